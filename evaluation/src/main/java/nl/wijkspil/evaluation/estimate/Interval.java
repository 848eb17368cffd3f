package nl.wijkspil.evaluation.estimate;

/**
 * An interval for an effect.
 *
 * @param low lower end, possibly negative infinity
 * @param high upper end, possibly positive infinity
 * @param level the share of cases in which such an interval holds the truth, such as 0.95
 * @param method how it was made, such as {@code placebo-test-inversion} or {@code asymptotic}
 */
public record Interval(double low, double high, double level, String method) {

    /** Whether a value lies inside, ends included. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
