package nl.wijkspil.evaluation.linear;

/**
 * Fits one target with donors' weights of at least 0 that sum to 1: exactly, with a certificate,
 * also with tens of thousands of donors. Column generation: an {@link ActiveSet} solves on a few
 * candidates; a pass over all donors finds those that would improve the fit (the cheapest of each
 * block) or proves that none does. One instance serves one thread and reuses its memory.
 *
 * <p>Abadie and L'Hour (2021) for the penalty; Wolfe (1976) for the inner method.
 */
public final class FitSimplex {

    private static final double INNER = 1e-13;
    private static final double OUTER = 1e-11;
    private static final int MOST_PASSES = 60;

    private final DonorPool pool;
    private final PricingKernel kernel;
    private final ActiveSet inner;
    private final double[] prices;
    private final double[] smallest;
    private final double[] v;
    private final boolean[] candidate;
    private int[] touched = new int[64];

    /** A solver on a pool. */
    public FitSimplex(DonorPool pool, PricingKernel kernel) {
        this.pool = pool;
        this.kernel = kernel;
        inner = new ActiveSet(pool.size());
        prices = new double[pool.donors()];
        smallest = new double[(pool.donors() + PricingKernel.BLOCK - 1) / PricingKernel.BLOCK];
        v = new double[pool.size()];
        candidate = new boolean[pool.donors()];
    }

    /**
     * Fits a target.
     *
     * @param target the rows to match, as long as the pool's
     * @param lambda penalty on the squared distance of each donor used; 0 for none
     * @param excluded a donor that may not be used (a placebo's own place), or -1
     */
    public SimplexFit fit(double[] target, double lambda, int excluded) {
        var x = pool.centred(target);
        double own = 0;
        for (int t = 0; t < x.length; t++) {
            own += x[t] * x[t];
            v[t] = -2 * x[t];
        }
        kernel.prices(pool.rows(), v, pool.norms(), 1, prices, pool.donors());
        int passes = 1;
        start(x, own, excluded);
        int first = nearestCandidate();
        double nearest = inner.squaredDistance(first);
        double floor = lambda > 0 ? 0 : 1e-12 * nearest;
        for (int c = 0; c < inner.count(); c++) {
            inner.cost(c, lambda / 2 * inner.squaredDistance(c));
        }
        inner.startAt(first);
        double violation = 0;
        while (true) {
            inner.solve(INNER, floor);
            double objective = inner.misfit() + 2 * inner.linear();
            if (objective <= floor) {
                violation = 0;
                break;
            }
            passes++;
            violation = price(x, own, lambda, excluded);
            if (violation <= OUTER * objective || passes > MOST_PASSES) {
                break;
            }
            if (!addCheaper(x, lambda, excluded)) {
                break;
            }
        }
        var fit = finish(inner.gap(violation, lambda > 0), nearest, floor, passes, "active-set");
        forget();
        return fit.certified() ? fit : interior(x, own, lambda, excluded, nearest, floor, passes);
    }

    private void start(double[] x, double own, int excluded) {
        double reach = 0;
        double best = Double.POSITIVE_INFINITY;
        if (excluded >= 0) {
            prices[excluded] = Double.POSITIVE_INFINITY;
        }
        kernel.smallest(prices, pool.donors(), smallest);
        for (double price : smallest) {
            best = Math.min(best, price);
            reach = Math.max(reach, Double.isInfinite(price) ? 0 : price);
        }
        inner.clear(Math.sqrt(Math.max(reach + own, 0)));
        if (pool.donors() <= PricingKernel.BLOCK) {
            for (int j = 0; j < pool.donors(); j++) {
                if (j != excluded) {
                    add(j, x, 0);
                }
            }
            return;
        }
        for (int block = 0; block < smallest.length; block++) {
            if (smallest[block] < Double.POSITIVE_INFINITY) {
                add(argument(block), x, 0);
            }
        }
    }

    private int nearestCandidate() {
        int first = 0;
        for (int c = 1; c < inner.count(); c++) {
            if (inner.squaredDistance(c) < inner.squaredDistance(first)) {
                first = c;
            }
        }
        return first;
    }

