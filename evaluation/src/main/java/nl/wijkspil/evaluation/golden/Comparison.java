package nl.wijkspil.evaluation.golden;

/**
 * One compared figure, or the worst of a compared table.
 *
 * @param name what was compared
 * @param expected the reference figure (of the worst row)
 * @param actual ours
 * @param deviation how far they lie apart, on the tolerance's scale; NaN when ours is missing
 * @param tolerance the deviation allowed
 * @param count how many figures were compared
 */
public record Comparison(
        String name,
        double expected,
        double actual,
        double deviation,
        double tolerance,
        int count) {

    /** Whether the deviation is within the tolerance; a missing figure never is. */
    public boolean passes() {
        return deviation <= tolerance;
    }

    /** The deviation as a share of the tolerance; the largest of a case is the one shown. */
    public double share() {
        if (Double.isNaN(deviation)) {
            return Double.POSITIVE_INFINITY;
        }
        return tolerance == 0
                ? (deviation == 0 ? 0 : Double.POSITIVE_INFINITY)
                : deviation / tolerance;
    }
}
