package nl.wijkspil.evaluation.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;
import nl.wijkspil.evaluation.verdict.Judge;

/**
 * Adds placebo inference to an answer: table, p-value, interval by test inversion, detectable
 * effect, break-down, verdict.
 */
final class PlaceboInference {

    private static final int FEW = 39;

    private final Request request;
    private final Sample sample;
    private final Design design;
    private final DesignedEstimator estimator;

    PlaceboInference(Request request, Sample sample, Design design, DesignedEstimator estimator) {
        this.request = request;
        this.sample = sample;
        this.design = design;
        this.estimator = estimator;
    }

    void add(List<Fitted> fits, Average average, Result.Builder result) {
        var options = request.options();
        var like =
                new LikeTreated(
                        options.flag("stratified", true)
                                && request.specification().columns().has("stratum"),
                        Math.clamp(options.number("placeboShare", 1), 0.0, 1.0));
        var entries = Entry.of(fits, average);
        if (entries.size() > 1 && PlaceboSets.needed(entries.size(), sample.donors().length)) {
            var sets = new PlaceboSets(request, sample, design, estimator);
            var effects = sets.effects(entries, like);
            if (usable(effects, result)) {
                warnStopped(sets.complete(), result);
                conclude(fits, average, Randomisation.ofOne(effects), false, result);
            }
            return;
        }
        each(entries, like, fits, average, result);
    }

