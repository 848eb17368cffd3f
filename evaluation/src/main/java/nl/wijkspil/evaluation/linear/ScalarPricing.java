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

    private static double least(double[] prices, int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = from; j < to; j++) {
            least = Math.min(least, prices[j]);
        }
        return least;
    }
}
