package nl.wijkspil.evaluation.linear;

import java.util.Arrays;

/**
 * Orthogonal factorisation of a growing and shrinking list of columns, updated and not recomputed:
 * {@code columns = basis * upper}. A column that depends on the others, as what Gram-Schmidt leaves
 * over shows, is refused. One instance serves one thread.
 */
final class SupportFactor {

    private static final double DEPENDENT = 1e-11;

    private final int m;
    private final double[][] basis;
    private final double[][] upper;
    private final double[] parts;
    private int size;

    /** For columns of length m; at most m of them are independent. */
    SupportFactor(int m) {
        this.m = m;
        basis = new double[m + 1][m];
        upper = new double[m + 1][m + 1];
        parts = new double[m + 1];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /**
     * Adds a column unless it depends on the others; in both cases its parts along the basis are
     * kept in {@link #parts}.
     *
     * @param column overwritten with what is left of it
     */
    boolean append(double[] column) {
        double before = norm(column);
        Arrays.fill(parts, 0, size, 0);
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
                parts[i] += dot;
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
            upper[i][size] = parts[i];
        }
        upper[size][size] = left;
        size++;
        return true;
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /** The parts of the column last offered, along the basis; lent. */
    double[] parts() {
        return parts;
    }

    /** Takes a column out; plane rotations make the rest triangular again. */
    void remove(int at) {
        for (int i = at; i < size - 1; i++) {
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

    /** Solves {@code upper * out = right}. */
    void backSolve(double[] right, double[] out) {
        for (int i = size - 1; i >= 0; i--) {
            double value = right[i];
            for (int k = i + 1; k < size; k++) {
                value -= upper[i][k] * out[k];
            }
            out[i] = value / upper[i][i];
        }
    }

    /** The i-th step of solving {@code upper' * out = right}, after those before it. */
    double forward(int i, double right, double[] out) {
        double value = right;
        for (int k = 0; k < i; k++) {
            value -= upper[k][i] * out[k];
        }
        return value / upper[i][i];
    }

    /** A unit vector of the basis; lent. */
    double[] basis(int i) {
        return basis[i];
    }
}
