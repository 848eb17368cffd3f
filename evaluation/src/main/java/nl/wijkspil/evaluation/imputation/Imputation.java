package nl.wijkspil.evaluation.imputation;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.twoway.CellAnswer;
import nl.wijkspil.evaluation.twoway.Cells;

/** The method {@code imputation}. */
public final class Imputation implements Estimator {
    @Override
    public String method() {
        return "imputation";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Schat uit alle nog niet begonnen plekken en jaren wat een plek zonder initiatief"
                        + " had laten zien, en trekt dat van de echte cijfers af. Klopt alleen als"
                        + " plekken zonder initiatief gelijk op gaan.",
                "Fits a level per place and period to all cells without an enterprise, fills in"
                    + " what a treated place would have shown, and subtracts that. It holds only"
                    + " under parallel trends.");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number("level", "0.95", "Level of the intervals."));
    }

    @Override
    public Result estimate(Request request) {
        var cells = Cells.of(request);
        CellAnswer.refuseWithoutTreated(cells);
        var fit = Imputed.of(cells, request.specification().anticipation());
        double level = request.options().numberFrom("level", 0.95, 0.5);
        var effects = new ArrayList<Effect>();
        var frame = Frame.columns("since", "event_time", "att", "se", "cells");
        for (var row : fit.byTime()) {
            effects.add(
                    Effect.of(
                            Integer.toString(row.since()),
                            row.since(),
                            row.mean(),
                            row.se(),
                            Asymptotic.interval(row.mean(), row.se(), level),
                            row.since() >= 0));
            frame.row(row.since(), row.since() + 1, row.mean(), row.se(), row.cells());
        }
        var result =
                Result.of(this, request)
                        .estimand("Gemiddeld effect over alle behandelde plekken en perioden")
                        .counts(CellAnswer.counts(cells))
                        .att(fit.att())
                        .se(fit.se())
                        .interval(Asymptotic.interval(fit.att(), fit.se(), level))
                        .inference(Inference.asymptotic(Asymptotic.p(fit.att(), fit.se())))
                        .effects(effects)
                        .diagnostic("cells", cells.size())
                        .table("byTime", frame.build())
                        .table("covariates", CellAnswer.covariates(cells, fit.beta()));
        CellAnswer.warnings(result, cells);
        return result.build();
    }
}
