package nl.wijkspil.evaluation.linear;

import java.util.Arrays;

/**
 * Exact minimiser of {@code 1/2 ||sum_j w_j d_j||^2 + sum_j w_j q_j} over weights of at least 0
 * that sum to 1, for a list of candidates that may grow (Wolfe 1976, Finding the nearest point in a
 * polytope; with a linear term).
 *
 * <p>The support's columns {@code (s, d_j)} are kept as an orthogonal factorisation that is
 * updated, not recomputed. A column that depends on the others (rank revealed by what Gram-Schmidt
 * leaves over) is not added: the weights move along the null direction until one reaches 0, and the
 * two change places. Ties go to the lowest candidate. One instance serves one thread.
 */
final class ActiveSet {

    private final int rows;
    private final int m;
    private final int most;
    private final Candidates candidates;
    private double s;

    private final int[] support;
    private final double[] w;
    private final SupportFactor factor;
    private final double[] residual;
    private final double[] dual;
    private final double[] next;
    private final double[] work;
    private final double[] column;
    private final double[] first;
    private double mu;
    private double adopted;
    private boolean[] chosen;

    ActiveSet(int rows) {
        this.rows = rows;
        m = rows + 1;
        most = m + 1;
        candidates = new Candidates(rows);
        chosen = new boolean[64];
        support = new int[most];
        w = new double[most];
        factor = new SupportFactor(m);
        residual = new double[rows];
        dual = new double[rows];
        next = new double[most];
        work = new double[most];
        column = new double[m];
        first = new double[most];
    }

    /** Forgets all candidates. */
    void clear(double scale) {
        candidates.clear();
        factor.clear();
        adopted = 0;
        s = scale > 0 ? scale : 1;
        Arrays.fill(residual, 0);
    }

    /** Adds a candidate without cost. */
    void candidate(int donor, DonorSearch search, double[] target) {
        candidates.add(donor, search, target);
        if (candidates.count() > chosen.length) {
            chosen = Arrays.copyOf(chosen, chosen.length * 2);
        }
        chosen[candidates.count() - 1] = false;
    }

    Candidates candidates() {
        return candidates;
    }

    int size() {
        return factor.size();
    }

    int supportDonor(int i) {
        return candidates.donor(support[i]);
    }

    double weight(int i) {
        return w[i];
    }

    /** The common price of the support: a donor below it would improve the fit. */
    double mu() {
        return mu;
    }

    /**
     * The dual vector: {@code sum_j w_j d_j}, corrected so that every donor of the support has the
     * same price to the last bits, also where the fit is so close that rounding of the weights
     * would hide it.
     */
    double[] dual() {
        return dual;
    }

    /**
     * How far the objective may lie above the optimum, if no donor is cheaper than the support by
     * more than {@code violation}. Weak duality: {@code 2 m - ||u||^2} bounds the objective from
     * below for any u with smallest price m; without costs u may be scaled, which gives {@code m^2
     * / ||u||^2}.
     */
    double gap(double violation, boolean costs) {
        double least = mu - violation;
        double square = 0;
        for (double u : dual) {
            square += u * u;
        }
        double bound;
        if (costs) {
            bound = 2 * least - square;
        } else {
            bound = least > 0 && square > 0 ? least * least / square : 0;
        }
        return Math.max(0, misfit() + 2 * linear() - bound);
    }

    double misfit() {
        double sum = 0;
        for (double r : residual) {
            sum += r * r;
        }
        return sum;
    }

    double linear() {
        double sum = adopted;
        for (int i = 0; i < size(); i++) {
            sum += w[i] * candidates.cost(support[i]);
        }
        return sum;
    }

    /** Starts from one candidate with all the weight. */
    void startAt(int candidate) {
        factor.clear();
        candidates.load(candidate, s, column);
        factor.append(column);
        support[0] = candidate;
        chosen[candidate] = true;
        w[0] = 1;
        refresh();
    }

    /**
     * Improves until no candidate is cheaper than the support by more than {@code tolerance} times
     * the objective.
     *
     * @param floor objective below which a fit is perfect and the search stops
     */
    void solve(double tolerance, double floor) {
        int limit = 100 + 40 * m;
        for (int step = 0; step < limit; step++) {
            double objective = misfit() + 2 * linear();
            if (objective <= floor) {
                return;
            }
            int entering = cheapest();
            if (entering < 0 || mu - price(entering) <= tolerance * objective) {
                return;
            }
            if (!enter(entering)) {
                return;
            }
        }
    }

    private int cheapest() {
        int best = -1;
        double bestPrice = Double.POSITIVE_INFINITY;
        for (int c = 0; c < candidates.count(); c++) {
            if (!chosen[c]) {
                double price = price(c);
                if (price < bestPrice) {
                    bestPrice = price;
                    best = c;
                }
            }
        }
        return best;
    }

    private double price(int candidate) {
        return candidates.price(candidate, dual);
    }

    private boolean enter(int candidate) {
        candidates.load(candidate, s, column);
        if (factor.append(column)) {
            support[size() - 1] = candidate;
            w[size() - 1] = 0;
            chosen[candidate] = true;
            return towardsOptimum();
        }
        return exchange(candidate);
    }

