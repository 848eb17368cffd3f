package nl.wijkspil.platform.areas.context;

import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.Nothing;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the map, or why there is none.
 *
 * @param number the number; NaN when there is none
 * @param nothing why not, when a file says so; null otherwise
 * @param words what a reader must know: that a boundary was bridged, or why there is no number;
 *     empty when it stands as published
 */
public record MapValue(double number, @Nullable Nothing nothing, Words words) {

    /** {@return whether there is a number} */
    public boolean known() {
        return !Double.isNaN(number);
    }

    /** {@return whether there is something to read beside it} */
    public boolean worded() {
        return !words.nl().isEmpty();
    }

    /** {@return the number, or W for withheld, N for not asked, U for unknown, as JSON} */
    public String json() {
        if (known()) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
        return nothing == null ? "\"U\"" : '"' + nothing.name().substring(0, 1) + '"';
    }
}
