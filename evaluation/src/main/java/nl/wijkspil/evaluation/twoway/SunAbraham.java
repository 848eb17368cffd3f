package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Sun and Abraham's interaction-weighted estimator: one coefficient per cohort and time since the
 * start, averaged per time with the cohorts' shares of its cells. Without covariates it equals
 * Callaway and Sant'Anna's effects against the never treated.
 *
 * <p>Source: Sun and Abraham (2021), Journal of Econometrics 225. The shares count as known in the
 * standard errors, as in fixest's sunab.
 *
 * @param att mean over all treated cells
 * @param se its clustered standard error
 * @param byTime the effects by time since the start
 * @param degreesOfFreedom units minus one
 * @param dropped in words, coefficients that could not be estimated
 */
public record SunAbraham(
        double att,
        double se,
        List<Coefficient> byTime,
        double degreesOfFreedom,
        List<String> dropped) {

    private record Term(int cohort, int since) {}

    /** The estimate over all cells. */
    public static SunAbraham of(Cells cells) {
        var counts =
                new TreeMap<Term, double[]>(
                        java.util.Comparator.comparingInt(Term::cohort)
                                .thenComparingInt(Term::since));
        for (int k = 0; k < cells.size(); k++) {
            int cohort = cells.start()[cells.unitOf()[k]];
            if (cohort != Cells.NEVER && cells.since(k) != -1) {
                counts.computeIfAbsent(
                                        new Term(cohort, cells.since(k)),
                                        t -> new double[cells.size()])[k] =
                        1;
            }
        }
        var terms = List.copyOf(counts.keySet());
        var names = new ArrayList<String>();
        terms.forEach(t -> names.add("groep " + t.cohort() + " tijd " + t.since()));
        var regressors = new ArrayList<>(counts.values());
        names.addAll(cells.names());
        regressors.addAll(cells.covariates());
        var fit = FixedEffects.fit(cells, names, regressors);
        var sizes = new double[terms.size()];
        for (int j = 0; j < sizes.length; j++) {
            sizes[j] =
                    Double.isNaN(fit.coefficient(j)) ? 0 : Arrays.stream(regressors.get(j)).sum();
        }
        var out = new ArrayList<Coefficient>();
        for (int since : new java.util.TreeSet<>(terms.stream().map(Term::since).toList())) {
            var weights = new double[names.size()];
            for (int j = 0; j < sizes.length; j++) {
                weights[j] = terms.get(j).since() == since ? sizes[j] : 0;
            }
            if (normalise(weights)) {
                out.add(new Coefficient(since, sum(fit, weights), fit.clusteredSe(weights)));
            }
        }
        var weights = new double[names.size()];
        for (int j = 0; j < sizes.length; j++) {
            weights[j] = terms.get(j).since() >= 0 ? sizes[j] : 0;
        }
        boolean any = normalise(weights);
        return new SunAbraham(
                any ? sum(fit, weights) : Double.NaN,
                any ? fit.clusteredSe(weights) : Double.NaN,
                List.copyOf(out),
                fit.degreesOfFreedom(),
                fit.dropped());
    }

    private static boolean normalise(double[] weights) {
        double total = Arrays.stream(weights).sum();
        for (int j = 0; j < weights.length && total > 0; j++) {
            weights[j] /= total;
        }
        return total > 0;
    }

    private static double sum(FixedEffects fit, double[] weights) {
        double s = 0;
        for (int j = 0; j < weights.length; j++) {
            s += weights[j] == 0 ? 0 : weights[j] * fit.coefficient(j);
        }
        return s;
    }
}
