package nl.wijkspil.evaluation.linear;

/** Inner products of a few long rows; four beside each other, so that none waits for itself. */
public final class Gram {

    private Gram() {}

    /**
     * The products of all pairs of rows.
     *
     * @param rows the rows
     * @param length how many values of each row count
     * @return rows by rows, symmetric
     */
    public static double[][] of(double[][] rows, int length) {
        int m = rows.length;
        var gram = new double[m][m];
        for (int s = 0; s < m; s++) {
            int t = 0;
            for (; t + 4 <= s + 1; t += 4) {
                four(rows[s], rows[t], rows[t + 1], rows[t + 2], rows[t + 3], length, gram[s], t);
            }
            for (; t <= s; t++) {
                gram[s][t] = dot(rows[s], rows[t], length);
            }
            for (t = 0; t < s; t++) {
                gram[t][s] = gram[s][t];
            }
        }
        return gram;
    }

    private static void four(
            double[] x,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            int length,
            double[] out,
            int at) {
        double p = 0;
        double q = 0;
        double r = 0;
        double s = 0;
        for (int j = 0; j < length; j++) {
            double value = x[j];
            p = Math.fma(value, a[j], p);
            q = Math.fma(value, b[j], q);
            r = Math.fma(value, c[j], r);
            s = Math.fma(value, d[j], s);
        }
        out[at] = p;
        out[at + 1] = q;
        out[at + 2] = r;
        out[at + 3] = s;
    }

    private static double dot(double[] a, double[] b, int length) {
        double p = 0;
        double q = 0;
        double r = 0;
        double s = 0;
        int j = 0;
        for (; j + 4 <= length; j += 4) {
            p = Math.fma(a[j], b[j], p);
            q = Math.fma(a[j + 1], b[j + 1], q);
            r = Math.fma(a[j + 2], b[j + 2], r);
            s = Math.fma(a[j + 3], b[j + 3], s);
        }
        for (; j < length; j++) {
            p = Math.fma(a[j], b[j], p);
        }
        return (p + q) + (r + s);
    }
}
