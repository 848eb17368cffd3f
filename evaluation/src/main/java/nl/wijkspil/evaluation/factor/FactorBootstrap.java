package nl.wijkspil.evaluation.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.work.Work;

/**
 * Parametric bootstrap of a factor model for few treated units (Xu 2017, algorithm 2). Under no
 * effect, untreated units are the fitted model plus the residual path of a random untreated unit;
 * treated units are the fitted model plus a random <em>prediction</em> error: the gap of an
 * untreated unit that was left out as if treated. The model is fitted again to every such panel;
 * how far its average effect lies from 0 is the error of the estimate.
 *
 * @param effects average effects on panels without effect, rising
 */
@SuppressWarnings("ArrayRecordComponent")
record FactorBootstrap(double[] effects) {

    /** So many left-out units give the prediction errors. */
    private static final int ERRORS = 50;

    /**
     * Runs the bootstrap.
     *
     * @param fit the model fitted to the data
     * @param draws how many panels
     */
    static FactorBootstrap of(
            FactorModel model, Observations data, FactorFit fit, int draws, long seed, Work work) {
        var donors = IntStream.range(0, data.units()).filter(i -> !data.ever(i)).toArray();
        int start = Arrays.stream(data.start()).min().orElse(data.periods());
        var left = thinned(donors);
        var errors =
                work.run("weggelaten", left.length, k -> gaps(model, data, left[k], start))
                        .results();
        if (errors.isEmpty()) {
            return new FactorBootstrap(new double[0]);
        }
        var batch =
                work.run(
                        "bootstrap",
                        draws,
                        draw -> {
                            var random = new SplittableRandom(seed * 1_000_003L + draw);
                            var y = draw(data, fit, donors, errors, random);
                            var panel =
                                    new Observations(
                                            y,
                                            data.x(),
                                            data.untreated(),
                                            data.observed(),
                                            data.start());
                            return effect(panel, model.fit(panel).counterfactual());
                        });
        return new FactorBootstrap(
                batch.results().stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static int[] thinned(int[] donors) {
        int count = Math.min(ERRORS, donors.length);
        return IntStream.range(0, count)
                .map(k -> donors[(int) ((long) k * donors.length / count)])
                .toArray();
    }

    /** An untreated unit's path less what the model makes of it when left out from the start. */
    private static double[] gaps(FactorModel model, Observations data, int unit, int start) {
        var untreated = data.untreated().clone();
        untreated[unit] = untreated[unit].clone();
        Arrays.fill(untreated[unit], start, data.periods(), false);
        var starts = data.start().clone();
        starts[unit] = start;
        var asIf = new Observations(data.y(), data.x(), untreated, data.observed(), starts);
        return difference(data, unit, model.fit(asIf).counterfactual()[unit]);
    }

    private static double[] difference(Observations data, int unit, double[] fitted) {
        var gaps = new double[fitted.length];
        for (int t = 0; t < gaps.length; t++) {
            gaps[t] = data.observed()[unit][t] ? data.y()[unit][t] - fitted[t] : 0;
        }
        return gaps;
    }

    private static double[][] draw(
            Observations data,
            FactorFit fit,
            int[] donors,
            List<double[]> errors,
            SplittableRandom random) {
        var y = new double[data.units()][];
        for (int i = 0; i < y.length; i++) {
            y[i] = fit.counterfactual()[i].clone();
            double[] error;
            if (data.ever(i)) {
                error = errors.get(random.nextInt(errors.size()));
            } else {
                int other = donors[random.nextInt(donors.length)];
                error = difference(data, other, fit.counterfactual()[other]);
            }
            for (int t = 0; t < error.length; t++) {
                y[i][t] += error[t];
            }
        }
        return y;
    }

    /** The mean gap over observed treated cells. */
    private static double effect(Observations data, double[][] counterfactual) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < data.units(); i++) {
            for (int t = data.start()[i]; t < data.periods(); t++) {
                if (data.observed()[i][t]) {
                    sum += data.y()[i][t] - counterfactual[i][t];
                    count++;
                }
            }
        }
        return sum / count;
    }

    /** The standard error: the spread of the effects. */
    double se() {
        double mean = Arrays.stream(effects).average().orElse(Double.NaN);
        double square = 0;
        for (double effect : effects) {
            square += (effect - mean) * (effect - mean);
        }
        return Math.sqrt(square / (effects.length - 1));
    }

    /** Two-sided p-value; never 0. */
    double p(double att) {
        long far = Arrays.stream(effects).filter(e -> Math.abs(e) >= Math.abs(att)).count();
        return (1.0 + far) / (effects.length + 1);
    }

    /** Half the width of the interval of a level, by test inversion. */
    double half(double level) {
        var sizes = new ArrayList<Double>();
        for (double effect : effects) {
            sizes.add(Math.abs(effect));
        }
        sizes.sort(null);
        int at = (int) Math.ceil(level * (sizes.size() + 1)) - 1;
        return at < sizes.size() ? sizes.get(at) : Double.POSITIVE_INFINITY;
    }
}
