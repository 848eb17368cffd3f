package nl.wijkspil.evaluation.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * (Weighted) least squares by Gram-Schmidt with re-orthogonalisation, columns taken in the order
 * given. A column that the earlier ones explain up to 1e-7 of its own length is left out and named,
 * with the columns that explain it (the limited pivoting of Linpack's dqrdc2, as R's lm does).
 *
 * <p>Source: Giraud, Langou, Rozloznik (2005), "The loss of orthogonality in the Gram-Schmidt
 * orthogonalization process": orthogonalising twice is enough.
 *
 * <p>Example: y = (1, 3) on an intercept and x = (0, 1) gives coefficients (1, 2).
 */
public final class LeastSquares {
    private static final double TOLERANCE = 1e-7;

    private final Design design;
    private final double[] coefficients;
    private final double[] residuals;
    private final int[] kept;
    private final double[][] inverse;
    private final List<String> dropped;

    private LeastSquares(
            Design design,
            double[] coefficients,
            double[] residuals,
            int[] kept,
            double[][] inverse,
            List<String> dropped) {
        this.design = design;
        this.coefficients = coefficients;
        this.residuals = residuals;
        this.kept = kept;
        this.inverse = inverse;
        this.dropped = dropped;
    }

    /** Ordinary least squares of {@code y} on the design. */
    public static LeastSquares fit(Design x, double[] y) {
        return fit(x, y, null);
    }

    /**
     * Least squares with weights: minimises sum w (y - x b)^2.
     *
     * @param weights one non-negative weight per row, or null for ones
     */
    public static LeastSquares fit(Design x, double[] y, double @Nullable [] weights) {
        int n = x.rows();
        if (y.length != n || (weights != null && weights.length != n)) {
            throw new IllegalArgumentException(
                    "y has "
                            + y.length
                            + " values, the design has "
                            + n
                            + " rows\nMaybe rows were dropped");
        }
        var root = new double[n];
        for (int i = 0; i < n; i++) {
            root[i] = weights == null ? 1 : Math.sqrt(weights[i]);
        }
        var q = new ArrayList<double[]>();
        var r = new ArrayList<double[]>();
        var keptList = new ArrayList<Integer>();
        var dropped = new ArrayList<String>();
        for (int j = 0; j < x.size(); j++) {
            var v = scaled(x.column(j), root);
            double length = Math.sqrt(dot(v, v));
            var projections = new double[q.size() + 1];
            orthogonalise(v, q, projections);
            orthogonalise(v, q, projections);
            double left = Math.sqrt(dot(v, v));
            if (!(left > TOLERANCE * length)) {
                dropped.add(words(x, j, keptList, r, projections, length));
                continue;
            }
            projections[q.size()] = left;
            for (int i = 0; i < n; i++) {
                v[i] /= left;
            }
            q.add(v);
            r.add(projections);
            keptList.add(j);
        }
        int rank = q.size();
        var e = scaled(y, root);
        var c = new double[rank + 1];
        orthogonalise(e, q, c);
        orthogonalise(e, q, c);
        var b = new double[x.size()];
        Arrays.fill(b, Double.NaN);
        var solved = backSolve(r, c);
        for (int j = 0; j < rank; j++) {
            b[keptList.get(j)] = solved[j];
        }
        var fitted = x.times(b);
        var residuals = new double[n];
        for (int i = 0; i < n; i++) {
            residuals[i] = y[i] - fitted[i];
        }
        return new LeastSquares(
                x,
                b,
                residuals,
                keptList.stream().mapToInt(Integer::intValue).toArray(),
                inverse(r),
                List.copyOf(dropped));
    }

    private static double[] scaled(double[] x, double[] root) {
        var v = new double[x.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = x[i] * root[i];
        }
        return v;
    }

    private static void orthogonalise(double[] v, List<double[]> q, double[] projections) {
        for (int k = 0; k < q.size(); k++) {
            var basis = q.get(k);
            double p = dot(v, basis);
            projections[k] += p;
            for (int i = 0; i < v.length; i++) {
                v[i] -= p * basis[i];
            }
        }
    }

    private static String words(
            Design x,
            int j,
            List<Integer> kept,
            List<double[]> r,
            double[] projections,
            double length) {
        if (length == 0) {
            return x.name(j) + " is zero everywhere";
        }
        var b = backSolve(r, projections);
        var parts = new ArrayList<String>();
        for (int k = 0; k < b.length; k++) {
            if (Math.abs(b[k]) * norm(x.column(kept.get(k))) > 1e-6 * norm(x.column(j))) {
                parts.add(x.name(kept.get(k)));
            }
        }
        return x.name(j) + " is already explained by " + String.join(", ", parts);
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static double[] backSolve(List<double[]> r, double[] c) {
        int p = r.size();
        var b = new double[p];
        for (int j = p - 1; j >= 0; j--) {
            double s = c[j];
            for (int k = j + 1; k < p; k++) {
                s -= r.get(k)[j] * b[k];
            }
            b[j] = s / r.get(j)[j];
        }
        return b;
    }

    private static double[][] inverse(List<double[]> r) {
        int p = r.size();
        var root = new double[p][];
        for (int j = 0; j < p; j++) {
            var unit = new double[p];
            unit[j] = 1;
            root[j] = backSolve(r, unit);
        }
        var out = new double[p][p];
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                double s = 0;
                for (int k = 0; k < p; k++) {
                    s += root[k][a] * root[k][b];
                }
                out[a][b] = s;
            }
        }
        return out;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }

    /** The design that was fitted. */
    public Design design() {
        return design;
    }

    /** One coefficient per column; NaN where the column was left out. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** The coefficient of column j; NaN when it was left out. */
    public double coefficient(int j) {
        return coefficients[j];
    }

    /** y minus X b, unweighted. */
    public double[] residuals() {
        return residuals.clone();
    }

    /** The number of columns kept. */
    public int rank() {
        return kept.length;
    }

    /** The indices of the kept columns. */
    public int[] kept() {
        return kept.clone();
    }

    /** (X'WX)^-1 over the kept columns. */
    public double[][] inverseGram() {
        return Arrays.stream(inverse).map(double[]::clone).toArray(double[][]::new);
    }

    /** In words, each column that was left out and the columns that explain it. */
    public List<String> dropped() {
        return dropped;
    }

    /** Sum of squared residuals (unweighted). */
    public double residualSumOfSquares() {
        return dot(residuals, residuals);
    }
}
