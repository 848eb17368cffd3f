package nl.wijkspil.evaluation.synthetic;

import java.util.Map;
import java.util.function.Supplier;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Rows;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Weights;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.SimplexFit;

/**
 * Synthetic control on the outcomes before the start: plain, penalised (Abadie and L'Hour 2021) or
 * de-meaned (Doudchenko and Imbens 2016; Ferman and Pinto 2021).
 *
 * @param demean subtract each unit's own mean over the fitted periods first
 * @param lambda penalty on the squared distance of each donor used; 0 for none
 */
public record SimplexDesign(boolean demean, double lambda) implements Design {

    @Override
    public Matcher matcher(Sample sample, Window window) {
        var rows = Rows.of(sample, window, demean);
        return matcher(sample, window, rows, new FitSimplex(rows.pool(), Kernels.best()));
    }

    @Override
    public Supplier<Matcher> matchers(Sample sample, Window window) {
        var rows = Rows.of(sample, window, demean);
        return () -> matcher(sample, window, rows, FitSimplex.ofMany(rows.pool(), Kernels.best()));
    }

    private Matcher matcher(Sample sample, Window window, Rows rows, FitSimplex solver) {
        int n = sample.donors().length;
        return (path, unit, excluded) -> {
            double own = demean ? window.mean(path) : 0;
            var fit = certified(solver.fit(Rows.shifted(window, path, own), lambda, excluded));
            var counterfactual = new double[path.length];
            for (int i = 0; i < fit.size(); i++) {
                var donor = sample.donorPath(fit.donor(i));
                double weight = fit.weight(i);
                double shift = own - rows.mean(fit.donor(i));
                for (int t = 0; t < path.length; t++) {
                    counterfactual[t] += weight * (donor[t] + shift);
                }
            }
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    Weights.of(n, fit.support(), fit.weights()),
                    fit.inHull() && lambda == 0,
                    fit.relativeGap(),
                    details(fit));
        };
    }

    static Map<String, Object> details(SimplexFit fit) {
        return Map.of("objective", fit.objective(), "solver", fit.solver(), "passes", fit.passes());
    }

    /** The fit, or a refusal when its certificate is not good enough: never a silent miss. */
    static SimplexFit certified(SimplexFit fit) {
        if (!fit.certified()) {
            throw Refusal.of(
                    "WS-EST-CERTIFICATE",
                    "",
                    "De gewichten zijn niet nauwkeurig genoeg gevonden (relatief verschil "
                            + fit.relativeGap()
                            + ").",
                    "Schaal de uitkomst, of gebruik de methode met straf"
                            + " (penalised-synthetic-control).");
        }
        return fit;
    }
}
