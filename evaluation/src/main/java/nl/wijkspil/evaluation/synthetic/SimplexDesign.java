package nl.wijkspil.evaluation.synthetic;

import java.util.Map;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.linear.DonorPool;
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
        int fitted = window.fitted();
        int n = sample.donors().length;
        var values = new double[n * fitted];
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            var path = sample.donorPath(j);
            means[j] = demean ? window.mean(path) : 0;
            for (int t = 0; t < fitted; t++) {
                values[j * fitted + t] = path[window.fitFrom() + t] - means[j];
            }
        }
        var solver = new FitSimplex(DonorPool.of(values, n), Kernels.best());
        return (path, unit, excluded) -> {
            double own = demean ? window.mean(path) : 0;
            var target = new double[fitted];
            for (int t = 0; t < fitted; t++) {
                target[t] = path[window.fitFrom() + t] - own;
            }
            var fit = certified(solver.fit(target, lambda, excluded));
            var counterfactual = new double[path.length];
            for (int i = 0; i < fit.size(); i++) {
                var donor = sample.donorPath(fit.donor(i));
                for (int t = 0; t < path.length; t++) {
                    counterfactual[t] += fit.weight(i) * (donor[t] - means[fit.donor(i)] + own);
                }
            }
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    fit.dense(n),
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
