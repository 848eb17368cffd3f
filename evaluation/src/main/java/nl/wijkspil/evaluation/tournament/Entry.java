package nl.wijkspil.evaluation.tournament;

import java.util.Arrays;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.inference.PlaceboLoop;
import nl.wijkspil.evaluation.inference.Randomisation;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate did: its placebo effects and what follows from them. The size is out of sample:
 * the critical value comes from the even placebos and is tried on the odd ones, and the other way
 * round.
 */
final class Entry {

    private final Candidate candidate;
    private final double[] effects;
    private final double hullShare;
    private final double[] detectable;
    private final String refusal;

    private Entry(
            Candidate candidate,
            double[] effects,
            double hullShare,
            double[] detectable,
            String refusal) {
        this.candidate = candidate;
        this.effects = effects;
        this.hullShare = hullShare;
        this.detectable = detectable;
        this.refusal = refusal;
    }

    static Entry play(
            Candidate candidate,
            Request request,
            Sample sample,
            Window window,
            int[] placebos,
            int[] counts) {
        try {
            var own = request.with(candidate.options());
            var design = candidate.estimator().designOnPlacebos(own, sample, window);
            var batch = PlaceboLoop.run(request.work(), design, sample, window, placebos);
            var effects = batch.results().stream().mapToDouble(p -> p.twin().att()).toArray();
            var used = batch.results().stream().mapToInt(p -> p.donor()).toArray();
            double hull =
                    batch.results().stream().filter(p -> p.twin().inHull()).count()
                            / (double) Math.max(1, effects.length);
            var detectable = new double[counts.length];
            for (int i = 0; i < counts.length; i++) {
                detectable[i] =
                        effects.length < 40
                                ? Double.NaN
                                : distribution(
                                                effects,
                                                used,
                                                counts[i],
                                                request.specification().seed())
                                        .detectable();
            }
            return new Entry(candidate, effects, hull, detectable, "");
        } catch (Refusal refusal) {
            var none = new double[counts.length];
            Arrays.fill(none, Double.NaN);
            return new Entry(candidate, new double[0], 0, none, refusal.finding().code());
        }
    }

    private static Randomisation distribution(
            double[] effects, int[] donors, int count, long seed) {
        if (count == 1) {
            return Randomisation.ofOne(effects);
        }
        var each = new double[count][];
        var who = new int[count][];
        var weights = new double[count];
        Arrays.fill(each, effects);
        Arrays.fill(who, donors);
        Arrays.fill(weights, 1.0 / count);
        return Randomisation.ofSets(each, who, weights, seed);
    }

    Candidate candidate() {
        return candidate;
    }

    boolean eligible(double mostInHull) {
        return effects.length >= 20 && hullShare <= mostInHull;
    }

    /** Root mean squared placebo effect. */
    double error() {
        return Math.sqrt(Arrays.stream(effects).map(e -> e * e).average().orElse(Double.NaN));
    }

    double size() {
        var even = half(0);
        var odd = half(1);
        if (even.length < 20 || odd.length < 20) {
            return Double.NaN;
        }
        return (rejected(even, odd) + rejected(odd, even)) / (double) effects.length;
    }

    private double[] half(int parity) {
        var half = new double[(effects.length + 1 - parity) / 2];
        for (int i = parity, k = 0; i < effects.length; i += 2) {
            half[k++] = effects[i];
        }
        return half;
    }

    private static long rejected(double[] reference, double[] tried) {
        var distribution = Randomisation.ofOne(reference);
        return Arrays.stream(tried).filter(e -> distribution.p(e) <= 0.05).count();
    }

    double[] detectable() {
        return detectable;
    }

    @Nullable Object[] cells(boolean chosen, int[] counts) {
        var cells = new @Nullable Object[8 + counts.length];
        cells[0] =
                candidate.method()
                        + (candidate.options().toJson().isEmpty()
                                ? ""
                                : " " + candidate.optionsText());
        cells[1] = error();
        cells[2] = Arrays.stream(effects).average().orElse(Double.NaN);
        cells[3] = size();
        cells[4] = hullShare;
        cells[5] = effects.length;
        cells[6] = chosen;
        cells[7] = refusal.isEmpty() && hullShare > 0.05 ? "WS-EST-HULL" : refusal;
        for (int i = 0; i < counts.length; i++) {
            cells[8 + i] = detectable[i];
        }
        return cells;
    }
}
