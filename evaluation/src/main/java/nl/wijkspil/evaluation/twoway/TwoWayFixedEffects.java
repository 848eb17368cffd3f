package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code two-way-fixed-effects}: the old workhorse, as a diagnostic. */
public final class TwoWayFixedEffects implements Estimator {
    @Override
    public String method() {
        return "two-way-fixed-effects";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Eén gemiddeld effect uit een regressie met een vast niveau per plek en per jaar."
                        + " Als plekken op verschillende momenten begonnen, mengt dit getal"
                        + " vergelijkingen die niet deugen; gebruik het om oude rapporten te"
                        + " begrijpen.",
                "One average effect from a regression with a fixed level per place and period. With"
                        + " staggered starts it mixes in comparisons that are not valid; use it to"
                        + " understand old reports.");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number("level", "0.95", "Level of the intervals."));
    }

    @Override
    public Result estimate(Request request) {
        var cells = Cells.of(request);
        CellAnswer.refuseWithoutTreated(cells);
        var treatment = new double[cells.size()];
        for (int k = 0; k < treatment.length; k++) {
            treatment[k] = cells.treated(k) ? 1 : 0;
        }
        var names = new ArrayList<String>();
        var regressors = new ArrayList<double[]>();
        names.add("behandeling");
        regressors.add(treatment);
        names.addAll(cells.names());
        regressors.addAll(cells.covariates());
        var fit = FixedEffects.fit(cells, names, regressors);
        double att = fit.coefficient(0);
        if (Double.isNaN(att)) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "treated",
                    "Het effect valt samen met de vaste niveaus: iedereen begon tegelijk.",
                    "Neem eenheden op die nooit of later begonnen.");
        }
        var first = new double[names.size()];
        first[0] = 1;
        double se = fit.clusteredSe(first);
        double df = fit.degreesOfFreedom();
        double level = request.options().numberFrom("level", 0.95, 0.5);
        var result =
                Result.of(this, request)
                        .estimand("Gewogen gemiddeld effect; de gewichten kunnen negatief zijn")
                        .counts(CellAnswer.counts(cells))
                        .att(att)
                        .se(se)
                        .interval(Asymptotic.interval(att, se, level, df))
                        .inference(Inference.asymptotic(Asymptotic.p(att, se, df)))
                        .diagnostic("cells", cells.size())
                        .diagnostic("seRobust", fit.robustSe(first))
                        .diagnostic("withinR2", fit.withinR2());
        var times = EventStudy.of(cells);
        result.effects(TwoWayAnswer.effects(times, level, df))
                .table("eventStudy", TwoWayAnswer.coefficients("rel", times, df));
        forbidden(cells, result);
        for (var words : fit.dropped()) {
            result.warning(
                    Finding.warning(
                            "WS-EST-DROPPED",
                            "Weggelaten: " + words + ".",
                            "Laat het kenmerk weg."));
        }
        CellAnswer.warnings(result, cells);
        return result.build();
    }

    private static void forbidden(Cells cells, Result.Builder result) {
        if (!cells.balanced() || !cells.covariates().isEmpty()) {
            return;
        }
        double share =
                Bacon.of(cells).stream()
                        .filter(b -> b.kind() == Bacon.Kind.LATER_AGAINST_EARLIER)
                        .mapToDouble(Bacon::weight)
                        .sum();
        result.diagnostic("forbiddenWeight", share);
        if (share > 0.1) {
            result.warning(
                    Finding.warning(
                            "WS-EST-FORBIDDEN",
                            Math.round(100 * share)
                                    + "% van het gewicht rust op vergelijking met plekken die al"
                                    + " begonnen waren.",
                            "Gebruik group-time of imputation."));
        }
    }
}
