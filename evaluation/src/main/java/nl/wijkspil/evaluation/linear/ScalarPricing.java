package nl.wijkspil.evaluation.linear;

/** The plain loops; written so that the compiler turns them into vector instructions by itself. */
public final class ScalarPricing implements PricingKernel {

    /** Stateless. */
    public ScalarPricing() {}

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void prices(
            double[][] rows, double[] v, double[] norms, double beta, double[] out, int n) {
        int t = 0;
        if (beta != 0) {
            scale(norms, beta, out, n);
        } else {
            scale(rows[0], v[0], out, n);
            t = 1;
        }
        for (; t + 4 <= v.length; t += 4) {
            add4(rows, v, t, out, n);
        }
        for (; t < v.length; t++) {
            add(rows[t], v[t], out, n);
        }
    }

    private static void scale(double[] row, double factor, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = factor * row[j];
        }
    }

    private static void add(double[] row, double factor, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] = Math.fma(factor, row[j], out[j]);
        }
    }

    private static void add4(double[][] rows, double[] v, int t, double[] out, int n) {
        var a = rows[t];
        var b = rows[t + 1];
        var c = rows[t + 2];
        var d = rows[t + 3];
        double va = v[t];
        double vb = v[t + 1];
        double vc = v[t + 2];
        double vd = v[t + 3];
        for (int j = 0; j < n; j++) {
            out[j] =
                    Math.fma(
                            vd,
                            d[j],
                            Math.fma(vc, c[j], Math.fma(vb, b[j], Math.fma(va, a[j], out[j]))));
        }
    }

    @Override
    public void smallest(double[] prices, int n, double[] smallest) {
        for (int block = 0, from = 0; from < n; block++, from += BLOCK) {
            smallest[block] = least(prices, from, Math.min(n, from + BLOCK));
        }
    }

    /** Four chains of comparisons beside each other: one alone waits for itself. */
    private static double least(double[] prices, int from, int to) {
        double a = Double.POSITIVE_INFINITY;
        double b = a;
        double c = a;
        double d = a;
        int j = from;
        for (; j + 4 <= to; j += 4) {
            a = prices[j] < a ? prices[j] : a;
            b = prices[j + 1] < b ? prices[j + 1] : b;
            c = prices[j + 2] < c ? prices[j + 2] : c;
            d = prices[j + 3] < d ? prices[j + 3] : d;
        }
        for (; j < to; j++) {
            a = prices[j] < a ? prices[j] : a;
        }
        return Math.min(Math.min(a, b), Math.min(c, d));
    }

    @Override
    public void group(
            double[] values, double[] norms, int group, double[] v, double beta, double[] out) {
        int at = group * GROUP;
        int m = v.length;
        for (int i = 0; i < GROUP; i += 4) {
            double a = beta * norms[at + i];
            double b = beta * norms[at + i + 1];
            double c = beta * norms[at + i + 2];
            double d = beta * norms[at + i + 3];
            int k = at * m + i;
            for (int t = 0; t < m; t++, k += GROUP) {
                double factor = v[t];
                a = Math.fma(factor, values[k], a);
                b = Math.fma(factor, values[k + 1], b);
                c = Math.fma(factor, values[k + 2], c);
                d = Math.fma(factor, values[k + 3], d);
            }
            out[i] = a;
            out[i + 1] = b;
            out[i + 2] = c;
            out[i + 3] = d;
        }
    }
}
