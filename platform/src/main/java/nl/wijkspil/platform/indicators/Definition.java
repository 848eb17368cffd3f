package nl.wijkspil.platform.indicators;

import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;

/**
 * What a figure with this code and part means.
 *
 * @param indicator entry of the catalogue
 * @param part code of the part, or the empty string for the indicator itself
 * @param name of the part with its indicator, or of the indicator
 * @param unit what one stands for
 * @param kind what sort of number
 */
public record Definition(Indicator indicator, String part, Words name, Words unit, ValueKind kind) {

    /** {@return the definition, or nothing when the indicator has no such part} */
    public static Optional<Definition> of(Indicator indicator, String part) {
        if (part.isEmpty()) {
            return Optional.of(
                    new Definition(
                            indicator, "", indicator.name(), indicator.unit(), indicator.kind()));
        }
        return indicator
                .part(part)
                .map(p ->
                        new Definition(
                                indicator,
                                part,
                                new Words(
                                        indicator.name().nl() + ": " + p.name().nl(),
                                        indicator.name().en() + ": " + p.name().en()),
                                p.unit(),
                                p.kind()));
    }

    /** {@return code with part, such as {@code OUT-01.WINKEL}} */
    public String code() {
        return part.isEmpty() ? indicator.code() : indicator.code() + "." + part;
    }
}
