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

    /** A squared misfit this small beside the target's square is rounding. */
    private static final double ROUNDING = 1e-28;

    private final DonorSearch search;
    private final ActiveSet inner;
    private final double[] v;
    private final boolean[] candidate;
    private final DonorList found = new DonorList();

    /** A solver for one fit or a few: it looks at every donor. */
    public FitSimplex(DonorPool pool, PricingKernel kernel) {
        this(new ScanDonors(pool, kernel));
    }

    private FitSimplex(DonorSearch search) {
        this.search = search;
        inner = new ActiveSet(search.size());
        v = new double[search.size()];
        candidate = new boolean[search.donors()];
    }

    /**
     * A solver for many fits on the same donors: it groups them once (kept with the pool), and then
     * looks only where a better donor can be. Same answers, with the same certificate.
     */
    public static FitSimplex ofMany(DonorPool pool, PricingKernel kernel) {
        return pool.donors() <= PricingKernel.BLOCK
                ? new FitSimplex(pool, kernel)
                : new FitSimplex(new SearchBoxes(pool.boxes(), kernel));
    }

    /**
     * Fits a target.
     *
     * @param target the rows to match, as long as the pool's
     * @param lambda penalty on the squared distance of each donor used; 0 for none
     * @param excluded a donor that may not be used (a placebo's own place), or -1
     */
    public SimplexFit fit(double[] target, double lambda, int excluded) {
        var x = search.target(target);
        double own = 0;
        for (double value : x) {
            own += value * value;
        }
        found.clear();
        inner.clear(search.start(x, own, excluded, found));
        addFound(x, 0);
        int passes = 1;
        int first = nearestCandidate();
        double nearest = inner.candidates().squaredDistance(first);
        double rounding = ROUNDING * own;
        double floor = lambda > 0 ? 0 : Math.max(1e-12 * nearest, rounding);
        for (int c = 0; c < inner.candidates().count(); c++) {
            inner.candidates().cost(c, lambda / 2 * inner.candidates().squaredDistance(c));
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
            violation = violation(x, own, lambda, excluded);
            if (violation <= OUTER * objective || passes > MOST_PASSES || !addFound(x, lambda)) {
                break;
            }
        }
        var fit =
                finish(
                        inner.misfit() + 2 * inner.linear() <= rounding
                                ? 0
                                : inner.gap(violation, lambda > 0),
                        nearest,
                        floor,
                        passes,
                        "active-set");
        forget();
        return fit.certified() ? fit : interior(x, own, lambda, excluded, nearest, floor, passes);
    }

    private int nearestCandidate() {
        int first = 0;
        for (int c = 1; c < inner.candidates().count(); c++) {
            if (inner.candidates().squaredDistance(c) < inner.candidates().squaredDistance(first)) {
                first = c;
            }
        }
        return first;
    }

    /**
     * Searches all donors for cheaper ones than the support; returns how far the cheapest lies
     * below it.
     */
    private double violation(double[] x, double own, double lambda, int excluded) {
        var r = inner.dual();
        double shift = lambda / 2 * own;
        for (int t = 0; t < x.length; t++) {
            v[t] = r[t] - lambda * x[t];
            shift -= x[t] * r[t];
        }
        found.clear();
        double level = inner.mu() - shift;
        return level - search.below(v, lambda / 2, level, excluded, candidate, found);
    }

    /** Makes candidates of the donors found; false when there are none. */
    private boolean addFound(double[] x, double lambda) {
        for (int i = 0; i < found.size(); i++) {
            add(found.get(i), x, lambda);
        }
        return found.size() > 0;
    }

    private void add(int donor, double[] x, double lambda) {
        int at = inner.candidates().count();
        inner.candidate(donor, search, x);
        if (lambda > 0) {
            inner.candidates().cost(at, lambda / 2 * inner.candidates().squaredDistance(at));
        }
        candidate[donor] = true;
    }

    private void forget() {
        for (int c = 0; c < inner.candidates().count(); c++) {
            candidate[inner.candidates().donor(c)] = false;
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
        for (int j = 0; j < search.donors(); j++) {
            if (j != excluded) {
                add(j, x, lambda);
            }
        }
        int n = inner.candidates().count();
        var w =
                InteriorPoint.solve(
                        inner.candidates().differences(),
                        inner.candidates().costs(),
                        n,
                        search.size(),
                        1e-12);
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
        double violation = violation(x, own, lambda, excluded);
        var support = new int[size];
        var weights = new double[size];
        double linear = 0;
        for (int c = 0, i = 0; c < n; c++) {
            if (w[c] > 0) {
                support[i] = inner.candidates().donor(c);
                weights[i++] = w[c];
                linear += w[c] * inner.candidates().costs()[c];
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
