package nl.wijkspil.evaluation.linear;

import org.jspecify.annotations.Nullable;

/**
 * Minimises {@code ||sum_j w_j d_j||^2 + eta ||w||^2} over weights of at least 0 that sum to 1: the
 * unit weights of synthetic difference-in-differences. Works on the dual ({@link RidgeDual}), which
 * has {@code rows + 1} unknowns however many donors, first on every sixteenth donor and from there
 * on all. Exact, with a certificate.
 */
public final class FitRidgeSimplex {

    private static final int THIN = 16;
    private static final int FEWEST = 1000;

    private final DonorPool pool;
    private final RidgeDual whole;
    private final @Nullable RidgeDual thinned;
    private final double[] w;

    /** A solver on a pool; one instance serves one thread. */
    public FitRidgeSimplex(DonorPool pool, PricingKernel kernel) {
        this.pool = pool;
        whole = new RidgeDual(pool.rows(), pool.norms(), kernel);
        thinned = pool.donors() < FEWEST ? null : thinned(pool, kernel);
        w = new double[pool.donors()];
    }

    private static RidgeDual thinned(DonorPool pool, PricingKernel kernel) {
        var rows = new double[pool.size()][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = every(pool.rows()[t]);
        }
        return new RidgeDual(rows, every(pool.norms()), kernel);
    }

    private static double[] every(double[] values) {
        var some = new double[values.length / THIN];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[i * THIN];
        }
        return some;
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
        var x = pool.centred(target);
        if (thinned == null) {
            whole.startEqually(x, eta, excluded);
        } else {
            int there = excluded >= 0 && excluded % THIN == 0 ? excluded / THIN : -1;
            double alike = eta / THIN;
            thinned.startEqually(x, alike, there < thinned.donors() ? there : -1);
            thinned.maximise(x, alike, there < thinned.donors() ? there : -1);
            whole.startAt(thinned);
        }
        whole.maximise(x, eta, excluded);
        return certificate(x, eta);
    }

    private SimplexFit certificate(double[] x, double eta) {
        int n = w.length;
        double sum = 0;
        for (int j = 0; j < n; j++) {
            w[j] = whole.over(j) / eta;
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
        for (double left : r) {
            misfit += left * left;
        }
        double objective = misfit + eta * ridge;
        double gap = Math.max(0, objective - 2 * whole.value());
        return new SimplexFit(
                support, weights, objective, misfit, gap, 0, false, whole.steps() + 2, "newton");
    }
}
