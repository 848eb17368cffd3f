package nl.wijkspil.evaluation.linear;

/**
 * The dual of a ridge fit on some donors: {@code mu - ||u||^2 / 2 - sum_j max(0, mu - d_j'u)^2 / (2
 * eta)} in {@code rows + 1} unknowns, concave with piecewise linear gradient; its maximum is half
 * the fit's objective. Maximised by Newton steps with a line search. One instance serves one
 * thread.
 */
final class RidgeDual {

    private static final int MOST_STEPS = 200;

    private final double[][] rows;
    private final double[] norms;
    private final int n;
    private final PricingKernel kernel;
    private final double[] prices;
    private final double[][] active;
    private final double[] u;
    private double mu;
    private double value;
    private int steps;

    /**
     * @param rows periods by donors
     * @param norms squared norm per donor
     */
    RidgeDual(double[][] rows, double[] norms, PricingKernel kernel) {
        this.rows = rows;
        this.norms = norms;
        this.kernel = kernel;
        n = norms.length;
        prices = new double[n];
        active = new double[rows.length + 1][n];
        u = new double[rows.length];
    }

    /** Starts from equal weights. */
    void startEqually(double[] x, double eta, int excluded) {
        int usable = n - (excluded >= 0 ? 1 : 0);
        for (int t = 0; t < u.length; t++) {
            double sum = 0;
            for (double entry : rows[t]) {
                sum += entry;
            }
            sum -= excluded >= 0 ? rows[t][excluded] : 0;
            u[t] = sum / usable - x[t];
        }
        price(u, x, excluded);
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += j == excluded ? 0 : prices[j];
        }
        mu = (eta + sum) / usable;
    }

    /** Starts from the optimum on other donors. */
    void startAt(RidgeDual other) {
        System.arraycopy(other.u, 0, u, 0, u.length);
        mu = other.mu;
    }

    /** Climbs to the maximum. */
    void maximise(double[] x, double eta, int excluded) {
        int m = u.length;
        var trial = new double[m];
        var step = new double[m + 1];
        price(u, x, excluded);
        value = dual(u, mu, eta);
        for (steps = 0; steps < MOST_STEPS; steps++) {
            double slope = newton(x, eta, step);
            if (slope <= 1e-30 * Math.max(1e-300, Math.abs(value))) {
                return;
            }
            double length = 1;
            boolean moved = false;
            for (int halving = 0; halving < 60; halving++, length /= 2) {
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
            }
            if (!moved) {
                price(u, x, excluded);
                return;
            }
        }
    }

    /** {@code prices[j] = d_j'u}. */
    private void price(double[] at, double[] x, int excluded) {
        kernel.prices(rows, at, norms, 0, prices, n);
        double shift = 0;
        for (int t = 0; t < at.length; t++) {
            shift += x[t] * at[t];
        }
        for (int j = 0; j < n; j++) {
            prices[j] -= shift;
        }
        if (excluded >= 0) {
            prices[excluded] = Double.POSITIVE_INFINITY;
        }
    }

    private double dual(double[] at, double level, double eta) {
        double square = 0;
        for (double entry : at) {
            square += entry * entry;
        }
        double a = 0;
        double b = 0;
        int j = 0;
        for (; j + 2 <= n; j += 2) {
            double first = Math.max(0, level - prices[j]);
            double second = Math.max(0, level - prices[j + 1]);
            a = Math.fma(first, first, a);
            b = Math.fma(second, second, b);
        }
        if (j < n) {
            double last = Math.max(0, level - prices[j]);
            a = Math.fma(last, last, a);
        }
        return level - square / 2 - (a + b) / (2 * eta);
    }

    /** The Newton step on (u, mu); returns its product with the gradient. */
    private double newton(double[] x, double eta, double[] step) {
        int m = u.length;
        int size = m + 1;
        int count = 0;
        for (int j = 0; j < n; j++) {
            if (prices[j] < mu) {
                for (int t = 0; t < m; t++) {
                    active[t][count] = rows[t][j] - x[t];
                }
                active[m][count++] = mu - prices[j];
            }
        }
        var gram = Gram.of(active, count);
        var hessian = new double[size * size];
        var gradient = new double[size];
        for (int s = 0; s < m; s++) {
            for (int t = 0; t < m; t++) {
                hessian[s * size + t] = gram[s][t] / eta + (s == t ? 1 : 0);
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += active[s][i];
            }
            hessian[m * size + s] = -sum / eta;
            hessian[s * size + m] = -sum / eta;
            gradient[s] = gram[m][s] / eta - u[s];
        }
        double over = 0;
        for (int i = 0; i < count; i++) {
            over += active[m][i];
        }
        hessian[m * size + m] = count / eta;
        gradient[m] = 1 - over / eta;
        System.arraycopy(gradient, 0, step, 0, size);
        Cholesky.of(hessian, size).solve(step);
        double slope = 0;
        for (int s = 0; s < size; s++) {
            slope += gradient[s] * step[s];
        }
        return slope;
    }

    /** The dual's value: half the objective at the optimum. */
    double value() {
        return value;
    }

    /** How many donors. */
    int donors() {
        return n;
    }

    /** How many Newton steps the last climb took. */
    int steps() {
        return steps;
    }

    /** What a donor's weight is proportional to. */
    double over(int donor) {
        return Math.max(0, mu - prices[donor]);
    }
}
