package nl.wijkspil.evaluation.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Weights;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.SimplexFit;

/**
 * Synthetic control on predictors (Abadie, Diamond and Hainmueller 2010). Predictors are divided by
 * their standard deviation over donors and target; predictor weights V are given, equal, or
 * searched so that the outcomes before the start fit best.
 *
 * @param predictors the predictors, at least one
 * @param v predictor weights; an empty list to search them
 * @param lambda penalty on the squared distance of each donor used; 0 for none
 * @param seed of the search's starting points
 */
public record PredictorDesign(
        Predictors predictors, java.util.List<Double> v, double lambda, long seed)
        implements Design {

    @Override
    public Matcher matcher(Sample sample, Window window) {
        var raw = new ArrayList<double[]>();
        for (int donor : sample.donors()) {
            raw.add(predictors.raw(sample.panel(), donor));
        }
        return (path, unit, excluded) -> {
            var own = predictors.raw(sample.panel(), unit);
            var divisor = deviations(raw, own, excluded);
            double[] weights =
                    v.isEmpty()
                            ? new SearchV(
                                            v1 ->
                                                    error(
                                                            sample,
                                                            window,
                                                            path,
                                                            fit(raw, own, divisor, v1, excluded)),
                                            own.length,
                                            seed)
                                    .search()
                            : v.stream().mapToDouble(Double::doubleValue).toArray();
            var fit = SimplexDesign.certified(fit(raw, own, divisor, weights, excluded));
            var counterfactual = counterfactual(sample, path.length, fit);
            var details = new HashMap<String, Object>(SimplexDesign.details(fit));
            details.put("v", java.util.Arrays.stream(weights).boxed().toList());
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    Weights.of(raw.size(), fit.support(), fit.weights()),
                    fit.inHull() && lambda == 0,
                    fit.relativeGap(),
                    details);
        };
    }

    private SimplexFit fit(
            java.util.List<double[]> raw,
            double[] own,
            double[] divisor,
            double[] weights,
            int excluded) {
        int p = own.length;
        var values = new double[raw.size() * p];
        var target = new double[p];
        for (int k = 0; k < p; k++) {
            double factor = divisor[k] > 0 ? Math.sqrt(weights[k]) / divisor[k] : 0;
            for (int j = 0; j < raw.size(); j++) {
                values[j * p + k] = raw.get(j)[k] * factor;
            }
            target[k] = own[k] * factor;
        }
        return new FitSimplex(DonorPool.of(values, raw.size()), Kernels.best())
                .fit(target, lambda, excluded);
    }

    private static double error(Sample sample, Window window, double[] path, SimplexFit fit) {
        if (!fit.certified()) {
            return Double.POSITIVE_INFINITY;
        }
        var counterfactual = counterfactual(sample, path.length, fit);
        double sum = 0;
        for (int t = window.fitFrom(); t < window.fitTo(); t++) {
            sum += (path[t] - counterfactual[t]) * (path[t] - counterfactual[t]);
        }
        return sum / window.fitted();
    }

    private static double[] counterfactual(Sample sample, int periods, SimplexFit fit) {
        var counterfactual = new double[periods];
        for (int i = 0; i < fit.size(); i++) {
            var donor = sample.donorPath(fit.donor(i));
            for (int t = 0; t < periods; t++) {
                counterfactual[t] += fit.weight(i) * donor[t];
            }
        }
        return counterfactual;
    }

    private static double[] deviations(java.util.List<double[]> raw, double[] own, int excluded) {
        var rows = new ArrayList<>(raw);
        if (excluded >= 0) {
            rows.set(excluded, own);
        } else {
            rows.add(own);
        }
        var deviations = new double[own.length];
        for (int k = 0; k < own.length; k++) {
            double mean = 0;
            for (var row : rows) {
                mean += row[k] / rows.size();
            }
            double square = 0;
            for (var row : rows) {
                square += (row[k] - mean) * (row[k] - mean);
            }
            deviations[k] = Math.sqrt(square / (rows.size() - 1));
        }
        return deviations;
    }
}
