package nl.wijkspil.evaluation.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;

/**
 * Fixed-weights jackknife error of a block (Arkhangelsky et al. 2021, algorithm 3): leave out each
 * unit in turn, keep the weights (renormalised), {@code se^2 = (n-1)/n sum (tau_i - mean)^2}.
 * Asymptotic; not defined for one treated unit.
 */
final class Jackknife {

    private Jackknife() {}

    static double error(Sample sample, Fitted fit) {
        var lambda = new ArrayList<Double>();
        if (fit.twin().details().get("period_weights") instanceof List<?> weights) {
            weights.forEach(w -> lambda.add((Double) w));
        }
        int n = sample.donors().length;
        int treated = fit.units().size();
        var donorContrast = new double[n];
        double weighted = 0;
        for (int j = 0; j < n; j++) {
            donorContrast[j] = contrast(sample.donorPath(j), fit, lambda);
            weighted += fit.twin().weight(j) * donorContrast[j];
        }
        var own =
                fit.units().stream()
                        .mapToDouble(u -> contrast(sample.path(u), fit, lambda))
                        .toArray();
        double mean = java.util.Arrays.stream(own).sum() / treated;
        var taus = new double[n + treated];
        for (int j = 0; j < n; j++) {
            double w = fit.twin().weight(j);
            taus[j] = mean - (weighted - w * donorContrast[j]) / (1 - w);
        }
        for (int i = 0; i < treated; i++) {
            taus[n + i] = (mean * treated - own[i]) / (treated - 1) - weighted;
        }
        double average = java.util.Arrays.stream(taus).sum() / taus.length;
        double square = 0;
        for (double tau : taus) {
            square += (tau - average) * (tau - average);
        }
        return Math.sqrt(square * (taus.length - 1) / taus.length);
    }

    /** Mean after the start less the weighted mean before. */
    private static double contrast(double[] path, Fitted fit, List<Double> lambda) {
        var window = fit.window();
        double after = 0;
        for (int t = window.effectFrom(); t < window.effectTo(); t++) {
            after += path[t] / (window.effectTo() - window.effectFrom());
        }
        double before = 0;
        for (int t = 0; t < window.fitted(); t++) {
            before += lambda.get(t) * path[window.fitFrom() + t];
        }
        return after - before;
    }
}
