package nl.wijkspil.exchange.areas.panel;

import java.util.List;
import java.util.TreeSet;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaSource;

/**
 * A file that figures of a panel come from.
 *
 * @param file the name it came with
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param source what it is
 * @param years the years taken from it, in order; at least one
 * @param invented whether its figures are invented, as an example
 */
public record Origin(
        String file, String sha256, AreaSource source, List<Integer> years, boolean invented) {

    /** Copies the list. */
    public Origin {
        years = List.copyOf(new TreeSet<>(years));
    }

    /** {@return the source line to show, as the licence asks; of invented figures that says so} */
    public Words line() {
        String line = source.line(new TreeSet<>(years));
        return invented ? invented(line) : new Words(line, line);
    }

    /** {@return how the source line of invented figures is written} */
    public static Words invented(String line) {
        return new Words("Verzonnen, in de vorm van " + line, "Invented, in the form of " + line);
    }

    /** {@return what a reader must know of it; empty when there is nothing} */
    public Words caveat() {
        return source.caveat();
    }
}
