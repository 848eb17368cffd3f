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
import nl.wijkspil.evaluation.linear.FitRidgeSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.SimplexFit;

/**
 * Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens and Wager 2021) for
 * one block of units that start together. Unit weights solve {@code min ||w0 + Y0'w - y1||^2 / T0 +
 * zeta^2 ||w||^2}, period weights the same with the roles turned and a penalty of nearly 0, both
 * with an intercept and both to the exact optimum (the usual package stops early).
 *
 * @param zeta strength of the unit penalty; NaN for {@code (N1 T1)^(1/4)} times the standard
 *     deviation of first differences
 * @param block how many units start together (N1)
 */
public record SyntheticDifferences(double zeta, int block) implements Design {

    private static final double TIME_ZETA = 1e-6;

    @Override
    public Matcher matcher(Sample sample, Window window) {
        return matchers(sample, window).get();
    }

    @Override
    public Supplier<Matcher> matchers(Sample sample, Window window) {
        var rows = Rows.of(sample, window, true);
        var periods = PeriodWeights.of(sample, window);
        double noise = noise(sample, window);
        double strength =
                Double.isNaN(zeta)
                        ? Math.pow(block * (double) (window.effectTo() - window.effectFrom()), 0.25)
                                * noise
                        : zeta;
        double eta = Math.max(strength * strength, 1e-12 * noise * noise) * window.fitted();
        return () -> {
            var units = new FitRidgeSimplex(rows.pool(), Kernels.best());
            return (path, unit, excluded) -> {
                var target = Rows.shifted(window, path, window.mean(path));
                var fit = SimplexDesign.certified(units.fit(target, eta, excluded));
                var lambda = periods.fit(TIME_ZETA * noise, excluded);
                return twin(sample, window, path, fit, lambda, strength, noise);
            };
        };
    }

    private static Twin twin(
            Sample sample,
            Window window,
            double[] path,
            SimplexFit fit,
            SimplexFit lambda,
            double strength,
            double noise) {
        var counterfactual = new double[path.length];
        for (int i = 0; i < fit.size(); i++) {
            var donor = sample.donorPath(fit.donor(i));
            for (int t = 0; t < path.length; t++) {
                counterfactual[t] += fit.weight(i) * donor[t];
            }
        }
        double shift = 0;
        for (int i = 0; i < lambda.size(); i++) {
            int t = window.fitFrom() + lambda.donor(i);
            shift += lambda.weight(i) * (path[t] - counterfactual[t]);
        }
        for (int t = 0; t < path.length; t++) {
            counterfactual[t] += shift;
        }
        return new Twin(
                path,
                counterfactual,
                window,
                Weights.of(sample.donors().length, fit.support(), fit.weights()),
                false,
                Math.max(fit.relativeGap(), lambda.relativeGap()),
                Map.of(
                        "zeta_omega",
                        strength,
                        "zeta_lambda",
                        TIME_ZETA * noise,
                        "objective_omega",
                        fit.objective() / window.fitted(),
                        "effective_periods",
                        lambda.effectiveDonors(),
                        "period_weights",
                        java.util.Arrays.stream(lambda.dense(window.fitted())).boxed().toList()));
    }

    /** Standard deviation of the donors' first differences over the fitted periods. */
    static double noise(Sample sample, Window window) {
        double sum = 0;
        double square = 0;
        int count = 0;
        for (int j = 0; j < sample.donors().length; j++) {
            var path = sample.donorPath(j);
            for (int t = window.fitFrom() + 1; t < window.fitTo(); t++) {
                double step = path[t] - path[t - 1];
                sum += step;
                square += step * step;
                count++;
            }
        }
        return count < 2 ? 0 : Math.sqrt(Math.max(0, (square - sum * sum / count) / (count - 1)));
    }
}
