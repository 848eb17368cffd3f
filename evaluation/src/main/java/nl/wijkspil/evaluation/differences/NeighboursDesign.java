package nl.wijkspil.evaluation.differences;

import java.util.Map;
import java.util.function.Supplier;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Rows;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Weights;
import nl.wijkspil.evaluation.counterfactual.Window;
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
        return matchers(sample, window).get();
    }

    @Override
    public Supplier<Matcher> matchers(Sample sample, Window window) {
        int n = sample.donors().length;
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            means[j] = window.mean(sample.donorPath(j));
        }
        var rows = Rows.of(sample, window, !level);
        return () -> matcher(sample, window, means, rows);
    }

    private Matcher matcher(Sample sample, Window window, double[] means, Rows rows) {
        int n = means.length;
        var search = new NearestDonors(rows.pool(), Kernels.best());
        return (path, unit, excluded) -> {
            double own = window.mean(path);
            var chosen =
                    window.fitted() == 1
                            ? everyone(n, excluded)
                            : search.nearest(
                                    Rows.shifted(window, path, level ? 0 : own),
                                    neighbours,
                                    excluded);
            var counterfactual = new double[path.length];
            for (int j : chosen) {
                var donor = sample.donorPath(j);
                for (int t = 0; t < path.length; t++) {
                    counterfactual[t] += (donor[t] - means[j] + own) / chosen.length;
                }
            }
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    Weights.equal(n, chosen),
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