    /**
     * Prices all donors against the present fit; returns how far the cheapest lies below the
     * support.
     */
    private double price(double[] x, double own, double lambda, int excluded) {
        var r = inner.dual();
        double shift = lambda / 2 * own;
        for (int t = 0; t < x.length; t++) {
            v[t] = r[t] - lambda * x[t];
            shift -= x[t] * r[t];
        }
        kernel.prices(pool.rows(), v, pool.norms(), lambda / 2, prices, pool.donors());
        if (excluded >= 0) {
            prices[excluded] = Double.POSITIVE_INFINITY;
        }
        kernel.smallest(prices, pool.donors(), smallest);
        double best = Double.POSITIVE_INFINITY;
        for (double price : smallest) {
            best = Math.min(best, price);
        }
        level = inner.mu() - shift;
        return Math.max(0, level - best);
    }

    private double level;

    private boolean addCheaper(double[] x, double lambda, int excluded) {
        boolean added = false;
        for (int block = 0; block < smallest.length; block++) {
            if (smallest[block] < level) {
                int j = argument(block);
                if (j != excluded && !candidate[j]) {
                    add(j, x, lambda);
                    added = true;
                }
            }
        }
        return added;
    }

    private int argument(int block) {
        int from = block * PricingKernel.BLOCK;
        double least = smallest[block];
        int j = from;
        while (prices[j] != least) {
            j++;
        }
        return j;
    }

    private void add(int donor, double[] x, double lambda) {
        int at = inner.count();
        inner.candidate(donor, pool.rows(), x, 0);
        if (lambda > 0) {
            inner.cost(at, lambda / 2 * inner.squaredDistance(at));
        }
        candidate[donor] = true;
        if (at == touched.length) {
            touched = java.util.Arrays.copyOf(touched, at * 2);
        }
        touched[at] = donor;
    }

    private void forget() {
        for (int c = 0; c < inner.count(); c++) {
            candidate[touched[c]] = false;
        }
    }

    private SimplexFit finish(double gap, double nearest, double floor, int passes, String solver) {
        int size = inner.size();
        var order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingInt(inner::supportDonor));
        var support = new int[size];
        var weights = new double[size];
        for (int i = 0; i < size; i++) {
            support[i] = inner.supportDonor(order[i]);
            weights[i] = inner.weight(order[i]);
        }
        double misfit = inner.misfit();
        double objective = misfit + 2 * inner.linear();
        return new SimplexFit(
                support,
                weights,
                objective,
                misfit,
                misfit <= floor ? Math.min(gap, misfit) : gap,
                nearest,
                floor > 0 ? misfit <= floor : misfit <= 0,
                passes,
                solver);
    }

    /**
     * The fallback: interior point on all donors, for cases in which rounding stopped the active
     * set.
     */
    private SimplexFit interior(
            double[] x,
            double own,
            double lambda,
            int excluded,
            double nearest,
            double floor,
            int before) {
        inner.clear(1);
        for (int j = 0; j < pool.donors(); j++) {
            if (j != excluded) {
                add(j, x, lambda);
            }
        }
        int n = inner.count();
        var w = InteriorPoint.solve(inner.differences(), inner.costs(), n, pool.size(), 1e-12);
        double total = 0;
        for (int c = 0; c < n; c++) {
            w[c] = w[c] < 1e-13 ? 0 : w[c];
            total += w[c];
        }
        int size = 0;
        for (int c = 0; c < n; c++) {
            w[c] /= total;
            size += w[c] > 0 ? 1 : 0;
        }
        inner.adopt(w);
        double violation = price(x, own, lambda, excluded);
        var support = new int[size];
        var weights = new double[size];
        double linear = 0;
        for (int c = 0, i = 0; c < n; c++) {
            if (w[c] > 0) {
                support[i] = inner.donor(c);
                weights[i++] = w[c];
                linear += w[c] * inner.costs()[c];
            }
        }
        forget();
        double misfit = inner.misfit();
        return new SimplexFit(
                support,
                weights,
                misfit + 2 * linear,
                misfit,
                inner.gap(violation, lambda > 0),
                nearest,
                lambda <= 0 && misfit <= floor,
                before + 1,
                "interior-point");
    }
}
