package nl.wijkspil.evaluation.regression;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A smooth function's minimum found by the Broyden-Fletcher-Goldfarb-Shanno method with central
 * differences, for a handful of unknowns. The certificate is the largest absolute derivative at the
 * point, relative to the function's size; {@link #certified()} says whether it is small enough.
 *
 * <p>Source: Nocedal and Wright (2006), Numerical Optimization, chapter 6.
 *
 * @param at the point found
 * @param value the function there
 * @param gradient largest |df/dx_i| max(1,|x_i|) / max(1,|f|)
 * @param iterations the number of steps used
 */
@SuppressWarnings("ArrayRecordComponent")
public record Minimum(double[] at, double value, double gradient, int iterations) {
    /** Below this the gradient counts as zero. */
    public static final double TOLERANCE = 1e-6;

    private static final int MOST = 500;

    /** Whether the gradient certificate holds. */
    public boolean certified() {
        return gradient <= TOLERANCE;
    }

    /** Minimises {@code f} from {@code start}; the start itself is not changed. */
    public static Minimum of(ToDoubleFunction<double[]> f, double[] start) {
        int n = start.length;
        var x = start.clone();
        double fx = f.applyAsDouble(x);
        var g = derivative(f, x);
        var h = identity(n);
        int iteration = 0;
        for (; iteration < MOST && scaled(g, x, fx) > 1e-9; iteration++) {
            var direction = new double[n];
            double slope = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    direction[i] -= h[i][j] * g[j];
                }
                slope += direction[i] * g[i];
            }
            if (slope >= 0) {
                h = identity(n);
                for (int i = 0; i < n; i++) {
                    direction[i] = -g[i];
                }
                slope = -Arrays.stream(g).map(v -> v * v).sum();
            }
            double step = 1;
            double[] next = x;
            double fn = Double.NaN;
            boolean moved = false;
            for (int half = 0; half < 60; half++) {
                next = new double[n];
                for (int i = 0; i < n; i++) {
                    next[i] = x[i] + step * direction[i];
                }
                fn = f.applyAsDouble(next);
                if (fn <= fx + 1e-4 * step * slope) {
                    moved = true;
                    break;
                }
                step /= 2;
            }
            if (!moved) {
                break;
            }
            var gn = derivative(f, next);
            update(h, x, next, g, gn);
            x = next;
            fx = fn;
            g = gn;
        }
        return new Minimum(x, fx, scaled(g, x, fx), iteration);
    }

    private static void update(double[][] h, double[] x, double[] next, double[] g, double[] gn) {
        int n = x.length;
        var s = new double[n];
        var y = new double[n];
        double sy = 0;
        for (int i = 0; i < n; i++) {
            s[i] = next[i] - x[i];
            y[i] = gn[i] - g[i];
            sy += s[i] * y[i];
        }
        if (sy <= 1e-14) {
            return;
        }
        var hy = new double[n];
        double yhy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                hy[i] += h[i][j] * y[j];
            }
            yhy += y[i] * hy[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h[i][j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
    }

    private static double[] derivative(ToDoubleFunction<double[]> f, double[] x) {
        var g = new double[x.length];
        var at = x.clone();
        for (int i = 0; i < x.length; i++) {
            double d = 1e-5 * Math.max(1, Math.abs(x[i]));
            at[i] = x[i] + d;
            double up = f.applyAsDouble(at);
            at[i] = x[i] - d;
            double down = f.applyAsDouble(at);
            at[i] = x[i];
            g[i] = (up - down) / (2 * d);
        }
        return g;
    }

    private static double scaled(double[] g, double[] x, double f) {
        double worst = 0;
        for (int i = 0; i < g.length; i++) {
            worst =
                    Math.max(
                            worst,
                            Math.abs(g[i])
                                    * Math.max(1, Math.abs(x[i]))
                                    / Math.max(1, Math.abs(f)));
        }
        return worst;
    }

    private static double[][] identity(int n) {
        var h = new double[n][n];
        for (int i = 0; i < n; i++) {
            h[i][i] = 1;
        }
        return h;
    }
}
