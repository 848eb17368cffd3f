package nl.wijkspil.evaluation.estimate;

/**
 * How sure one may be.
 *
 * @param method how p was found, such as {@code in-space-placebo} or {@code asymptotic}
 * @param p two-sided p-value; NaN when there is none
 * @param resolution the smallest p-value the method can give here; NaN for asymptotic methods
 * @param rank the treated unit's place among all, 1 is the most extreme; 0 when not a rank
 * @param of how many it was ranked among, itself included; 0 when not a rank
 * @param detectable the smallest true effect found with 80% chance at 5%; NaN when not known
 */
public record Inference(
        String method, double p, double resolution, int rank, int of, double detectable) {

    /** No statement about certainty. */
    public static final Inference NONE =
            new Inference("none", Double.NaN, Double.NaN, 0, 0, Double.NaN);

    /** An asymptotic p-value; belongs beside a design-based one. */
    public static Inference asymptotic(double p) {
        return new Inference("asymptotic", p, Double.NaN, 0, 0, Double.NaN);
    }
}
