package nl.wijkspil.evaluation.reliability;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/** The method {@code reliability}: a row per respondent, a column per item. */
public final class ReliabilityMethod implements Estimator {
    @Override
    public String method() {
        return "reliability";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Zegt hoe goed de vragen van een schaal bij elkaar passen (alfa en omega). Een hoge"
                    + " alfa betekent niet dat ze één ding meten, en met weinig antwoorden is hij"
                    + " onzeker.",
                "Says how well the items of a scale hang together (alpha and omega). A high alpha"
                        + " does not mean they measure one thing, and with few answers it is"
                        + " uncertain.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(new Role("items", true, "The items of the scale."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.structure("reversed", "[]", "Items that run the other way."),
                Option.number("level", "0.95", "Level of Feldt's interval."));
    }

    @Override
    public Result estimate(Request request) {
        var names = request.specification().columns().all("items");
        if (names.size() < 2) {
            throw Refusal.of(
                    "WS-EST-COLUMNS",
                    "columns.items",
                    "Een schaal heeft minstens twee vragen.",
                    "Noem de kolommen van de schaal.");
        }
        int n = request.data().rows();
        var rows = new double[n][names.size()];
        for (int j = 0; j < names.size(); j++) {
            var column = request.data().numbers(names.get(j));
            for (int i = 0; i < n; i++) {
                rows[i][j] = column[i];
            }
        }
        var keys = keys(request, names);
        var items = Items.of(names, rows, keys);
        var complete = items.complete();
        if (complete.respondents() < 3) {
            throw Refusal.of(
                    "WS-EST-EMPTY",
                    "columns.items",
                    complete.respondents() + " mensen beantwoordden alle vragen.",
                    "Er zijn er minstens drie nodig.");
        }
        double level = Math.min(0.9999, request.options().numberFrom("level", 0.95, 0.5));
        var alpha = Alpha.of(items, level);
        var whole = Alpha.of(complete, level);
        var result =
                Result.of(this, request)
                        .estimand("Betrouwbaarheid van de schaal (alfa)")
                        .counts(
                                new Counts(
                                        complete.respondents(),
                                        0,
                                        0,
                                        0,
                                        n - complete.respondents()))
                        .interval(new Interval(whole.low(), whole.high(), level, "feldt"))
                        .diagnostic("respondents", n)
                        .diagnostic("complete", complete.respondents())
                        .diagnostic("items", names.size())
                        .diagnostic("alpha", alpha.raw())
                        .diagnostic("alphaComplete", whole.raw())
                        .diagnostic("alphaStandardised", alpha.standardised())
                        .diagnostic("lambda6", alpha.lambda6())
                        .diagnostic("averageCorrelation", alpha.averageCorrelation());
        if (names.size() > 2 && complete.respondents() > names.size()) {
            var factor = OneFactor.of(items);
            result.diagnostic("omega", factor.omega()).diagnostic("certificate", factor.gradient());
            if (factor.heywood() || !factor.converged()) {
                result.warning(
                        Finding.warning(
                                "WS-EST-HEYWOOD",
                                "Een vraag valt samen met de schaal; omega zegt hier weinig.",
                                "Kijk of twee vragen hetzelfde vragen."));
            }
        }
        var frame =
                Frame.columns(
                        "item",
                        "key",
                        "answered",
                        "mean",
                        "sd",
                        "restCorrelation",
                        "alphaWithout",
                        "floor",
                        "ceiling");
        for (var row : ItemStatistics.of(items)) {
            frame.row(
                    row.item(),
                    keys[names.indexOf(row.item())] < 0 ? row.item() + "-" : row.item(),
                    row.answered(),
                    row.mean(),
                    row.sd(),
                    row.restCorrelation(),
                    row.alphaWithout(),
                    row.floor(),
                    row.ceiling());
        }
        if (whole.high() - whole.low() > 0.2) {
            result.warning(
                    Finding.warning(
                            "WS-EST-WIDE",
                            "De marge om alfa is groot: met zo weinig antwoorden is de schaal niet"
                                    + " te beoordelen.",
                            "Verzamel meer antwoorden."));
        }
        return result.table("items", frame.build()).build();
    }

    private static int[] keys(Request request, List<String> names) {
        var keys = new int[names.size()];
        java.util.Arrays.fill(keys, 1);
        if (request.options().has("reversed")) {
            for (var node : request.options().structure("reversed")) {
                int j = names.indexOf(node.asString(""));
                if (j < 0) {
                    throw Refusal.of(
                            "WS-EST-OPTION-VALUE",
                            "options.reversed",
                            "\"" + node.asString("") + "\" is geen vraag van deze schaal.",
                            Nearest.cure(node.asString(""), names));
                }
                keys[j] = -1;
            }
        }
        return keys;
    }
}
