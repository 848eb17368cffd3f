package nl.wijkspil.evaluation.linear;

import java.util.Arrays;

/**
 * Minimises {@code ||sum_j w_j d_j||^2 + eta ||w||^2} over weights of at least 0 that sum to 1: the
 * unit weights of synthetic difference-in-differences. Works on the dual, {@code rows + 1} unknowns
 * however many donors: a concave function with piecewise linear gradient, maximised by Newton steps
 * with a line search. Exact, with a certificate.
 */
public final class FitRidgeSimplex {

    private static final int MOST_STEPS = 200;

    private final DonorPool pool;
    private final PricingKernel kernel;
    private final double[] prices;
    private final double[] w;

    /** A solver on a pool; one instance serves one thread. */
    public FitRidgeSimplex(DonorPool pool, PricingKernel kernel) {
        this.pool = pool;
        this.kernel = kernel;
        prices = new double[pool.donors()];
        w = new double[pool.donors()];
    }

    /**
     * Fits a target.
     *
     * @param target the rows to match
     * @param eta ridge penalty, above 0
     * @param excluded a donor that may not be used, or -1
     */
    public SimplexFit fit(double[] target, double eta, int excluded) {
        if (!(eta > 0)) {
            throw new IllegalArgumentException(
                    "eta = " + eta + "\nMaybe use FitSimplex for a fit without ridge.");
        }
        int n = pool.donors();
        int m = pool.size();
        var x = pool.centred(target);
        int usable = n - (excluded >= 0 ? 1 : 0);
        var u = new double[m];
        for (int t = 0; t < m; t++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += j == excluded ? 0 : pool.rows()[t][j];
            }
            u[t] = sum / usable - x[t];
        }
        price(u, x, excluded);
        double mu = middle(eta, usable, excluded);
        double value = dual(u, mu, eta);
        int steps = 0;
        var trial = new double[m];
        for (; steps < MOST_STEPS; steps++) {
            var step = newton(u, mu, x, eta);
            double slope = 0;
            for (int t = 0; t <= m; t++) {
                slope += step[t] * step[m + 1 + t];
            }
            if (slope <= 1e-30 * Math.max(1e-300, Math.abs(value))) {
                break;
            }
            double length = 1;
            boolean moved = false;
            for (int halving = 0; halving < 60; halving++) {
                for (int t = 0; t < m; t++) {
                    trial[t] = u[t] + length * step[t];
                }
                double level = mu + length * step[m];
                price(trial, x, excluded);
                double next = dual(trial, level, eta);
                if (next >= value + 1e-4 * length * slope || (length == 1 && next >= value)) {
                    moved = next > value;
                    System.arraycopy(trial, 0, u, 0, m);
                    mu = level;
                    value = next;
                    break;
                }
                length /= 2;
            }
            if (!moved) {
                price(u, x, excluded);
                break;
            }
        }
        return certificate(x, mu, eta, value, steps);
    }

    /** {@code prices[j] = d_j'u}. */
    private void price(double[] u, double[] x, int excluded) {
        kernel.prices(pool.rows(), u, pool.norms(), 0, prices, pool.donors());
        double shift = 0;
        for (int t = 0; t < u.length; t++) {
            shift += x[t] * u[t];
        }
        for (int j = 0; j < prices.length; j++) {
            prices[j] -= shift;
        }
        if (excluded >= 0) {
            prices[excluded] = Double.POSITIVE_INFINITY;
        }
    }

    /** The level at which the weights would sum to 1 if all were positive. */
    private double middle(double eta, int usable, int excluded) {
        double sum = 0;
        for (int j = 0; j < prices.length; j++) {
            sum += j == excluded ? 0 : prices[j];
        }
        return (eta + sum) / usable;
    }

    private double dual(double[] u, double mu, double eta) {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        double cut = 0;
        for (double price : prices) {
            double over = Math.max(0, mu - price);
            cut += over * over;
        }
        return mu - square / 2 - cut / (2 * eta);
    }

    /** Newton step on (u, mu), followed by the gradient, in one array. */
    private double[] newton(double[] u, double mu, double[] x, double eta) {
        int m = u.length;
        int size = m + 1;
        var hessian = new double[size * size];
        var gradient = new double[size];
        var d = new double[size];
        for (int j = 0; j < prices.length; j++) {
            double over = mu - prices[j];
            if (over > 0) {
                for (int t = 0; t < m; t++) {
                    d[t] = pool.rows()[t][j] - x[t];
                }
                d[m] = -1;
                for (int s = 0; s < size; s++) {
                    double ds = d[s];
                    gradient[s] += over * ds;
                    for (int t = 0; t <= s; t++) {
                        hessian[s * size + t] += ds * d[t];
                    }
                }
            }
        }
        var out = new double[2 * size];
        for (int s = 0; s < size; s++) {
            double g = gradient[s] / eta + (s < m ? -u[s] : 1);
            out[s] = g;
            out[size + s] = g;
            for (int t = 0; t <= s; t++) {
                hessian[s * size + t] /= eta;
            }
            if (s < m) {
                hessian[s * size + s] += 1;
            }
        }
        var step = Arrays.copyOf(out, size);
        Cholesky.of(hessian, size).solve(step);
        System.arraycopy(step, 0, out, 0, size);
        return out;
    }

    private SimplexFit certificate(double[] x, double mu, double eta, double value, int steps) {
        int n = prices.length;
        double sum = 0;
        for (int j = 0; j < n; j++) {
            w[j] = Math.max(0, mu - prices[j]) / eta;
            sum += w[j];
        }
        int size = 0;
        double ridge = 0;
        for (int j = 0; j < n; j++) {
            w[j] /= sum;
            size += w[j] > 0 ? 1 : 0;
            ridge += w[j] * w[j];
        }
        var support = new int[size];
        var weights = new double[size];
        var r = new double[x.length];
        for (int j = 0, i = 0; j < n; j++) {
            if (w[j] > 0) {
                support[i] = j;
                weights[i++] = w[j];
                for (int t = 0; t < x.length; t++) {
                    r[t] += w[j] * (pool.rows()[t][j] - x[t]);
                }
            }
        }
        double misfit = 0;
        for (double value1 : r) {
            misfit += value1 * value1;
        }
        double objective = misfit + eta * ridge;
        double gap = Math.max(0, objective - 2 * value);
        return new SimplexFit(
                support, weights, objective, misfit, gap, 0, false, steps + 2, "newton");
    }
}
