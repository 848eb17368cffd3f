package nl.wijkspil.evaluation.twoway;

import java.util.Arrays;
import java.util.List;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * A regression with unit and period effects, with errors clustered by unit.
 *
 * <p>Small-sample factors follow fixest's defaults: clustered variance times G/(G-1) (n-1)/(n-K)
 * with K the regressors plus the period effects (unit effects are nested in the clusters and not
 * counted); heteroskedastic variance times n/(n-K) with all effects counted; t with G - 1 degrees
 * of freedom. Source: Frisch and Waugh (1933); Liang and Zeger (1986); Berge (2018).
 */
public final class FixedEffects {
    private final Cells cells;
    private final LeastSquares fit;
    private final double[][] clustered;
    private final double[][] heteroskedastic;
    private final double withinTotal;

    private FixedEffects(
            Cells cells,
            LeastSquares fit,
            double[][] clustered,
            double[][] heteroskedastic,
            double withinTotal) {
        this.cells = cells;
        this.fit = fit;
        this.clustered = clustered;
        this.heteroskedastic = heteroskedastic;
        this.withinTotal = withinTotal;
    }

    /** Fits the outcome of the cells on named regressors, all cells used. */
    public static FixedEffects fit(Cells cells, List<String> names, List<double[]> regressors) {
        var all = new boolean[cells.size()];
        Arrays.fill(all, true);
        var solver = new TwoWaySolver(cells, all);
        var design = new Design(cells.size());
        for (int j = 0; j < names.size(); j++) {
            design.add(names.get(j), solver.residual(cells, regressors.get(j)));
        }
        var y = solver.residual(cells, cells.outcome());
        var fit = LeastSquares.fit(design, y);
        double total = 0;
        for (double v : y) {
            total += v * v;
        }
        int n = cells.size();
        int g = cells.units();
        double k = fit.rank() + usedPeriods(cells);
        double kAll = fit.rank() + usedPeriods(cells) + g - 1;
        return new FixedEffects(
                cells,
                fit,
                sandwich(cells, fit, true, (double) g / (g - 1) * (n - 1) / (n - k)),
                sandwich(cells, fit, false, n / (n - kAll)),
                total);
    }

    private static int usedPeriods(Cells cells) {
        return (int) Arrays.stream(cells.periodOf()).distinct().count();
    }

    private static double[][] sandwich(
            Cells cells, LeastSquares fit, boolean byUnit, double factor) {
        int p = fit.rank();
        var kept = fit.kept();
        var e = fit.residuals();
        var meat = new double[p][p];
        var score = new double[p];
        for (int i = 0; i < e.length; i++) {
            for (int a = 0; a < p; a++) {
                score[a] += fit.design().column(kept[a])[i] * e[i];
            }
            boolean last = i + 1 == e.length || cells.unitOf()[i + 1] != cells.unitOf()[i];
            if (!byUnit || last) {
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        meat[a][b] += score[a] * score[b];
                    }
                }
                Arrays.fill(score, 0);
            }
        }
        var bread = fit.inverseGram();
        return scaled(times(times(bread, meat), bread), factor);
    }

    private static double[][] times(double[][] a, double[][] b) {
        int p = a.length;
        var out = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return out;
    }

    private static double[][] scaled(double[][] a, double factor) {
        for (var row : a) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
        return a;
    }

    /** The coefficient of regressor j; NaN when it was left out. */
    public double coefficient(int j) {
        return fit.coefficient(j);
    }

    /** Clustered standard error of the weighted sum of coefficients; weights per regressor. */
    public double clusteredSe(double[] weights) {
        return Math.sqrt(quadratic(clustered, weights));
    }

    /** Heteroskedasticity-robust standard error of the weighted sum of coefficients. */
    public double robustSe(double[] weights) {
        return Math.sqrt(quadratic(heteroskedastic, weights));
    }

    private double quadratic(double[][] v, double[] weights) {
        var kept = fit.kept();
        double s = 0;
        for (int a = 0; a < kept.length; a++) {
            for (int b = 0; b < kept.length; b++) {
                s += weights[kept[a]] * weights[kept[b]] * v[a][b];
            }
        }
        return s;
    }

    /** Degrees of freedom of the clustered t: number of units minus one. */
    public double degreesOfFreedom() {
        return cells.units() - 1.0;
    }

    /** Share of the within variation explained. */
    public double withinR2() {
        return 1 - fit.residualSumOfSquares() / withinTotal;
    }

    /** In words, regressors left out because others explain them. */
    public List<String> dropped() {
        return fit.dropped();
    }
}
