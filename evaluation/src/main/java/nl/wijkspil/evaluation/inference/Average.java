package nl.wijkspil.evaluation.inference;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.estimate.Weight;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;

/** The weighted average of fits: effect, path, weights, diagnostics. */
final class Average {

    private final List<Fitted> fits;
    private final double[] share;
    private final double[] donorWeights;

    private Average(List<Fitted> fits, double[] share) {
        this.fits = fits;
        this.share = share;
        donorWeights = new double[fits.getFirst().twin().donors()];
        for (int i = 0; i < share.length; i++) {
            fits.get(i).twin().weights().addTo(donorWeights, share[i]);
        }
    }

    static Average of(List<Fitted> fits) {
        double total = fits.stream().mapToDouble(Fitted::weight).sum();
        return new Average(fits, fits.stream().mapToDouble(f -> f.weight() / total).toArray());
    }

    double[] shares() {
        return share;
    }

    double att() {
        double att = 0;
        for (int i = 0; i < share.length; i++) {
            att += share[i] * fits.get(i).twin().att();
        }
        return att;
    }

    /**
     * By period when all start together, else by periods since the start, over the fits that reach
     * that far.
     */
    List<Effect> effects(Sample sample) {
        int start = fits.getFirst().window().start();
        boolean together = fits.stream().allMatch(f -> f.window().start() == start);
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (var fit : fits) {
            int origin = together ? 0 : fit.window().start();
            least = Math.min(least, -origin);
            most = Math.max(most, sample.periods() - 1 - origin);
        }
        var effects = new ArrayList<Effect>();
        for (int e = least; e <= most; e++) {
            double observed = 0;
            double counterfactual = 0;
            double weight = 0;
            for (int i = 0; i < share.length; i++) {
                int t = together ? e : e + fits.get(i).window().start();
                if (t >= 0 && t < sample.periods()) {
                    observed += share[i] * fits.get(i).twin().observed(t);
                    counterfactual += share[i] * fits.get(i).twin().counterfactual(t);
                    weight += share[i];
                }
            }
            observed /= weight;
            counterfactual /= weight;
            effects.add(
                    new Effect(
                            together ? sample.panel().label(e) : Integer.toString(e),
                            together ? sample.panel().period(e) : e,
                            observed,
                            counterfactual,
                            observed - counterfactual,
                            Double.NaN,
                            null,
                            together ? e >= start : e >= 0));
        }
        return effects;
    }

    List<Weight> weights(Sample sample) {
        var weights = donorWeights;
        var list = new ArrayList<Weight>();
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] != 0) {
                list.add(new Weight(sample.panel().unit(sample.donors()[j]), weights[j]));
            }
        }
        return list;
    }

    void diagnostics(Sample sample, Result.Builder result) {
        double squares = 0;
        double scaled = 0;
        double gap = 0;
        for (int i = 0; i < share.length; i++) {
            var twin = fits.get(i).twin();
            squares += share[i] * twin.before() * twin.before();
            double uniform = uniform(sample, fits.get(i));
            scaled += share[i] * (uniform > 0 ? twin.before() / uniform : 0);
            gap = Math.max(gap, twin.relativeGap());
        }
        double pre = Math.sqrt(squares);
        result.diagnostic("pre_rmspe", pre);
        result.diagnostic("pre_mspe", squares);
        result.diagnostic("pre_sse", squares * fits.getFirst().window().fitted());
        result.diagnostic("l2_imbalance", Math.sqrt(squares * fits.getFirst().window().fitted()));
        result.diagnostic("scaled_l2_imbalance", scaled);
        result.diagnostic("duality_gap", gap);
        result.diagnostic("in_hull", fits.stream().anyMatch(f -> f.twin().inHull()));
        double sum = 0;
        double square = 0;
        double largest = 0;
        int support = 0;
        for (double w : donorWeights) {
            sum += w;
            square += w * w;
            largest = Math.max(largest, w);
            support += w != 0 ? 1 : 0;
        }
        result.diagnostic("effective_donors", sum * sum / square);
        result.diagnostic("largest_weight", largest);
        result.diagnostic("support", support);
        if (fits.size() == 1) {
            fits.getFirst().twin().details().forEach(result::diagnostic);
        }
    }

    /**
     * Treated, counterfactual and the donors' plain mean in each fitted period of the first start,
     * with the differences in donors' standard deviations.
     */
    Frame balance(Sample sample) {
        var window = fits.getFirst().window();
        var frame =
                Frame.columns("covariate", "treated", "control", "difference", "before", "donors");
        for (int t = window.fitFrom(); t < window.fitTo(); t++) {
            double sum = 0;
            double square = 0;
            int n = sample.donors().length;
            for (int j = 0; j < n; j++) {
                double value = sample.donorPath(j)[t] - sample.donorPath(0)[t];
                sum += value;
                square += value * value;
            }
            double mean = sum / n;
            double deviation = Math.sqrt(Math.max(0, square - n * mean * mean) / (n - 1));
            double donors = sample.donorPath(0)[t] + mean;
            double treated = 0;
            double control = 0;
            double share = 0;
            for (int i = 0; i < this.share.length; i++) {
                if (fits.get(i).window().equals(window)) {
                    treated += this.share[i] * fits.get(i).twin().observed(t);
                    control += this.share[i] * fits.get(i).twin().counterfactual(t);
                    share += this.share[i];
                }
            }
            treated /= share;
            control /= share;
            frame.row(
                    sample.panel().label(t),
                    treated,
                    control,
                    deviation > 0 ? (treated - control) / deviation : Double.NaN,
                    deviation > 0 ? (treated - donors) / deviation : Double.NaN,
                    donors);
        }
        return frame.build();
    }

    /** Root mean squared misfit of equally weighted donors. */
    private static double uniform(Sample sample, Fitted fit) {
        var window = fit.window();
        int donors = sample.donors().length;
        var totals = new double[sample.periods()];
        for (int j = 0; j < donors; j++) {
            var path = sample.donorPath(j);
            for (int t = window.fitFrom(); t < window.fitTo(); t++) {
                totals[t] += path[t];
            }
        }
        double sum = 0;
        for (int t = window.fitFrom(); t < window.fitTo(); t++) {
            double misfit = fit.twin().observed(t) - totals[t] / donors;
            sum += misfit * misfit;
        }
        return Math.sqrt(sum / window.fitted());
    }
}
