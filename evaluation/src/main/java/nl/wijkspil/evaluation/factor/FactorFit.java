package nl.wijkspil.evaluation.factor;

/**
 * A fitted factor model.
 *
 * @param counterfactual outcome without treatment, units by periods
 * @param beta covariate coefficients
 * @param certificate how far from a stationary point, relative to the outcome's size; above {@value
 *     #TOLERANCE} the fit is refused
 * @param iterations steps used
 */
@SuppressWarnings("ArrayRecordComponent")
public record FactorFit(
        double[][] counterfactual, double[] beta, double certificate, int iterations) {
    /** A fit with a larger certificate is refused. */
    public static final double TOLERANCE = 1e-7;
}
