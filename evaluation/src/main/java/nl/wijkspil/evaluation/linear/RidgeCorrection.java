package nl.wijkspil.evaluation.linear;

/**
 * The ridge part of augmented synthetic control: weights {@code (x1 - X0 w)'(X0 X0' + lambda I)^-1
 * X0}, donors centred by their mean. Works through the eigenvalues of the smaller of the two Gram
 * matrices' row form, so that every lambda costs little.
 */
public final class RidgeCorrection {

    private final double[][] donors;
    private final double[] centre;
    private final double[] target;
    private final SymmetricEigen eigen;

    private RidgeCorrection(
            double[][] donors, double[] centre, double[] target, SymmetricEigen eigen) {
        this.donors = donors;
        this.centre = centre;
        this.target = target;
        this.eigen = eigen;
    }

    /**
     * Prepares the correction.
     *
     * @param donors a row of values to balance per donor
     * @param target the same values of the target
     */
    public static RidgeCorrection of(double[][] donors, double[] target) {
        int m = target.length;
        var centre = new double[m];
        for (var donor : donors) {
            for (int t = 0; t < m; t++) {
                centre[t] += donor[t] / donors.length;
            }
        }
        var gram = new double[m * m];
        var d = new double[m];
        for (var donor : donors) {
            for (int t = 0; t < m; t++) {
                d[t] = donor[t] - centre[t];
            }
            for (int s = 0; s < m; s++) {
                for (int t = 0; t <= s; t++) {
                    gram[s * m + t] += d[s] * d[t];
                }
            }
        }
        for (int s = 0; s < m; s++) {
            for (int t = s + 1; t < m; t++) {
                gram[s * m + t] = gram[t * m + s];
            }
        }
        return new RidgeCorrection(donors, centre, target, SymmetricEigen.of(gram, m));
    }

    /** The largest squared singular value of the centred donors: the top of a grid of penalties. */
    public double largestSquare() {
        double largest = 0;
        for (int k = 0; k < eigen.size(); k++) {
            largest = Math.max(largest, eigen.value(k));
        }
        return largest;
    }

    /**
     * The correction to add to weights.
     *
     * @param weights a weight per donor, sum 1
     * @param lambda penalty, above 0
     */
    public double[] weights(double[] weights, double lambda) {
        int m = target.length;
        var misfit = new double[m];
        for (int t = 0; t < m; t++) {
            misfit[t] = target[t] - centre[t];
        }
        for (int j = 0; j < donors.length; j++) {
            if (weights[j] != 0) {
                for (int t = 0; t < m; t++) {
                    misfit[t] -= weights[j] * (donors[j][t] - centre[t]);
                }
            }
        }
        var direction = new double[m];
        for (int k = 0; k < m; k++) {
            double dot = 0;
            for (int t = 0; t < m; t++) {
                dot += eigen.vector(k, t) * misfit[t];
            }
            dot /= Math.max(0, eigen.value(k)) + lambda;
            for (int t = 0; t < m; t++) {
                direction[t] += dot * eigen.vector(k, t);
            }
        }
        var out = new double[donors.length];
        for (int j = 0; j < donors.length; j++) {
            for (int t = 0; t < m; t++) {
                out[j] += direction[t] * (donors[j][t] - centre[t]);
            }
        }
        return out;
    }
}
