package nl.wijkspil.evaluation.imputation;

import java.util.HashMap;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;
import nl.wijkspil.evaluation.twoway.Cells;
import nl.wijkspil.evaluation.twoway.TwoWaySolver;

/** The conservative variance of a weighted mean of imputed effects, clustered by unit. */
final class Variance {
    private final Cells cells;
    private final boolean[] untreated;
    private final TwoWaySolver solver;
    private final Design residualised;
    private final LeastSquares fit;
    private final double[] residual;

    Variance(
            Cells cells,
            boolean[] untreated,
            TwoWaySolver solver,
            Design residualised,
            LeastSquares fit,
            double[] gap) {
        this.cells = cells;
        this.untreated = untreated;
        this.solver = solver;
        this.residualised = residualised;
        this.fit = fit;
        this.residual = centred(gap);
    }

    /** Effects minus the mean effect at the same time since the start; residuals elsewhere. */
    private double[] centred(double[] gap) {
        var sums = new HashMap<Integer, double[]>();
        for (int k = 0; k < gap.length; k++) {
            if (!untreated[k]) {
                var sum = sums.computeIfAbsent(cells.since(k), e -> new double[2]);
                sum[0] += gap[k];
                sum[1]++;
            }
        }
        var out = gap.clone();
        for (int k = 0; k < gap.length; k++) {
            if (!untreated[k]) {
                var sum = sums.getOrDefault(cells.since(k), new double[] {gap[k], 1});
                out[k] -= sum[0] / sum[1];
            }
        }
        return out;
    }

    /**
     * The weights v with estimate = sum v y: w on treated cells, minus the projection elsewhere.
     */
    double se(double[] w) {
        int p = residualised.size();
        var unit = new double[cells.units()];
        var period = new double[cells.periods()];
        for (int k = 0; k < w.length; k++) {
            if (!untreated[k]) {
                unit[cells.unitOf()[k]] += w[k];
                period[cells.periodOf()[k]] += w[k];
            }
        }
        var spread = solver.solve(unit, period);
        var right = new double[p];
        for (int j = 0; j < p; j++) {
            var z = cells.covariates().get(j);
            for (int k = 0; k < w.length; k++) {
                right[j] += untreated[k] ? -z[k] * spread.at(cells, k) : w[k] * z[k];
            }
        }
        var inverse = fit.inverseGram();
        var beta = new double[p];
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                beta[a] += inverse[a][b] * right[b];
            }
        }
        double total = 0;
        double score = 0;
        for (int k = 0; k < w.length; k++) {
            double v = w[k];
            if (untreated[k]) {
                v = -spread.at(cells, k);
                for (int j = 0; j < p; j++) {
                    v -= beta[j] * residualised.column(j)[k];
                }
            }
            score += v * residual[k];
            boolean last = k + 1 == w.length || cells.unitOf()[k + 1] != cells.unitOf()[k];
            if (last) {
                total += score * score;
                score = 0;
            }
        }
        return Math.sqrt(total);
    }
}
