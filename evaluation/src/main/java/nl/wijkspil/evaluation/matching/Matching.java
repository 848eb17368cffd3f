package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code matching}: a row per unit, treated matched with the controls most like them.
 */
public final class Matching implements Estimator {
    @Override
    public String method() {
        return "matching";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Zoekt bij elke behandelde eenheid de eenheden die er vooraf het meest op lijken en"
                        + " vergelijkt de uitkomst. Klopt alleen als er geen verschil is dat niet"
                        + " gemeten is.",
                "Finds for each treated unit those that were most like it beforehand and compares"
                        + " the outcome. It holds only if no unmeasured difference matters.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        "matching",
                        "\"nearest\"",
                        List.of("nearest", "coarsened-exact", "full"),
                        "Which matching."),
                Option.choice(
                        "distance",
                        "\"propensity\"",
                        List.of("propensity", "mahalanobis"),
                        "How unlike two units are (nearest and full)."),
                Option.integer("ratio", "1", "Controls per treated unit (nearest)."),
                Option.number(
                        "caliper",
                        "",
                        "Largest distance: in standard deviations of the propensity score, or in"
                                + " Mahalanobis units."),
                Option.flag("replacement", "false", "Whether a control may serve several treated."),
                Option.choice(
                        "neighbour",
                        "\"nearest\"",
                        List.of("nearest", "below"),
                        "The closest score, or the next one below it (as MatchIt 4.5.1 does)."),
                Option.structure("exact", "[]", "Covariates that must be equal."),
                Option.integer(
                        "bins", "0", "Bins per number (coarsened-exact); 0 is Sturges' rule."),
                Option.number("level", "0.95", "Level of the interval."));
    }

    @Override
    public Result estimate(Request request) {
        var units = Candidates.of(request);
        var options = request.options();
        boolean scores = options.text("distance", "propensity").equals("propensity");
        boolean bins = options.text("matching", "nearest").equals("coarsened-exact");
        var propensity = scores && !bins ? Distances.propensity(units) : null;
        var distances =
                propensity == null ? Distances.mahalanobis(units) : Distances.ofScores(propensity);
        double caliper = options.numberFrom("caliper", Double.MAX_VALUE, 0);
        caliper *= propensity == null ? 1 : NearestNeighbours.deviation(propensity);
        var block = NearestNeighbours.blocks(units, exact(request, units));
        var result = Result.of(this, request);
        var matched =
                switch (options.text("matching", "nearest")) {
                    case "coarsened-exact" ->
                            CoarsenedExact.match(units, options.integer("bins", 0, 0, 10_000));
                    case "full" -> {
                        var full = FullMatching.match(units, distances, block, caliper);
                        result.diagnostic("totalDistance", full.total())
                                .diagnostic(
                                        "dualityGap",
                                        (full.total() - full.bound())
                                                / Math.max(1e-12, full.total()));
                        yield full.matched();
                    }
                    default -> nearest(request, units, distances, propensity, caliper, block);
                };
        return answer(request, units, matched, propensity, result);
    }

    private static Matched nearest(
            Request request,
            Candidates units,
            Distances distances,
            double @Nullable [] propensity,
            double caliper,
            int[] block) {
        var options = request.options();
        var method =
                new NearestNeighbours(
                        options.integer("ratio", 1, 1, 1000),
                        caliper,
                        options.flag("replacement", false));
        if (propensity == null) {
            return method.match(units, distances, NearestNeighbours.dataOrder(units), block);
        }
        var order = NearestNeighbours.largestFirst(units, propensity);
        return options.text("neighbour", "nearest").equals("below")
                ? method.matchBelow(units, propensity, order)
                : method.match(units, distances, order, block);
    }

    private static List<String> exact(Request request, Candidates units) {
        var names = new ArrayList<String>();
        if (request.options().has("exact")) {
            for (var node : request.options().structure("exact")) {
                var name = node.asString("");
                if (!units.covariates().contains(name)) {
                    throw Refusal.of(
                            "WS-EST-OPTION-VALUE",
                            "options.exact",
                            "\"" + name + "\" is geen kenmerk.",
                            Nearest.cure(name, units.covariates()));
                }
                names.add(name);
            }
        }
        return names;
    }

    private static Result answer(
            Request request,
            Candidates units,
            Matched matched,
            double @Nullable [] propensity,
            Result.Builder result) {
        int used = used(units, matched, true);
        if (used == 0) {
            throw Refusal.of(
                    "WS-EST-NO-MATCH",
                    "options",
                    "Geen enkele behandelde eenheid heeft een gelijke.",
                    "Verruim de caliper, gebruik minder bins of minder kenmerken.");
        }
        var difference =
                WeightedDifference.of(
                        units.outcome(), units.treated(), matched.weights(), matched.subclass());
        double level = request.options().numberFrom("level", 0.95, 0.5);
        double df = difference.clusters() - 1.0;
        int controls = used(units, matched, false);
        MatchedAnswer.add(result, request, units, matched.weights(), propensity, used, controls);
        result.att(difference.att())
                .se(difference.se())
                .interval(Asymptotic.interval(difference.att(), difference.se(), level, df))
                .inference(
                        nl.wijkspil.evaluation.estimate.Inference.asymptotic(
                                Asymptotic.p(difference.att(), difference.se(), df)))
                .diagnostic("subclasses", difference.clusters());
        var pairs = Frame.columns("treated", "control");
        for (var pair : matched.pairs()) {
            pairs.row(units.names().get(pair[0]), units.names().get(pair[1]));
        }
        var rows = Frame.columns("unit", "treated", "weight", "propensity", "subclass");
        for (int i = 0; i < units.size(); i++) {
            rows.row(
                    units.names().get(i),
                    units.treated()[i] ? 1 : 0,
                    matched.weights()[i],
                    propensity == null ? null : propensity[i],
                    matched.subclass()[i] == 0 ? null : matched.subclass()[i]);
        }
        result.table("pairs", pairs.build()).table("units", rows.build());
        if (used < units.treatedCount()) {
            result.warning(
                    Finding.warning(
                            "WS-EST-DROPPED-TREATED",
                            (units.treatedCount() - used)
                                    + " van de "
                                    + units.treatedCount()
                                    + " behandelde eenheden hebben geen gelijke en tellen niet mee:"
                                    + " het effect geldt alleen voor de rest.",
                            "Lees bij welke eenheden het gaat in de tabel units."));
        }
        return result.build();
    }

    private static int used(Candidates units, Matched matched, boolean treated) {
        int n = 0;
        for (int i = 0; i < units.size(); i++) {
            n += units.treated()[i] == treated && matched.weights()[i] > 0 ? 1 : 0;
        }
        return n;
    }
}
