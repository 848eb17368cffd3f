package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.rules.Classifier;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.Threshold;

/** The thresholds and weights of one rule set in every draw of a plan. */
final class Draws {

    private final int size;
    private final long[] all;
    private final Map<String, double[]> values = new HashMap<>();
    private final Map<String, CutDraws> cuts = new HashMap<>();
    private final double[][] weights;

    private Draws(RuleSet rules, int size, double[][] factors, double[][] weights) {
        this.size = size;
        this.all = Bits.all(size);
        this.weights = weights;
        int varied = 0;
        for (Threshold threshold : rules.thresholds().values()) {
            double[] moved = new double[size];
            if (threshold.varied()) {
                for (int draw = 0; draw < size; draw++) {
                    double cut = threshold.value() * factors[varied][draw];
                    moved[draw] = threshold.whole() ? Math.rint(cut) : cut;
                }
                varied++;
            } else {
                Arrays.fill(moved, threshold.value());
            }
            values.put(threshold.name(), moved);
        }
    }

    static List<Threshold> varied(RuleSet rules) {
        return rules.thresholds().values().stream().filter(Threshold::varied).toList();
    }

    /**
     * The draws of a plan.
     *
     * @param size number of draws of the whole run; a rule set that another refers to follows it
     * @param outer whether this is the rule set asked about; one by one varies no other
     */
    static Draws of(RuleSet rules, DrawPlan plan, int size, boolean outer) {
        int varied = varied(rules).size();
        double[][] factors = new double[varied][size];
        double[][] weights = new double[rules.criteria().size()][size];
        for (int c = 0; c < weights.length; c++) {
            Arrays.fill(weights[c], rules.criteria().get(c).weight());
        }
        for (double[] each : factors) {
            Arrays.fill(each, 1);
        }
        switch (plan) {
            case DrawPlan.Together together -> {
                for (double[] each : factors) {
                    for (int draw = 0; draw < size; draw++) {
                        each[draw] = together.factor(draw);
                    }
                }
            }
            case DrawPlan.OneByOne single -> {
                for (int draw = 0; draw < size; draw++) {
                    if (outer && draw / single.steps() < varied) {
                        factors[draw / single.steps()][draw] = single.factor(draw);
                    }
                }
            }
            case DrawPlan.Random random -> random(rules, random, factors, weights);
        }
        return new Draws(rules, size, factors, weights);
    }

    private static void random(
            RuleSet rules, DrawPlan.Random plan, double[][] factors, double[][] weights) {
        SplittableRandom random = new SplittableRandom(plan.seed() ^ rules.code().hashCode());
        double maximum = rules.maximum();
        for (int draw = 0; draw < plan.draws(); draw++) {
            for (double[] each : factors) {
                each[draw] = random.nextDouble(plan.low(), plan.high());
            }
            double drawn = 0;
            for (int c = 0; c < weights.length; c++) {
                Criterion criterion = rules.criteria().get(c);
                weights[c][draw] = criterion.weight() * random.nextDouble(plan.low(), plan.high());
                drawn += weights[c][draw] * criterion.maximum();
            }
            for (double[] each : weights) {
                each[draw] *= maximum / drawn;
            }
        }
    }

    /** The rule set with the thresholds and weights of one draw. */
    RuleSet applied(RuleSet rules, int draw) {
        SequencedMap<String, Threshold> thresholds = new LinkedHashMap<>();
        rules.thresholds()
                .forEach((name, t) ->
                        thresholds.put(
                                name,
                                new Threshold(
                                        name,
                                        cut(name).in(draw),
                                        t.unit(),
                                        t.varied(),
                                        t.whole(),
                                        t.origin(),
                                        t.words())));
        List<Criterion> criteria = new ArrayList<>();
        for (int c = 0; c < weights.length; c++) {
            Criterion each = rules.criteria().get(c);
            criteria.add(
                    new Criterion(
                            each.code(),
                            each.name(),
                            weights[c][draw],
                            each.years(),
                            each.capped(),
                            each.levels()));
        }
        return new RuleSet(
                rules.code(),
                rules.version(),
                rules.name(),
                rules.statement(),
                rules.origin(),
                thresholds,
                rules.gates(),
                criteria,
                rules.cap(),
                rules.classes(),
                rules.canonical(),
                rules.sha256());
    }

    int size() {
        return size;
    }

    long[] all() {
        return all;
    }

    CutDraws cut(String threshold) {
        CutDraws found = cuts.get(threshold);
        if (found != null) {
            return found;
        }
        double[] byDraw = values.get(threshold);
        if (byDraw == null) {
            throw new IllegalArgumentException(
                    "threshold " + threshold + "\nMaybe one of " + values.keySet() + ".");
        }
        CutDraws made = new CutDraws(byDraw);
        cuts.put(threshold, made);
        return made;
    }

    /** Writes the draws in which the weighted sum of these points is at least the threshold. */
    void sumAtLeast(int[] points, String threshold, long[] out) {
        CutDraws cut = cut(threshold);
        Bits.clear(out);
        for (int draw = 0; draw < size; draw++) {
            double sum = 0;
            for (int c = 0; c < points.length; c++) {
                sum += weights[c][draw] * points[c];
            }
            if (Classifier.reaches(sum, cut.in(draw))) {
                out[draw >> 6] |= 1L << draw;
            }
        }
    }
}
