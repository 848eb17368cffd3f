package nl.wijkspil.evaluation.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.twoway.Cells;
import nl.wijkspil.evaluation.work.Work;

/**
 * The same model on places where nothing happened: each donor in turn counts as treated from the
 * earliest true start, the truly treated are left out. With n treated units the estimate is held
 * against means of n placebo effects.
 *
 * @param effects mean effect of each placebo
 * @param se standard deviation of the means of n
 * @param p share of means at least as far from zero as the estimate, the estimate counted in
 * @param considered number of means, the estimate counted in
 */
@SuppressWarnings("ArrayRecordComponent")
record FactorPlacebos(double[] effects, double se, double p, int considered) {
    private static final int DRAWS = 4999;

    static FactorPlacebos of(
            FactorModel model, Observations data, double estimate, int most, long seed, Work work) {
        var random = new SplittableRandom(seed);
        var donors = new ArrayList<Integer>();
        int start = data.periods();
        int treated = 0;
        for (int i = 0; i < data.units(); i++) {
            if (data.ever(i)) {
                start = Math.min(start, data.start()[i]);
                treated++;
            } else {
                donors.add(i);
            }
        }
        int all = donors.size();
        for (int i = 0; i < Math.min(most, all); i++) {
            java.util.Collections.swap(donors, i, i + random.nextInt(all - i));
        }
        int count = Math.min(most, all);
        int from = start;
        var batch = work.run("placebo", count, k -> effect(model, data, donors.get(k), from));
        var effects =
                batch.results().stream()
                        .filter(v -> v != null)
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        if (effects.length < 2) {
            return new FactorPlacebos(effects, Double.NaN, Double.NaN, 0);
        }
        return compare(effects, treated, estimate, random);
    }

    private static FactorPlacebos compare(
            double[] effects, int treated, double estimate, SplittableRandom random) {
        int draws = treated == 1 ? effects.length : DRAWS;
        var means = new double[draws];
        for (int d = 0; d < draws; d++) {
            if (treated == 1) {
                means[d] = effects[d];
            } else {
                for (int k = 0; k < treated; k++) {
                    means[d] += effects[random.nextInt(effects.length)] / treated;
                }
            }
        }
        double average = Arrays.stream(means).average().orElse(0);
        double squares = 0;
        int far = 1;
        for (double m : means) {
            squares += (m - average) * (m - average);
            far += Math.abs(m) >= Math.abs(estimate) ? 1 : 0;
        }
        return new FactorPlacebos(
                effects, Math.sqrt(squares / (draws - 1)), (double) far / (draws + 1), draws + 1);
    }

    private static double effect(FactorModel model, Observations data, int unit, int start) {
        int n = 0;
        for (int i = 0; i < data.units(); i++) {
            n += data.ever(i) ? 0 : 1;
        }
        var y = new double[n][];
        var x = new double[data.x().length][n][];
        var observed = new boolean[n][];
        var untreated = new boolean[n][];
        var starts = new int[n];
        int at = 0;
        int own = 0;
        for (int i = 0; i < data.units(); i++) {
            if (data.ever(i)) {
                continue;
            }
            y[at] = data.y()[i];
            observed[at] = data.observed()[i];
            untreated[at] = data.untreated()[i].clone();
            starts[at] = Cells.NEVER;
            for (int j = 0; j < x.length; j++) {
                x[j][at] = data.x()[j][i];
            }
            if (i == unit) {
                own = at;
                starts[at] = start;
                Arrays.fill(untreated[at], start, untreated[at].length, false);
            }
            at++;
        }
        var fit = model.fit(new Observations(y, x, untreated, observed, starts)).counterfactual();
        double sum = 0;
        int count = 0;
        for (int t = start; t < data.periods(); t++) {
            if (observed[own][t]) {
                sum += y[own][t] - fit[own][t];
                count++;
            }
        }
        return sum / count;
    }
}
