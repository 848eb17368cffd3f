package nl.wijkspil.evaluation.grouptime;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * The joint Wald test that all effects before the start are zero. "Not rejected" is no proof of
 * parallel trends: its power is low (Roth 2022, AER: Insights 4), so {@link #detectable} says how
 * large a single pre-period effect would have had to be.
 *
 * @param statistic the Wald statistic; NaN when the covariance is singular
 * @param degrees number of cells tested
 * @param p its p-value; NaN when the covariance is singular
 * @param detectable smallest effect in the sharpest pre-period cell found with 80 % power at 5 %
 */
public record PreTest(double statistic, int degrees, double p, double detectable) {

    /** The test over all cells before the start. */
    public static PreTest of(List<GroupTimeCell> cells) {
        var before = cells.stream().filter(c -> !c.after()).toList();
        int q = before.size();
        double sharpest =
                before.stream()
                        .mapToDouble(GroupTimeCell::se)
                        .filter(s -> !Double.isNaN(s))
                        .min()
                        .orElse(Double.NaN);
        var normal = NormalDistribution.of(0, 1);
        double factor =
                normal.inverseSurvivalProbability(0.025) + normal.inverseSurvivalProbability(0.2);
        var none = new PreTest(Double.NaN, q, Double.NaN, factor * sharpest);
        if (q == 0) {
            return none;
        }
        int n = before.getFirst().influence().length;
        var v = new DMatrixRMaj(q, q);
        var effects = new DMatrixRMaj(q, 1);
        for (int a = 0; a < q; a++) {
            effects.set(a, 0, before.get(a).att());
            for (int b = 0; b <= a; b++) {
                double s = 0;
                var x = before.get(a).influence();
                var y = before.get(b).influence();
                for (int i = 0; i < n; i++) {
                    s += x[i] * y[i];
                }
                v.set(a, b, s / n);
                v.set(b, a, s / n);
            }
        }
        var solver = LinearSolverFactory_DDRM.symmPosDef(q);
        var solved = new DMatrixRMaj(q, 1);
        if (!solver.setA(v.copy()) || solver.quality() < 1e-12) {
            return none;
        }
        solver.solve(effects, solved);
        double statistic = n * CommonOps_DDRM.dot(effects, solved);
        return new PreTest(
                statistic,
                q,
                ChiSquaredDistribution.of(q).survivalProbability(statistic),
                factor * sharpest);
    }
}
