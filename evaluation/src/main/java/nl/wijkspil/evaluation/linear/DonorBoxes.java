package nl.wijkspil.evaluation.linear;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The donors of a pool in small groups of neighbours, each with the box around it, along the axes
 * in which the donors vary most (their principal axes; a rotation changes no distance and no fit).
 * The smallest price in a box is known without looking inside, so a search passes over most groups
 * and still proves its answer. Made once, shared by all fits on the same donors.
 *
 * <p>Groups come from halving at the median of the widest axis (a k-d tree: Bentley 1975); with
 * 14,000 donors there are 512 of them. Memory: twice that of the pool.
 */
final class DonorBoxes {

    private static final int GROUP = PricingKernel.GROUP;

    private final DonorPool pool;
    private final double[][] axes;
    private final int[] order;
    private final int[] place;
    private final int[] from;
    private final double[] values;
    private final double[] norms;
    private final double[][] low;
    private final double[][] high;

    private DonorBoxes(
            DonorPool pool,
            double[][] axes,
            int[] order,
            int[] place,
            int[] from,
            double[] values,
            double[] norms,
            double[][] low,
            double[][] high) {
        this.pool = pool;
        this.axes = axes;
        this.order = order;
        this.place = place;
        this.from = from;
        this.values = values;
        this.norms = norms;
        this.low = low;
        this.high = high;
    }

    static DonorBoxes of(DonorPool pool) {
        int m = pool.size();
        int n = pool.donors();
        var axes = axes(pool);
        var turned = turned(pool, axes);
        int depth = 0;
        while ((n >> depth) > GROUP || (((n - 1) >> depth) + 1) > GROUP) {
            depth++;
        }
        int groups = 1 << depth;
        var order = IntStream.range(0, n).toArray();
        var from = new int[groups + 1];
        from[groups] = n;
        split(turned, order, 0, n, 0, groups, from);
        var values = new double[groups * GROUP * m];
        var norms = new double[groups * GROUP];
        var place = new int[n];
        var low = new double[m][groups];
        var high = new double[m][groups];
        for (int g = 0; g < groups; g++) {
            for (int i = from[g]; i < from[g + 1]; i++) {
                place[order[i]] = g * GROUP + i - from[g];
                norms[g * GROUP + i - from[g]] = pool.norms()[order[i]];
            }
            for (int t = 0; t < m; t++) {
                double least = Double.POSITIVE_INFINITY;
                double most = Double.NEGATIVE_INFINITY;
                for (int i = from[g]; i < from[g + 1]; i++) {
                    double value = turned[t][order[i]];
                    values[(g * m + t) * GROUP + i - from[g]] = value;
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
                low[t][g] = least;
                high[t][g] = most;
            }
        }
        return new DonorBoxes(pool, axes, order, place, from, values, norms, low, high);
    }

    /** The donors' principal axes, the one along which they vary most first. */
    private static double[][] axes(DonorPool pool) {
        int m = pool.size();
        var moments = new double[m * m];
        for (int s = 0; s < m; s++) {
            for (int t = 0; t <= s; t++) {
                double dot = 0;
                var a = pool.rows()[s];
                var b = pool.rows()[t];
                for (int j = 0; j < a.length; j++) {
                    dot = Math.fma(a[j], b[j], dot);
                }
                moments[s * m + t] = dot;
                moments[t * m + s] = dot;
            }
        }
        var eigen = SymmetricEigen.of(moments, m);
        return IntStream.range(0, m)
                .boxed()
                .sorted((a, b) -> Double.compare(eigen.value(b), eigen.value(a)))
                .map(k -> IntStream.range(0, m).mapToDouble(t -> eigen.vector(k, t)).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] turned(DonorPool pool, double[][] axes) {
        int m = pool.size();
        var turned = new double[m][pool.donors()];
        for (int k = 0; k < m; k++) {
            for (int t = 0; t < m; t++) {
                double factor = axes[k][t];
                var row = pool.rows()[t];
                var out = turned[k];
                for (int j = 0; j < out.length; j++) {
                    out[j] = Math.fma(factor, row[j], out[j]);
                }
            }
        }
        return turned;
    }

    private static void split(
            double[][] rows, int[] order, int begin, int end, int group, int groups, int[] from) {
        if (groups == 1) {
            from[group] = begin;
            return;
        }
        var axis = rows[widest(rows, order, begin, end)];
        int middle = begin + (end - begin) / 2;
        var sorted = Arrays.copyOfRange(order, begin, end);
        sort(axis, sorted);
        System.arraycopy(sorted, 0, order, begin, sorted.length);
        split(rows, order, begin, middle, group, groups / 2, from);
        split(rows, order, middle, end, group + groups / 2, groups / 2, from);
    }

    private static int widest(double[][] rows, int[] order, int begin, int end) {
        int widest = 0;
        double widestRange = -1;
        for (int t = 0; t < rows.length; t++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = begin; i < end; i++) {
                least = Math.min(least, rows[t][order[i]]);
                most = Math.max(most, rows[t][order[i]]);
            }
            if (most - least > widestRange) {
                widestRange = most - least;
                widest = t;
            }
        }
        return widest;
    }

    private static void sort(double[] axis, int[] numbers) {
        var boxed = new Integer[numbers.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = numbers[i];
        }
        Arrays.sort(
                boxed,
                (a, b) -> {
                    int c = Double.compare(axis[a], axis[b]);
                    return c != 0 ? c : Integer.compare(a, b);
                });
        for (int i = 0; i < boxed.length; i++) {
            numbers[i] = boxed[i];
        }
    }

    DonorPool pool() {
        return pool;
    }

    int groups() {
        return from.length - 1;
    }

    /** How many donors a group holds. */
    int count(int group) {
        return from[group + 1] - from[group];
    }

    /** The number in the pool of a group's donor. */
    int donor(int group, int i) {
        return order[from[group] + i];
    }

    /** A target along the axes. */
    double[] turn(double[] centred) {
        var out = new double[centred.length];
        for (int k = 0; k < out.length; k++) {
            for (int t = 0; t < out.length; t++) {
                out[k] = Math.fma(axes[k][t], centred[t], out[k]);
            }
        }
        return out;
    }

    /** A donor's value along an axis. */
    double value(int donor, int axis) {
        int group = place[donor] / GROUP;
        return values[(group * axes.length + axis) * GROUP + place[donor] % GROUP];
    }

    /** The smallest price that a donor in each box could have. */
    void bounds(PricingKernel kernel, double[] v, double beta, double[] out) {
        if (beta == 0) {
            var corners = new double[v.length][];
            for (int t = 0; t < v.length; t++) {
                corners[t] = v[t] > 0 ? low[t] : high[t];
            }
            kernel.prices(corners, v, out, 0, out, out.length);
            return;
        }
        Arrays.fill(out, 0);
        for (int t = 0; t < v.length; t++) {
            bowl(low[t], high[t], v[t], beta, -v[t] / (2 * beta), out);
        }
    }

    private static void bowl(
            double[] low, double[] high, double v, double beta, double bottom, double[] out) {
        for (int g = 0; g < out.length; g++) {
            double at = Math.min(Math.max(bottom, low[g]), high[g]);
            out[g] += at * Math.fma(beta, at, v);
        }
    }

    /** The prices of a group's donors; those beyond {@link #count} mean nothing. */
    void prices(PricingKernel kernel, int group, double[] v, double beta, double[] out) {
        kernel.group(values, norms, group, v, beta, out);
    }
}
