package nl.wijkspil.evaluation.socialreturn;

import java.util.Locale;

/**
 * A social return ratio with its range; there is no ratio without one.
 *
 * @param central from the likeliest inputs
 * @param low the 2.5 % point over the inputs' ranges
 * @param high the 97.5 % point
 */
public record RangedRatio(double central, double low, double high) {
    /** The ratio always reads with its range: "2.9 (1.8 to 4.1)". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", central, low, high);
    }
}
