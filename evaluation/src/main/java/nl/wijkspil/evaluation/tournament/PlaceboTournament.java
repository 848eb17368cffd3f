package nl.wijkspil.evaluation.tournament;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.inference.LikeTreated;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Specification;
import nl.wijkspil.evaluation.verdict.Foresight;

/**
 * Chooses an estimator on placebo units only, before any treated unit is looked at: every candidate
 * studies the same untreated units as if they were treated, and the one with the smallest error
 * wins. Its detectable effect says what could be seen at all.
 */
public final class PlaceboTournament implements Estimator {

    private static final double MOST_IN_HULL = 0.05;

    /** Found through the registry. */
    public PlaceboTournament() {}

    @Override
    public String method() {
        return "placebo-tournament";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Laat alle methoden hetzelfde doen op onbehandelde eenheden, waar het effect nul"
                    + " is. De methode met de kleinste fout wint, en je weet meteen welk effect je"
                    + " had kunnen zien. Naar behandelde eenheden wordt niet gekeken.",
                "Lets every method do the same on untreated units, where the effect is zero. The"
                        + " method with the smallest error wins, and you know at once which effect"
                        + " could have been seen. Treated units are not looked at.");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.structure(
                        "candidates",
                        "",
                        "Methods to compare: [{\"method\": \"...\", \"options\": {...}}]; a"
                                + " standard list when absent."),
                Option.integer("placebos", "400", "How many untreated units are drawn, seeded."),
                Option.number(
                        "dipShare",
                        "1",
                        "Draw only from this share of the units with the deepest dip before the"
                                + " start: selected like units that start low."),
                Option.structure(
                        "treatedCounts",
                        "[1, 14]",
                        "For how many treated units to report the detectable effect."),
                Option.choice(
                        "missing",
                        "refuse",
                        List.of("refuse", "restrict"),
                        "What to do when a donor lacks a cell: refuse, or leave that donor out."));
    }

    @Override
    public Result estimate(Request request) {
        var sample = Sample.of(request, false);
        var panel = sample.panel();
        double start = request.specification().start();
        int at = Double.isNaN(start) ? -1 : panel.periodIndex(start);
        if (at < 1) {
            throw Refusal.of(
                    "WS-EST-START",
                    "start",
                    "Het toernooi heeft een start nodig die na de eerste periode in het panel"
                            + " ligt.",
                    "Voeg \"start\" toe, bijvoorbeeld " + panel.label(panel.periods() - 1) + ".");
        }
        var window =
                new Window(0, Math.max(1, at - sample.anticipation()), at, at, panel.periods());
        var placebos = draw(request, sample, window);
        var counts = counts(request);
        var entries = new ArrayList<Entry>();
        for (var candidate : Candidate.of(request, window)) {
            if (!request.work().stopped()) {
                entries.add(Entry.play(candidate, request, sample, window, placebos, counts));
            }
        }
        return answer(request, sample, window, placebos, counts, entries);
    }

    private Result answer(
            Request request,
            Sample sample,
            Window window,
            int[] placebos,
            int[] counts,
            List<Entry> entries) {
        Entry best = null;
        for (var entry : entries) {
            if (entry.eligible(MOST_IN_HULL) && (best == null || entry.error() < best.error())) {
                best = entry;
            }
        }
        if (best == null) {
            throw Refusal.of(
                    "WS-EST-TOURNAMENT",
                    "options.candidates",
                    "Geen enkele methode kan op deze data worden gebruikt.",
                    "Neem meer perioden of andere methoden.");
        }
        var names =
                new ArrayList<>(
                        List.of(
                                "candidate",
                                "error",
                                "mean",
                                "size",
                                "in_hull",
                                "placebos",
                                "chosen",
                                "why_not"));
        for (int count : counts) {
            names.add("detectable_" + count);
        }
        var frame = Frame.columns(names.toArray(String[]::new));
        for (var entry : entries) {
            frame.row(entry.cells(entry == best, counts));
        }
        var result =
                Result.of(this, request)
                        .estimand(
                                "fout van elke methode op onbehandelde eenheden, waar het effect"
                                        + " nul is")
                        .counts(
                                new Counts(
                                        0,
                                        sample.donors().length,
                                        window.fitted(),
                                        window.effectTo() - window.effectFrom(),
                                        sample.leftOut()))
                        .table("tournament", frame.build())
                        .diagnostic("chosen", best.candidate().method())
                        .diagnostic("chosen_options", best.candidate().optionsText())
                        .diagnostic("error", best.error())
                        .diagnostic("size", best.size())
                        .diagnostic("placebos", placebos.length);
        for (int i = 0; i < counts.length; i++) {
            result.diagnostic("detectable_" + counts[i], best.detectable()[i]);
        }
        sample.warnings().forEach(result::warning);
        if (request.specification().nature() == Specification.Nature.MODEL_ESTIMATES) {
            result.warning(
                    Finding.warning(
                            "WS-EST-MODEL-ESTIMATES",
                            "Deze cijfers zijn modelschattingen: ze zijn deels uit"
                                + " achtergrondkenmerken berekend en bewegen daardoor te weinig mee"
                                + " met een plek zelf.",
                            "Gebruik ze als context en om te vergelijken, niet als bewijs dat een"
                                    + " bewonersbedrijf iets veranderde."));
        }
        if (window.fitted() == 1) {
            result.warning(
                    Finding.warning(
                            "WS-EST-TWO-WAVES",
                            "Er is maar een meting voor de start: of eenheden voor de start gelijk"
                                    + " opliepen is niet te zien.",
                            "Zoek eerdere metingen; tot die tijd is elke vergelijking op een meting"
                                    + " gebouwd."));
        }
        double last = best.detectable()[counts.length - 1];
        result.inference(new Inference("placebo-tournament", Double.NaN, Double.NaN, 0, 0, last));
        result.verdict(
                new Foresight(request.specification().plausible(), request.specification().nature())
                        .verdict(counts, best.detectable()));
        return result.build();
    }

    private static int[] draw(Request request, Sample sample, Window window) {
        int most = request.options().integer("placebos", 400, 20, 1_000_000);
        double share = Math.clamp(request.options().number("dipShare", 1), 0.0, 1.0);
        var pool = IntStream.range(0, sample.donors().length).boxed().toList();
        if (share < 1 && window.fitted() > 1) {
            pool =
                    pool.stream()
                            .sorted(
                                    java.util.Comparator.comparingDouble(
                                            j -> LikeTreated.dip(sample.donorPath(j), window)))
                            .limit(Math.max(20, (long) Math.ceil(share * pool.size())))
                            .toList();
        }
        var numbers = pool.stream().mapToInt(Integer::intValue).toArray();
        var random = new SplittableRandom(request.specification().seed());
        for (int i = 0; i < Math.min(most, numbers.length - 1); i++) {
            int k = i + random.nextInt(numbers.length - i);
            int swap = numbers[i];
            numbers[i] = numbers[k];
            numbers[k] = swap;
        }
        return Arrays.stream(numbers).limit(most).sorted().toArray();
    }

    private static int[] counts(Request request) {
        var node = request.options().structure("treatedCounts");
        if (node.isNull()) {
            return new int[] {1, 14};
        }
        var list = new ArrayList<Integer>();
        node.forEach(n -> list.add(n.asInt(0)));
        if (list.isEmpty() || list.stream().anyMatch(n -> n < 1 || n > 10_000)) {
            throw Refusal.of(
                    "WS-EST-OPTION-VALUE",
                    "options.treatedCounts",
                    "De aantallen kloppen niet.",
                    String.format(Locale.ROOT, "Geef een lijst, zoals [%d, %d].", 1, 14));
        }
        return list.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