    /** Moves the weights to the support's own optimum, dropping donors that reach 0 on the way. */
    private boolean towardsOptimum() {
        for (int round = 0; round <= most; round++) {
            equalityOptimum();
            int leaving = -1;
            double step = 1;
            for (int i = 0; i < size(); i++) {
                if (next[i] <= 0) {
                    double ratio = w[i] / (w[i] - next[i]);
                    if (ratio < step
                            || (ratio == step && leaving >= 0 && support[i] < support[leaving])) {
                        step = ratio;
                        leaving = i;
                    } else if (leaving < 0) {
                        leaving = i;
                    }
                }
            }
            if (leaving < 0) {
                System.arraycopy(next, 0, w, 0, size());
                refresh();
                return true;
            }
            boolean newest = leaving == size() - 1 && w[leaving] == 0;
            for (int i = 0; i < size(); i++) {
                w[i] += step * (next[i] - w[i]);
            }
            remove(leaving);
            if (newest && step == 0) {
                normalise();
                refresh();
                return false;
            }
            for (int i = size() - 1; i >= 0; i--) {
                if (w[i] <= 0 && size() > 1) {
                    remove(i);
                }
            }
            normalise();
        }
        refresh();
        return false;
    }

    /**
     * The entering column depends on the support: exchange it for the first donor that reaches 0 on
     * the null direction.
     */
    private boolean exchange(int candidate) {
        factor.backSolve(factor.parts(), next);
        int leaving = -1;
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            if (next[i] > 1e-13) {
                double ratio = w[i] / next[i];
                if (ratio < step || (ratio == step && support[i] < support[leaving])) {
                    step = ratio;
                    leaving = i;
                }
            }
        }
        if (leaving < 0 || step <= 0) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            w[i] = Math.max(0, w[i] - step * next[i]);
        }
        remove(leaving);
        candidates.load(candidate, s, column);
        if (!factor.append(column)) {
            normalise();
            refresh();
            return false;
        }
        support[size() - 1] = candidate;
        chosen[candidate] = true;
        w[size() - 1] = step;
        for (int i = size() - 1; i >= 0; i--) {
            if (w[i] <= 0) {
                remove(i);
            }
        }
        normalise();
        return towardsOptimum();
    }

    /** Optimum over weights that sum to 1, of any sign, on the support: into {@link #next}. */
    private void equalityOptimum() {
        boolean costs = false;
        for (int i = 0; i < size(); i++) {
            first[i] = factor.basis(i)[0];
            costs |= candidates.cost(support[i]) != 0;
        }
        factor.backSolve(first, next);
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += next[i];
        }
        if (!costs) {
            for (int i = 0; i < size(); i++) {
                next[i] /= sum;
            }
            return;
        }
        for (int i = 0; i < size(); i++) {
            work[i] = factor.forward(i, candidates.cost(support[i]), work);
        }
        factor.backSolve(work, first);
        double shift = 0;
        for (int i = 0; i < size(); i++) {
            shift += first[i];
        }
        double factor = (1 + shift) / sum;
        for (int i = 0; i < size(); i++) {
            next[i] = factor * next[i] - first[i];
        }
    }

    private void remove(int at) {
        chosen[support[at]] = false;
        for (int i = at; i < size() - 1; i++) {
            support[i] = support[i + 1];
            w[i] = w[i + 1];
        }
        factor.remove(at);
    }

    private void normalise() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += w[i];
        }
        for (int i = 0; i < size(); i++) {
            w[i] /= sum;
        }
    }

    /** Recomputes residual and common price from the weights. */
    private void refresh() {
        Arrays.fill(residual, 0);
        for (int i = 0; i < size(); i++) {
            candidates.addTo(residual, w[i], support[i]);
        }
        mu = misfit() + linear();
        System.arraycopy(residual, 0, dual, 0, rows);
        polish();
        polish();
    }

    /**
     * Moves {@code (-mu/s, dual)} so that each support column {@code (s, d_i)} has product {@code
     * -q_i} with it.
     */
    private void polish() {
        double head = -mu / s;
        for (int i = 0; i < size(); i++) {
            work[i] = factor.forward(i, price(support[i]) - mu, work);
        }
        for (int i = 0; i < size(); i++) {
            var b = factor.basis(i);
            head -= work[i] * b[0];
            for (int t = 0; t < rows; t++) {
                dual[t] = Math.fma(-work[i], b[t + 1], dual[t]);
            }
        }
        mu = -s * head;
    }

    /** Takes over weights found elsewhere: a weight per candidate. */
    void adopt(double[] weights) {
        Arrays.fill(residual, 0);
        double total = 0;
        double cost = 0;
        factor.clear();
        for (int c = 0; c < candidates.count(); c++) {
            total += weights[c];
        }
        for (int c = 0; c < candidates.count(); c++) {
            double weight = weights[c] / total;
            cost += weight * candidates.cost(c);
            candidates.addTo(residual, weight, c);
        }
        adopted = cost;
        mu = misfit() + cost;
        System.arraycopy(residual, 0, dual, 0, rows);
    }
}
