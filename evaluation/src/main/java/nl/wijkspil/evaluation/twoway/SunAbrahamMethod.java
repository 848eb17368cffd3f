package nl.wijkspil.evaluation.twoway;

import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code sun-abraham}. */
public final class SunAbrahamMethod implements Estimator {
    @Override
    public String method() {
        return "sun-abraham";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Per groep die tegelijk begon en per jaar sinds de start één effect, daarna"
                    + " gemiddeld naar het aantal plekken. Zonder kenmerken geeft dit hetzelfde als"
                    + " group-time.",
                "One effect per cohort and time since the start, averaged by the cohorts' shares."
                        + " Without covariates it equals group-time against the never treated.");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number("level", "0.95", "Level of the intervals."));
    }

    @Override
    public Result estimate(Request request) {
        var cells = Cells.of(request);
        CellAnswer.refuseWithoutTreated(cells);
        var fit = SunAbraham.of(cells);
        double level = request.options().numberFrom("level", 0.95, 0.5);
        double df = fit.degreesOfFreedom();
        var result =
                Result.of(this, request)
                        .estimand("Gemiddeld effect op de behandelde eenheden vanaf hun start")
                        .counts(CellAnswer.counts(cells))
                        .att(fit.att())
                        .se(fit.se())
                        .interval(Asymptotic.interval(fit.att(), fit.se(), level, df))
                        .inference(Inference.asymptotic(Asymptotic.p(fit.att(), fit.se(), df)))
                        .effects(TwoWayAnswer.effects(fit.byTime(), level, df))
                        .diagnostic("cells", cells.size())
                        .table(
                                "eventStudy",
                                TwoWayAnswer.coefficients(
                                        request.specification().columns().one("time"),
                                        fit.byTime(),
                                        df));
        for (var words : fit.dropped()) {
            result.warning(
                    Finding.warning(
                            "WS-EST-DROPPED",
                            "Niet te schatten: " + words + ".",
                            "Neem eenheden op die nooit begonnen."));
        }
        CellAnswer.warnings(result, cells);
        return result.build();
    }
}