    /** Placebos one by one; several treated units draw sets of them. */
    private void each(
            List<Entry> entries,
            LikeTreated like,
            List<Fitted> fits,
            Average average,
            Result.Builder result) {
        var byWindow = new HashMap<Window, Map<Integer, Placebo>>();
        var effects = new double[entries.size()][];
        var donors = new int[entries.size()][];
        boolean complete = true;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var chosen = fewer(like.donors(sample, entry.window(), entry.unit()));
            var known = byWindow.computeIfAbsent(entry.window(), w -> new HashMap<>());
            var needed = Arrays.stream(chosen).filter(j -> !known.containsKey(j)).toArray();
            var batch = PlaceboLoop.run(request.work(), design, sample, entry.window(), needed);
            complete &= batch.complete();
            batch.results().forEach(p -> known.put(p.donor(), p));
            donors[i] = Arrays.stream(chosen).filter(known::containsKey).toArray();
            effects[i] =
                    Arrays.stream(donors[i])
                            .mapToDouble(j -> placebo(known, j).twin().att())
                            .toArray();
        }
        warnStopped(complete, result);
        for (var some : effects) {
            if (!usable(some, result)) {
                return;
            }
        }
        boolean one = entries.size() == 1;
        var distribution =
                one
                        ? Randomisation.ofOne(effects[0])
                        : Randomisation.ofSets(
                                effects,
                                donors,
                                entries.stream().mapToDouble(Entry::share).toArray(),
                                request.specification().seed());
        conclude(fits, average, distribution, one, result);
        if (one) {
            table(fits.getFirst(), byWindow.values().iterator().next(), donors[0], result);
        }
    }

    private static void warnStopped(boolean complete, Result.Builder result) {
        if (!complete) {
            result.warning(
                    Finding.warning(
                            "WS-EST-STOPPED",
                            "De placebo's zijn eerder gestopt; het antwoord rust op de placebo's"
                                    + " die klaar zijn.",
                            "Draai opnieuw voor alle placebo's."));
        }
    }

    private static boolean usable(double[] effects, Result.Builder result) {
        if (effects.length == 0) {
            result.warning(
                    Finding.warning(
                            "WS-EST-NO-PLACEBOS",
                            "Er zijn geen placebo's zoals de behandelde eenheid.",
                            "Zet \"stratified\" uit of neem meer eenheden op."));
        }
        return effects.length > 0;
    }

    private void conclude(
            List<Fitted> fits,
            Average average,
            Randomisation distribution,
            boolean one,
            Result.Builder result) {
        double att = average.att();
        double level = Math.clamp(request.options().number("level", 0.95), 0.5, 0.999);
        double half = distribution.critical(level);
        var interval = new Interval(att - half, att + half, level, "placebo-test-inversion");
        var inference =
                new Inference(
                        one ? "in-space-placebo" : "randomisation",
                        distribution.p(att),
                        distribution.resolution(),
                        one ? distribution.rank(att) : 0,
                        one ? distribution.size() + 1 : 0,
                        distribution.detectable());
        result.se(distribution.deviation());
        result.interval(interval);
        result.inference(inference);
        result.diagnostic("p_att", inference.p());
        result.diagnostic("placebo_mean", distribution.mean());
        result.diagnostic("placebos", distribution.size());
        double worst = fits.stream().mapToDouble(f -> f.twin().largestBefore()).max().orElse(0);
        if (worst > 0 && Double.isFinite(half)) {
            result.diagnostic("breakdown_m", Math.max(0, Math.abs(att) - half) / worst);
        }
        if (distribution.size() < FEW && one) {
            result.warning(
                    Finding.warning(
                            "WS-EST-FEW-PLACEBOS",
                            "Er zijn maar "
                                    + distribution.size()
                                    + " placebo's: p kan niet kleiner zijn dan "
                                    + Math.round(1000 * distribution.resolution()) / 1000.0
                                    + ".",
                            "Meer onbehandelde eenheden maken de toets scherper."));
        }
        if (sample.treated().length < 20) {
            result.warning(
                    Finding.note(
                            "WS-EST-FEW-TREATED",
                            "Behandelde eenheden: "
                                    + sample.treated().length
                                    + ". Dat zijn er weinig: de standaardfout komt uit placebo's,"
                                    + " niet uit een grote-steekproefformule."));
        }
        result.verdict(
                new Judge(request.specification().plausible(), request.specification().nature())
                        .verdict(att, interval, inference));
    }

    private void table(
            Fitted fit, Map<Integer, Placebo> placebos, int[] donors, Result.Builder result) {
        double own = fit.twin().after() / fit.twin().before();
        int rank = 1;
        int perfect = 0;
        for (int j : donors) {
            var placebo = placebo(placebos, j);
            rank += placebo.ratio() >= own * (1 - 1e-12) ? 1 : 0;
            perfect += placebo.twin().inHull() ? 1 : 0;
        }
        result.diagnostic("p_ratio", rank / (donors.length + 1.0));
        result.diagnostic("rank_ratio", rank);
        if (perfect > 0) {
            result.diagnostic("placebos_in_hull", perfect);
            result.warning(
                    Finding.warning(
                            "WS-EST-PLACEBO-HULL",
                            perfect
                                    + " van de "
                                    + donors.length
                                    + " placebo's worden precies nagemaakt; hun verhouding na/voor"
                                    + " zegt niets.",
                            "Gebruik penalised-synthetic-control."));
        }
        var frame =
                Frame.columns(
                        "unit", "treated", "att", "pre_rmspe", "post_rmspe", "ratio", "pre_mspe");
        int unit = fit.units().getFirst();
        frame.row(
                sample.panel().unit(unit),
                true,
                fit.twin().att(),
                fit.twin().before(),
                fit.twin().after(),
                own,
                fit.twin().before() * fit.twin().before());
        for (int j : donors) {
            var p = placebo(placebos, j);
            frame.row(
                    sample.panel().unit(sample.donors()[j]),
                    false,
                    p.twin().att(),
                    p.twin().before(),
                    p.twin().after(),
                    p.ratio(),
                    p.twin().before() * p.twin().before());
        }
        result.table("placebos", frame.build());
        cloud(placebos, donors, result);
    }

    /** Gaps per period of at most 200 placebos, evenly taken, for the placebo cloud. */
    private void cloud(Map<Integer, Placebo> placebos, int[] donors, Result.Builder result) {
        int step = Math.max(1, donors.length / 200);
        var names = new String[sample.periods() + 1];
        names[0] = "unit";
        for (int t = 0; t < sample.periods(); t++) {
            names[t + 1] = sample.panel().label(t);
        }
        var frame = Frame.columns(names);
        for (int i = 0; i < donors.length; i += step) {
            var cells = new Object[names.length];
            cells[0] = sample.panel().unit(sample.donors()[donors[i]]);
            for (int t = 0; t < sample.periods(); t++) {
                cells[t + 1] = placebo(placebos, donors[i]).twin().gap(t);
            }
            frame.row(cells);
        }
        result.table("placebo_gaps", frame.build());
    }

    private static Placebo placebo(Map<Integer, Placebo> placebos, int donor) {
        return java.util.Objects.requireNonNull(placebos.get(donor));
    }

    private int[] fewer(int[] donors) {
        int most = request.options().integer("mostPlacebos", 20_000, 1, 1_000_000);
        if (donors.length <= most) {
            return donors;
        }
        var random = new SplittableRandom(request.specification().seed() * 31);
        var pool = donors.clone();
        for (int i = 0; i < most; i++) {
            int k = i + random.nextInt(pool.length - i);
            int swap = pool[i];
            pool[i] = pool[k];
            pool[k] = swap;
        }
        var chosen = Arrays.copyOf(pool, most);
        Arrays.sort(chosen);
        return chosen;
    }
}
