package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/** The method {@code multilevel}: a row per observation, grouped. */
public final class MultilevelMethod implements Estimator {
    @Override
    public String method() {
        return "multilevel";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Een regressie waarin groepen (buurten, initiatieven) van elkaar mogen verschillen;"
                    + " kleine groepen worden naar het gemiddelde getrokken. Met weinig groepen is"
                    + " het verschil tussen groepen onzeker.",
                "A regression in which groups may differ; small groups are pulled towards the mean."
                        + " With few groups the spread between them is uncertain.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(new Role("group", false, "The group of each row."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.structure("slopes", "[]", "Covariates whose effect may differ by group."),
                Option.choice(
                        "criterion",
                        "\"reml\"",
                        List.of("reml", "ml"),
                        "Restricted or full likelihood."),
                Option.choice(
                        "prior",
                        "\"avoid-boundary\"",
                        List.of("avoid-boundary", "none"),
                        "Whether the spread between groups is kept off zero."));
    }

    @Override
    public Result estimate(Request request) {
        var columns = request.specification().columns();
        var data = request.data();
        var y = whole(data.numbers(request.outcome()), request.outcome());
        var x = new Design(y.length).intercept();
        for (var name : columns.all("covariates")) {
            x.add(name, whole(data.numbers(name), name));
        }
        var z = new Design(y.length).intercept();
        if (request.options().has("slopes")) {
            for (var node : request.options().structure("slopes")) {
                var name = node.asString("");
                z.add(name, whole(data.numbers(name), name));
            }
        }
        var prior =
                request.options().text("prior", "avoid-boundary").equals("none")
                        ? MixedModel.Prior.NONE
                        : MixedModel.Prior.AVOID_BOUNDARY;
        var model =
                MixedModel.fit(
                        y,
                        x,
                        z,
                        data.texts(columns.one("group")),
                        request.options().text("criterion", "reml").equals("reml"),
                        prior);
        var fixed = Frame.columns("term", "estimate", "se");
        for (int j = 0; j < x.size(); j++) {
            fixed.row(x.name(j), model.fixed()[j], model.fixedSe()[j]);
        }
        var spread = Frame.columns("term", "sd");
        for (int a = 0; a < z.size(); a++) {
            spread.row(z.name(a), model.sd()[a]);
        }
        spread.row("(residual)", model.residualSd());
        var names = new ArrayList<String>();
        names.add("group");
        for (int a = 0; a < z.size(); a++) {
            names.add(z.name(a));
        }
        var effects = Frame.columns(names.toArray(String[]::new));
        for (int g = 0; g < model.groups().size(); g++) {
            var row = new ArrayList<Object>();
            row.add(model.groups().get(g));
            for (double u : model.effects()[g]) {
                row.add(u);
            }
            effects.row(row.toArray());
        }
        var result =
                Result.of(this, request)
                        .estimand(
                                "Verband op het niveau van de bevolking, met verschil tussen"
                                        + " groepen")
                        .counts(new Counts(y.length, 0, 0, 0, 0))
                        .diagnostic("groups", model.groups().size())
                        .diagnostic("criterion", model.criterion())
                        .diagnostic("residualSd", model.residualSd())
                        .diagnostic("certificate", model.certificate())
                        .table("fixed", fixed.build())
                        .table("spread", spread.build())
                        .table("groups", effects.build());
        if (z.size() == 1) {
            result.diagnostic("icc", model.icc());
        }
        if (z.size() == 2) {
            result.diagnostic("correlation", model.correlation()[0][1]);
        }
        model.findings().forEach(result::warning);
        return result.build();
    }

    static double[] whole(double[] values, String name) {
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                throw Refusal.of(
                        "WS-EST-EMPTY",
                        "rij " + (i + 2) + ", kolom \"" + name + "\"",
                        "Deze cel is leeg.",
                        "Vul hem in of laat de rij weg.");
            }
        }
        return values;
    }
}
