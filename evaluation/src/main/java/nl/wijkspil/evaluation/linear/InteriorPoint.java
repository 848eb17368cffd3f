package nl.wijkspil.evaluation.linear;

/**
 * Interior-point minimiser of {@code 1/2 ||sum_j w_j d_j||^2 + q'w} over the simplex, for the
 * degenerate cases in which the active set stalls. Each step solves with the low-rank form
 * (Sherman-Morrison-Woodbury): its cost grows with the number of donors, not with its square.
 */
final class InteriorPoint {

    private static final int MOST_STEPS = 200;

    private InteriorPoint() {}

    /**
     * Minimises over the simplex.
     *
     * @param d differences, candidate after candidate
     * @param q linear costs
     * @param n how many candidates
     * @param rows how long each difference is
     * @param tolerance relative duality gap to reach
     * @return a weight per candidate, all above 0, sum 1
     */
    static double[] solve(double[] d, double[] q, int n, int rows, double tolerance) {
        var w = new double[n];
        var z = new double[n];
        java.util.Arrays.fill(w, 1.0 / n);
        var r = new double[rows];
        var gradient = new double[n];
        gradient(d, q, w, n, rows, r, gradient);
        double least = Double.POSITIVE_INFINITY;
        double spread = 0;
        for (int j = 0; j < n; j++) {
            least = Math.min(least, gradient[j]);
            spread = Math.max(spread, Math.abs(gradient[j]));
        }
        double mu = least - Math.max(spread, 1e-300);
        for (int j = 0; j < n; j++) {
            z[j] = gradient[j] - mu;
        }
        var theta = new double[n];
        var one = new double[n];
        var right = new double[n];
        var a = new double[n];
        var b = new double[n];
        for (int step = 0; step < MOST_STEPS; step++) {
            gradient(d, q, w, n, rows, r, gradient);
            double complementarity = 0;
            double objective = 0;
            for (int j = 0; j < n; j++) {
                complementarity += w[j] * z[j];
                objective += w[j] * (gradient[j] + q[j]);
            }
            if (complementarity <= tolerance * Math.max(Math.abs(objective), 1e-300)) {
                break;
            }
            double target = 0.1 * complementarity / n;
            double sum = 0;
            for (int j = 0; j < n; j++) {
                theta[j] = z[j] / w[j];
                one[j] = 1;
                right[j] = -(gradient[j] - mu) + target / w[j];
                sum += w[j];
            }
            var factor = lowRank(d, theta, n, rows);
            apply(d, theta, factor, right, a, n, rows);
            apply(d, theta, factor, one, b, n, rows);
            double sumA = 0;
            double sumB = 0;
            for (int j = 0; j < n; j++) {
                sumA += a[j];
                sumB += b[j];
            }
            double change = (1 - sum - sumA) / sumB;
            double length = 1;
            for (int j = 0; j < n; j++) {
                a[j] += change * b[j];
                double dz = target / w[j] - z[j] - theta[j] * a[j];
                if (a[j] < 0) {
                    length = Math.min(length, -0.995 * w[j] / a[j]);
                }
                if (dz < 0) {
                    length = Math.min(length, -0.995 * z[j] / dz);
                }
            }
            for (int j = 0; j < n; j++) {
                double dz = target / w[j] - z[j] - theta[j] * a[j];
                w[j] += length * a[j];
                z[j] += length * dz;
            }
            mu += length * change;
        }
        return w;
    }

    private static void gradient(
            double[] d, double[] q, double[] w, int n, int rows, double[] r, double[] out) {
        java.util.Arrays.fill(r, 0);
        for (int j = 0; j < n; j++) {
            for (int t = 0; t < rows; t++) {
                r[t] += w[j] * d[j * rows + t];
            }
        }
        for (int j = 0; j < n; j++) {
            double sum = q[j];
            for (int t = 0; t < rows; t++) {
                sum += d[j * rows + t] * r[t];
            }
            out[j] = sum;
        }
    }

    /** Cholesky factor of {@code I + D theta^-1 D'}. */
    private static Cholesky lowRank(double[] d, double[] theta, int n, int rows) {
        var matrix = new double[rows * rows];
        for (int j = 0; j < n; j++) {
            for (int s = 0; s < rows; s++) {
                double scaled = d[j * rows + s] / theta[j];
                for (int t = 0; t <= s; t++) {
                    matrix[s * rows + t] += scaled * d[j * rows + t];
                }
            }
        }
        for (int s = 0; s < rows; s++) {
            matrix[s * rows + s] += 1;
        }
        return Cholesky.of(matrix, rows);
    }

    /** {@code (diag(theta) + D'D)^-1 right}. */
    private static void apply(
            double[] d,
            double[] theta,
            Cholesky factor,
            double[] right,
            double[] out,
            int n,
            int rows) {
        var y = new double[rows];
        for (int j = 0; j < n; j++) {
            double scaled = right[j] / theta[j];
            for (int t = 0; t < rows; t++) {
                y[t] += d[j * rows + t] * scaled;
            }
        }
        factor.solve(y);
        for (int j = 0; j < n; j++) {
            double dot = 0;
            for (int t = 0; t < rows; t++) {
                dot += d[j * rows + t] * y[t];
            }
            out[j] = (right[j] - dot) / theta[j];
        }
    }
}
