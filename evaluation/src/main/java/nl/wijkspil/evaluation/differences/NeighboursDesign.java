package nl.wijkspil.evaluation.differences;

import java.util.Map;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.Kernels;

/**
 * Difference-in-differences against the donors whose path before the start runs most parallel.
 * Distance is that between paths from which each unit's own mean is subtracted, so levels may
 * differ; with one period before the start all donors are equally near and the plain
 * difference-in-differences remains.
 *
 * @param level match on the level itself instead of the parallel path
 * @param neighbours how many donors, at least 1; all donors when there are fewer
 */
public record NeighboursDesign(int neighbours, boolean level) implements Design {

    @Override
    public Matcher matcher(Sample sample, Window window) {
        int fitted = window.fitted();
        int n = sample.donors().length;
        var values = new double[n * fitted];
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            var path = sample.donorPath(j);
            means[j] = window.mean(path);
            for (int t = 0; t < fitted; t++) {
                values[j * fitted + t] = path[window.fitFrom() + t] - (level ? 0 : means[j]);
            }
        }
        var search = new NearestDonors(DonorPool.of(values, n), Kernels.best());
        return (path, unit, excluded) -> {
            double own = window.mean(path);
            var target = new double[fitted];
            for (int t = 0; t < fitted; t++) {
                target[t] = path[window.fitFrom() + t] - (level ? 0 : own);
            }
            var chosen =
                    fitted == 1
                            ? everyone(n, excluded)
                            : search.nearest(target, neighbours, excluded);
            var counterfactual = new double[path.length];
            var weights = new double[n];
            for (int j : chosen) {
                var donor = sample.donorPath(j);
                weights[j] = 1.0 / chosen.length;
                for (int t = 0; t < path.length; t++) {
                    counterfactual[t] += (donor[t] - means[j] + own) / chosen.length;
                }
            }
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    weights,
                    false,
                    0,
                    Map.of("neighbours", chosen.length));
        };
    }

    private static int[] everyone(int n, int excluded) {
        var all = new int[excluded >= 0 ? n - 1 : n];
        for (int j = 0, i = 0; j < n; j++) {
            if (j != excluded) {
                all[i++] = j;
            }
        }
        return all;
    }
}
