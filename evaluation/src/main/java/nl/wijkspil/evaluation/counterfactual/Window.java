package nl.wijkspil.evaluation.counterfactual;

/**
 * Which periods decide a fit and which an effect; all are indices, ends excluded.
 *
 * @param fitFrom first period of the fit
 * @param fitTo end of the fit: the start less the anticipation, or earlier
 * @param start first treated period
 * @param effectFrom first period of the average effect
 * @param effectTo end of the average effect
 */
public record Window(int fitFrom, int fitTo, int start, int effectFrom, int effectTo) {

    /** How many periods the fit uses. */
    public int fitted() {
        return fitTo - fitFrom;
    }

    /** The values of a path in the fitted periods. */
    public double[] before(double[] path) {
        return java.util.Arrays.copyOfRange(path, fitFrom, fitTo);
    }

    /** The mean of a path over the fitted periods. */
    public double mean(double[] path) {
        double sum = 0;
        for (int t = fitFrom; t < fitTo; t++) {
            sum += path[t];
        }
        return sum / fitted();
    }
}
