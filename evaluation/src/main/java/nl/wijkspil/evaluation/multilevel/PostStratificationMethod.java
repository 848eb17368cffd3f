package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/**
 * The method {@code multilevel-post-stratification}: a row per respondent, and the table {@code
 * population} with the residents of every cell.
 */
public final class PostStratificationMethod implements Estimator {
    @Override
    public String method() {
        return "multilevel-post-stratification";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Schat per buurt het aandeel ja uit een dunne enquête: een model voorspelt elke"
                        + " groep bewoners, en die worden opgeteld zoals de buurt is samengesteld."
                        + " Buurten met weinig antwoorden leunen op het model.",
                "Estimates a share per neighbourhood from a thin survey: a model predicts every"
                        + " group of residents and these are added up as the neighbourhood is"
                        + " composed.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role("group", false, "The area of each respondent and of each cell."),
                new Role(
                        "size",
                        false,
                        "Column of the table population with the number of residents."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.structure(
                        "levels",
                        "{}",
                        "Order of the levels of a covariate; the first is the reference."),
                Option.choice(
                        "prior",
                        "\"avoid-boundary\"",
                        List.of("avoid-boundary", "none"),
                        "Whether the spread between areas is kept off zero."));
    }

    @Override
    public Result estimate(Request request) {
        var columns = request.specification().columns();
        var survey = request.data();
        var population = request.table("population");
        var y = MultilevelMethod.whole(survey.numbers(request.outcome()), request.outcome());
        for (int i = 0; i < y.length; i++) {
            if (y[i] != 0 && y[i] != 1) {
                throw Refusal.of(
                        "WS-EST-CELL",
                        "rij " + (i + 2),
                        "Het antwoord is " + y[i] + ", niet 0 of 1.",
                        "Gebruik 1 voor ja en 0 voor nee.");
            }
        }
        var area = columns.one("group");
        var prior =
                request.options().text("prior", "avoid-boundary").equals("none")
                        ? MixedModel.Prior.NONE
                        : MixedModel.Prior.AVOID_BOUNDARY;
        var x = design(request, survey, population);
        var model = MixedLogit.fit(y, x, survey.texts(area), prior);
        var areas =
                PostStratified.of(
                        model,
                        y,
                        survey.texts(area),
                        design(request, population, survey),
                        population.texts(area),
                        population.numbers(columns.one("size")));
        var fixed = Frame.columns("term", "estimate", "se");
        for (int j = 0; j < x.size(); j++) {
            fixed.row(x.name(j), model.fixed()[j], Math.sqrt(model.covariance()[j][j]));
        }
        var frame = Frame.columns("area", "respondents", "raw", "estimate", "low", "high");
        for (var row : areas) {
            frame.row(
                    row.area(),
                    row.respondents(),
                    row.raw(),
                    row.estimate(),
                    row.low(),
                    row.high());
        }
        var result =
                Result.of(this, request)
                        .estimand("Aandeel ja per buurt, in de hele bevolking van de buurt")
                        .counts(new Counts(y.length, 0, 0, 0, 0))
                        .diagnostic("areas", areas.size())
                        .diagnostic("sdAreas", model.sd())
                        .diagnostic("deviance", model.deviance())
                        .diagnostic("certificate", model.certificate())
                        .table("fixed", fixed.build())
                        .table("areas", frame.build());
        model.findings().forEach(result::warning);
        return result.build();
    }

    private static Design design(Request request, Table table, Table other) {
        var out = new Design(table.rows()).intercept();
        for (var name : request.specification().columns().all("covariates")) {
            var all = new TreeSet<>(table.texts(name));
            all.addAll(other.texts(name));
            var levels = new ArrayList<String>();
            if (request.options().has("levels")) {
                for (var node : request.options().structure("levels").path(name)) {
                    levels.add(node.asString(""));
                }
            }
            if (!levels.isEmpty() && !new TreeSet<>(levels).equals(all)) {
                throw Refusal.of(
                        "WS-EST-OPTION-VALUE",
                        "options.levels." + name,
                        "De volgorde noemt " + levels + ", in de data staan " + all + ".",
                        "Noem precies de waarden die voorkomen.");
            }
            out.addFactor(
                    name + " ",
                    table.texts(name),
                    levels.isEmpty() ? List.copyOf(all) : levels,
                    true);
        }
        return out;
    }
}
