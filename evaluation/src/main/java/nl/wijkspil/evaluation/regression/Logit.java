package nl.wijkspil.evaluation.regression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression by iteratively reweighted least squares with step halving. The certificate is
 * the largest absolute score (gradient of the log-likelihood per standardised column); a fit whose
 * certificate is above {@value #TOLERANCE} did not converge and says so, usually because a column
 * separates the zeros from the ones.
 *
 * <p>Source: McCullagh and Nelder (1989), Generalized Linear Models, section 2.5.
 *
 * @param coefficients one per column of the design, NaN where left out for rank
 * @param probabilities fitted probability per row
 * @param converged whether the certificate holds
 * @param gradient the certificate: largest |score| divided by the column's length
 * @param iterations the number of steps used
 * @param least the weighted least squares problem of the last step (rank, names, inverse)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logit(
        double[] coefficients,
        double[] probabilities,
        boolean converged,
        double gradient,
        int iterations,
        LeastSquares least) {
    private static final double TOLERANCE = 1e-9;
    private static final int MOST = 100;

    /**
     * Fits P(y = 1) = 1 / (1 + exp(-x b)).
     *
     * @param y zeros and ones (or proportions)
     * @param weights non-negative weights, or null for ones
     */
    public static Logit fit(Design x, double[] y, double @Nullable [] weights) {
        int n = x.rows();
        var w = weights == null ? ones(n) : weights;
        var p = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = (y[i] + 0.5) / 2;
        }
        var eta = new double[n];
        for (int i = 0; i < n; i++) {
            eta[i] = Math.log(p[i] / (1 - p[i]));
        }
        double old = Double.NEGATIVE_INFINITY;
        var b = new double[x.size()];
        LeastSquares step = LeastSquares.fit(x, eta);
        double gradient = Double.POSITIVE_INFINITY;
        int iteration = 0;
        while (iteration < MOST) {
            iteration++;
            var work = new double[n];
            var z = new double[n];
            for (int i = 0; i < n; i++) {
                double v = Math.max(p[i] * (1 - p[i]), 1e-300);
                work[i] = w[i] * v;
                z[i] = eta[i] + (y[i] - p[i]) / v;
            }
            step = LeastSquares.fit(x, z, work);
            var next = step.coefficients();
            double likelihood = Double.NEGATIVE_INFINITY;
            for (int half = 0; half < 30; half++) {
                eta = x.times(next);
                likelihood = logLikelihood(eta, y, w);
                if (iteration == 1 || likelihood >= old - 1e-12 * Math.abs(old)) {
                    break;
                }
                for (int j = 0; j < b.length; j++) {
                    next[j] = Double.isNaN(next[j]) ? next[j] : (next[j] + b[j]) / 2;
                }
            }
            b = next;
            old = likelihood;
            for (int i = 0; i < n; i++) {
                p[i] = probability(eta[i]);
            }
            gradient = gradient(x, y, w, p);
            if (gradient < TOLERANCE * 1e-3) {
                break;
            }
        }
        boolean separated = Arrays.stream(eta).map(Math::abs).max().orElse(0) > 30;
        return new Logit(b, p, gradient < TOLERANCE && !separated, gradient, iteration, step);
    }

    /** 1 / (1 + exp(-eta)) without overflow. */
    public static double probability(double eta) {
        return eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
    }

    private static double logLikelihood(double[] eta, double[] y, double[] w) {
        double s = 0;
        for (int i = 0; i < eta.length; i++) {
            double softplus = Math.max(eta[i], 0) + Math.log1p(Math.exp(-Math.abs(eta[i])));
            s += w[i] * (y[i] * eta[i] - softplus);
        }
        return s;
    }

    private static double gradient(Design x, double[] y, double[] w, double[] p) {
        double worst = 0;
        for (int j = 0; j < x.size(); j++) {
            var column = x.column(j);
            double score = 0;
            double size = 0;
            for (int i = 0; i < y.length; i++) {
                score += column[i] * w[i] * (y[i] - p[i]);
                size += Math.abs(column[i]) * w[i];
            }
            if (size > 0) {
                worst = Math.max(worst, Math.abs(score) / size);
            }
        }
        return worst;
    }

    private static double[] ones(int n) {
        var out = new double[n];
        Arrays.fill(out, 1);
        return out;
    }
}
