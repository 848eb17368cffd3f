package nl.wijkspil.evaluation.multilevel;

import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.Logit;

/**
 * Minus twice the log-likelihood of a logistic random intercept by Laplace's approximation. The
 * mode of each group's standardised effect v (u = sigma v) is found by Newton's method to full
 * precision.
 */
final class Laplace {
    private final double[] y;
    private final Design x;
    private final int[][] rows;
    private final double[] v;
    private final double[] weights;
    private double sigma;

    Laplace(double[] y, Design x, Groups groups) {
        this.y = y;
        this.x = x;
        this.v = new double[groups.size()];
        this.weights = new double[y.length];
        var count = new int[groups.size()];
        for (int g : groups.of()) {
            count[g]++;
        }
        rows = new int[groups.size()][];
        for (int g = 0; g < rows.length; g++) {
            rows[g] = new int[count[g]];
        }
        for (int i = y.length - 1; i >= 0; i--) {
            int g = groups.of()[i];
            rows[g][--count[g]] = i;
        }
    }

    /** The deviance at (b, sigma); leaves the modes and weights at that point behind. */
    double deviance(double[] at) {
        sigma = Math.abs(at[x.size()]);
        var offset = x.times(java.util.Arrays.copyOf(at, x.size()));
        double total = 0;
        for (int g = 0; g < rows.length; g++) {
            total += group(g, offset);
        }
        return total;
    }

    private double group(int g, double[] offset) {
        double mode = 0;
        double curvature = 1;
        for (int step = 0; step < 100; step++) {
            double score = -mode;
            curvature = 1;
            for (int i : rows[g]) {
                double p = Logit.probability(offset[i] + sigma * mode);
                weights[i] = p * (1 - p);
                score += sigma * (y[i] - p);
                curvature += sigma * sigma * weights[i];
            }
            double move = score / curvature;
            mode += Math.max(-2, Math.min(2, move));
            if (Math.abs(move) < 1e-13) {
                break;
            }
        }
        v[g] = mode;
        double deviance = mode * mode + Math.log(curvature);
        for (int i : rows[g]) {
            double eta = offset[i] + sigma * mode;
            double softplus = Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta)));
            deviance += 2 * (softplus - y[i] * eta);
        }
        return deviance;
    }

    double[] effects() {
        var out = new double[v.length];
        for (int g = 0; g < out.length; g++) {
            out[g] = sigma * v[g];
        }
        return out;
    }

    double[] weights() {
        return weights.clone();
    }
}
