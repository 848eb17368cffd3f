package nl.wijkspil.evaluation.imputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;
import nl.wijkspil.evaluation.twoway.Cells;
import nl.wijkspil.evaluation.twoway.TwoWaySolver;

/**
 * The imputation estimator: unit effects, period effects and covariates fitted to the untreated
 * cells only; each treated cell's effect is its outcome minus what that fit says. The fit is exact
 * least squares, so there is nothing to iterate.
 *
 * <p>Source: Borusyak, Jaravel and Spiess (2024), Review of Economic Studies 91. The average effect
 * is a weighted sum of outcomes; its conservative variance sums, per unit, squared weighted
 * residuals, where a treated cell's residual is its effect minus the mean effect at the same time
 * since the start.
 *
 * @param beta covariate coefficients
 * @param gap outcome minus fit, every cell (an effect where treated, a residual elsewhere)
 * @param att mean effect over the treated cells
 * @param se its conservative standard error
 * @param byTime mean gap by time since the start, treated units only, also before the start
 */
@SuppressWarnings("ArrayRecordComponent")
public record Imputed(double[] beta, double[] gap, double att, double se, List<ByTime> byTime) {
    /**
     * One time since the start.
     *
     * @param since periods since the start, 0 in the first treated one
     * @param mean mean gap
     * @param se conservative standard error of the effect; NaN before the start
     * @param cells number of cells
     */
    public record ByTime(int since, double mean, double se, int cells) {}

    /**
     * The estimate.
     *
     * @param anticipation periods before the start that do not count as untreated
     * @throws Refusal WS-EST-UNCONNECTED when a treated unit or period has no untreated cell,
     *     WS-EST-RANK for overlapping covariates
     */
    public static Imputed of(Cells cells, int anticipation) {
        var untreated = new boolean[cells.size()];
        for (int k = 0; k < untreated.length; k++) {
            int start = cells.start()[cells.unitOf()[k]];
            untreated[k] = start == Cells.NEVER || cells.periodOf()[k] < start - anticipation;
        }
        var solver = new TwoWaySolver(cells, untreated);
        int p = cells.covariates().size();
        var design = new Design(cells.size());
        for (int j = 0; j < p; j++) {
            design.add(cells.names().get(j), solver.residual(cells, cells.covariates().get(j)));
        }
        var y = solver.residual(cells, cells.outcome());
        var fit = LeastSquares.fit(design, y);
        if (!fit.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + String.join("; ", fit.dropped()) + ".",
                    "Laat een van deze kenmerken weg.");
        }
        var net = cells.outcome().clone();
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < net.length; k++) {
                net[k] -= fit.coefficient(j) * cells.covariates().get(j)[k];
            }
        }
        var effects = solver.fit(net);
        var gap = new double[net.length];
        for (int k = 0; k < gap.length; k++) {
            gap[k] = net[k] - effects.at(cells, k);
        }
        var variance = new Variance(cells, untreated, solver, design, fit, gap);
        var all = new double[gap.length];
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int k = 0; k < gap.length; k++) {
            if (cells.start()[cells.unitOf()[k]] != Cells.NEVER) {
                groups.computeIfAbsent(cells.since(k), e -> new ArrayList<>()).add(k);
                all[k] = cells.treated(k) ? 1 : 0;
            }
        }
        double count = Arrays.stream(all).sum();
        double att = 0;
        for (int k = 0; k < all.length; k++) {
            all[k] /= count;
            att += all[k] * gap[k];
        }
        var byTime = new ArrayList<ByTime>();
        groups.forEach((e, members) -> {
            var w = new double[gap.length];
            members.forEach(k -> w[k] = 1.0 / members.size());
            double mean = members.stream().mapToDouble(k -> gap[k]).average().orElse(0);
            double se = e >= 0 ? variance.se(w) : Double.NaN;
            byTime.add(new ByTime(e, mean, se, members.size()));
        });
        return new Imputed(fit.coefficients(), gap, att, variance.se(all), List.copyOf(byTime));
    }
}
