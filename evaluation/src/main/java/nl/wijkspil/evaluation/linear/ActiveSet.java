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

    private static final double DEPENDENT = 1e-11;

    private final int rows;
    private final int m;
    private final int most;
    private double[] d;
    private double[] q;
    private int[] id;
    private int count;
    private double s;

    private final int[] support;
    private final double[] w;
    private final double[][] basis;
    private final double[][] upper;
    private final double[] residual;
    private final double[] dual;
    private final double[] next;
    private final double[] work;
    private final double[] column;
    private final double[] first;
    private int size;
    private double mu;
    private double adopted;
    private boolean[] chosen;

    ActiveSet(int rows) {
        this.rows = rows;
        m = rows + 1;
        most = m + 1;
        d = new double[64 * rows];
        q = new double[64];
        id = new int[64];
        chosen = new boolean[64];
        support = new int[most];
        w = new double[most];
        basis = new double[most][m];
        upper = new double[most][most];
        residual = new double[rows];
        dual = new double[rows];
        next = new double[most];
        work = new double[most];
        column = new double[m];
        first = new double[most];
    }

    /** Forgets all candidates. */
    void clear(double scale) {
        count = 0;
        size = 0;
        adopted = 0;
        s = scale > 0 ? scale : 1;
        Arrays.fill(residual, 0);
    }

    /** Adds a candidate without cost. */
    void candidate(int donor, DonorSearch search, double[] target) {
        if (count == id.length) {
            d = Arrays.copyOf(d, d.length * 2);
            q = Arrays.copyOf(q, q.length * 2);
            id = Arrays.copyOf(id, id.length * 2);
            chosen = Arrays.copyOf(chosen, chosen.length * 2);
        }
        search.difference(donor, target, d, count * rows);
        id[count] = donor;
        q[count] = 0;
        chosen[count] = false;
        count++;
    }

    int count() {
        return count;
    }

    int donor(int candidate) {
        return id[candidate];
    }

    int size() {
        return size;
    }

    int supportDonor(int i) {
        return id[support[i]];
    }

    double weight(int i) {
        return w[i];
    }

    double squaredDistance(int candidate) {
        double sum = 0;
        for (int t = 0; t < rows; t++) {
            double value = d[candidate * rows + t];
            sum += value * value;
        }
        return sum;
    }

    void cost(int candidate, double value) {
        q[candidate] = value;
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
        for (int i = 0; i < size; i++) {
            sum += w[i] * q[support[i]];
        }
        return sum;
    }

    /** Starts from one candidate with all the weight. */
    void startAt(int candidate) {
        size = 0;
        load(candidate);
        append();
        support[0] = candidate;
        chosen[candidate] = true;
        w[0] = 1;
        size = 1;
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
        for (int c = 0; c < count; c++) {
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
        double sum = q[candidate];
        int at = candidate * rows;
        for (int t = 0; t < rows; t++) {
            sum = Math.fma(d[at + t], dual[t], sum);
        }
        return sum;
    }

    private boolean enter(int candidate) {
        load(candidate);
        if (append()) {
            support[size] = candidate;
            w[size] = 0;
            chosen[candidate] = true;
            size++;
            return towardsOptimum();
        }
        return exchange(candidate);
    }

    /** Puts {@code (s, d_j)} in {@link #column}. */
    private void load(int candidate) {
        column[0] = s;
        System.arraycopy(d, candidate * rows, column, 1, rows);
    }

    /**
     * Splits {@link #column} over the basis into {@link #work}; adds it to the factorisation unless
     * it depends on it.
     */
    private boolean append() {
        double before = norm(column);
        Arrays.fill(work, 0, size, 0);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < size; i++) {
                double dot = 0;
                var b = basis[i];
                for (int t = 0; t < m; t++) {
                    dot = Math.fma(b[t], column[t], dot);
                }
                for (int t = 0; t < m; t++) {
                    column[t] = Math.fma(-dot, b[t], column[t]);
                }
                work[i] += dot;
            }
        }
        double left = norm(column);
        if (size == m || left <= DEPENDENT * before) {
            return false;
        }
        for (int t = 0; t < m; t++) {
            basis[size][t] = column[t] / left;
        }
        for (int i = 0; i < size; i++) {
            upper[i][size] = work[i];
        }
        upper[size][size] = left;
        return true;
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /** Moves the weights to the support's own optimum, dropping donors that reach 0 on the way. */
    private boolean towardsOptimum() {
        for (int round = 0; round <= most; round++) {
            equalityOptimum();
            int leaving = -1;
            double step = 1;
            for (int i = 0; i < size; i++) {
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
                System.arraycopy(next, 0, w, 0, size);
                refresh();
                return true;
            }
            boolean newest = leaving == size - 1 && w[leaving] == 0;
            for (int i = 0; i < size; i++) {
                w[i] += step * (next[i] - w[i]);
            }
            remove(leaving);
            if (newest && step == 0) {
                normalise();
                refresh();
                return false;
            }
            for (int i = size - 1; i >= 0; i--) {
                if (w[i] <= 0 && size > 1) {
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
        backSolve(work, next);
        int leaving = -1;
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
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
        for (int i = 0; i < size; i++) {
            w[i] = Math.max(0, w[i] - step * next[i]);
        }
        remove(leaving);
        load(candidate);
        if (!append()) {
            normalise();
            refresh();
            return false;
        }
        support[size] = candidate;
        chosen[candidate] = true;
        w[size++] = step;
        for (int i = size - 1; i >= 0; i--) {
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
        for (int i = 0; i < size; i++) {
            first[i] = basis[i][0];
            costs |= q[support[i]] != 0;
        }
        backSolve(first, next);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += next[i];
        }
        if (!costs) {
            for (int i = 0; i < size; i++) {
                next[i] /= sum;
            }
            return;
        }
        for (int i = 0; i < size; i++) {
            double value = q[support[i]];
            for (int k = 0; k < i; k++) {
                value -= upper[k][i] * work[k];
            }
            work[i] = value / upper[i][i];
        }
        backSolve(work, first);
        double shift = 0;
        for (int i = 0; i < size; i++) {
            shift += first[i];
        }
        double factor = (1 + shift) / sum;
        for (int i = 0; i < size; i++) {
            next[i] = factor * next[i] - first[i];
        }
    }

    private void backSolve(double[] right, double[] out) {
        for (int i = size - 1; i >= 0; i--) {
            double value = right[i];
            for (int k = i + 1; k < size; k++) {
                value -= upper[i][k] * out[k];
            }
            out[i] = value / upper[i][i];
        }
    }

    /** Takes a column out of the factorisation; plane rotations make it triangular again. */
    private void remove(int at) {
        chosen[support[at]] = false;
        for (int i = at; i < size - 1; i++) {
            support[i] = support[i + 1];
            w[i] = w[i + 1];
            for (int k = 0; k <= i + 1; k++) {
                upper[k][i] = upper[k][i + 1];
            }
        }
        size--;
        for (int i = at; i < size; i++) {
            double a = upper[i][i];
            double b = upper[i + 1][i];
            double length = Math.hypot(a, b);
            double cos = a / length;
            double sin = b / length;
            for (int k = i; k < size; k++) {
                double x = upper[i][k];
                double y = upper[i + 1][k];
                upper[i][k] = cos * x + sin * y;
                upper[i + 1][k] = cos * y - sin * x;
            }
            var p = basis[i];
            var r = basis[i + 1];
            for (int t = 0; t < m; t++) {
                double x = p[t];
                double y = r[t];
                p[t] = cos * x + sin * y;
                r[t] = cos * y - sin * x;
            }
        }
    }

    private void normalise() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += w[i];
        }
        for (int i = 0; i < size; i++) {
            w[i] /= sum;
        }
    }

    /** Recomputes residual and common price from the weights. */
    private void refresh() {
        Arrays.fill(residual, 0);
        for (int i = 0; i < size; i++) {
            int at = support[i] * rows;
            for (int t = 0; t < rows; t++) {
                residual[t] = Math.fma(w[i], d[at + t], residual[t]);
            }
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
        for (int i = 0; i < size; i++) {
            double value = price(support[i]) - mu;
            for (int k = 0; k < i; k++) {
                value -= upper[k][i] * work[k];
            }
            work[i] = value / upper[i][i];
        }
        for (int i = 0; i < size; i++) {
            var b = basis[i];
            head -= work[i] * b[0];
            for (int t = 0; t < rows; t++) {
                dual[t] = Math.fma(-work[i], b[t + 1], dual[t]);
            }
        }
        mu = -s * head;
    }

    /** The candidates' differences, candidate after candidate; lent. */
    double[] differences() {
        return d;
    }

    /** The candidates' linear costs; lent. */
    double[] costs() {
        return q;
    }

    /** Takes over weights found elsewhere: a weight per candidate. */
    void adopt(double[] weights) {
        Arrays.fill(residual, 0);
        double total = 0;
        double cost = 0;
        size = 0;
        for (int c = 0; c < count; c++) {
            total += weights[c];
        }
        for (int c = 0; c < count; c++) {
            double weight = weights[c] / total;
            cost += weight * q[c];
            for (int t = 0; t < rows; t++) {
                residual[t] = Math.fma(weight, d[c * rows + t], residual[t]);
            }
        }
        adopted = cost;
        mu = misfit() + cost;
        System.arraycopy(residual, 0, dual, 0, rows);
    }
}
