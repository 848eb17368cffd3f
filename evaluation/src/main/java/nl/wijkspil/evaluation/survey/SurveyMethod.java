package nl.wijkspil.evaluation.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/** The method {@code survey}: a row per respondent, with the design of the sample. */
public final class SurveyMethod implements Estimator {
    @Override
    public String method() {
        return "survey";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Een gemiddelde, totaal of verhouding uit een steekproef, met de marge die bij de"
                        + " manier van trekken hoort. Zegt niets over wie niet antwoordde.",
                "A mean, total or ratio from a sample, with the margin that belongs to how it was"
                        + " drawn. It says nothing about those who did not answer.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(
                        "cluster",
                        false,
                        "First-stage cluster; each respondent its own when absent."),
                new Role("population", false, "Size of the stratum in the population."),
                new Role("denominator", false, "Denominator of a ratio."),
                new Role("group", false, "Groups to report apart."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        "statistic",
                        "\"mean\"",
                        List.of("mean", "total", "ratio"),
                        "What is estimated."),
                Option.structure(
                        "margins",
                        "[]",
                        "Known margins to rake to: a list of {\"column\", \"table\"}; each table"
                                + " has columns group and population. One margin is"
                                + " post-stratification."),
                Option.number("level", "0.95", "Level of the intervals."));
    }

    @Override
    public Result estimate(Request request) {
        var sample = sample(request);
        double unweighted = sample.size();
        var result = Result.of(this, request);
        if (request.options().has("margins")) {
            var raked = Rake.of(sample, margins(request));
            sample = raked.sample();
            result.diagnostic("rounds", raked.rounds())
                    .diagnostic("certificate", raked.distance())
                    .diagnostic("highestRatio", raked.highestRatio());
        }
        var columns = request.specification().columns();
        var y = request.data().numbers(request.outcome());
        var statistic = request.options().text("statistic", "mean");
        var estimate =
                switch (statistic) {
                    case "total" -> Estimates.total(sample, y);
                    case "ratio" ->
                            Estimates.ratio(
                                    sample, y, request.data().numbers(columns.one("denominator")));
                    default -> Estimates.mean(sample, y);
                };
        double level = Math.min(0.9999, request.options().numberFrom("level", 0.95, 0.5));
        double effective = sample.effectiveSize();
        result.estimand("Schatting voor de bevolking (" + statistic + ")")
                .counts(new Counts(estimate.n(), 0, 0, 0, sample.size() - estimate.n()))
                .att(estimate.value())
                .se(estimate.se())
                .interval(
                        new Interval(
                                estimate.low(level), estimate.high(level), level, "design-based"))
                .diagnostic("degreesOfFreedom", estimate.degreesOfFreedom())
                .diagnostic("effectiveSize", effective);
        if (columns.has("group")) {
            var frame = Frame.columns("group", "n", "mean", "se", "low", "high");
            Estimates.meanBy(sample, y, request.data().texts(columns.one("group")))
                    .forEach((group, e) ->
                            frame.row(
                                    group, e.n(), e.value(), e.se(), e.low(level), e.high(level)));
            result.table("groups", frame.build());
        }
        if (effective < 0.5 * unweighted) {
            result.warning(
                    Finding.warning(
                            "WS-SURV-010",
                            "Door de ongelijke gewichten tellen er als het ware "
                                    + Math.round(effective)
                                    + " mee van "
                                    + sample.size()
                                    + ".",
                            "Voeg kleine groepen samen."));
        }
        return result.build();
    }

    private static Sample sample(Request request) {
        var columns = request.specification().columns();
        var data = request.data();
        int n = data.rows();
        var strata =
                columns.has("stratum")
                        ? data.texts(columns.one("stratum"))
                        : Collections.nCopies(n, "");
        var weights = new double[n];
        Arrays.fill(weights, 1);
        if (columns.has("weight")) {
            weights = data.numbers(columns.one("weight"));
        }
        var sizes = new double[n];
        Arrays.fill(sizes, Double.POSITIVE_INFINITY);
        if (columns.has("population")) {
            sizes = data.numbers(columns.one("population"));
        }
        return columns.has("cluster")
                ? Sample.clustered(strata, data.texts(columns.one("cluster")), weights, sizes)
                : Sample.stratified(strata, weights, sizes);
    }

    private static List<Rake.Margin> margins(Request request) {
        var out = new ArrayList<Rake.Margin>();
        for (var node : request.options().structure("margins")) {
            var column = node.path("column").asString("");
            var table = request.table(node.path("table").asString(""));
            var groups = table.texts("group");
            var sizes = table.numbers("population");
            var known = new HashMap<String, Double>();
            for (int i = 0; i < sizes.length; i++) {
                known.merge(groups.get(i), sizes[i], Double::sum);
            }
            out.add(new Rake.Margin(column, request.data().texts(column), known));
        }
        return out;
    }
}
