package nl.wijkspil.evaluation.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.twoway.CellAnswer;
import nl.wijkspil.evaluation.twoway.Cells;

/** The answer of a factor method: effects by time since the start, placebos, certificate. */
final class FactorAnswer {
    private static final int FOLDS = 5;

    private FactorAnswer() {}

    static final Option PLACEBOS =
            Option.integer(
                    "placebos", "50", "At most this many donors serve as placebo; 0 for none.");

    static final Option BOOTSTRAP =
            Option.integer(
                    "bootstrap",
                    "0",
                    "Panels of the parametric bootstrap (200 is usual); then the standard error and"
                            + " interval come from it. 0 for none.");

    static Cells cells(Request request) {
        var cells = Cells.of(request);
        CellAnswer.refuseWithoutTreated(cells);
        return cells;
    }

    /** The smallest lambda at which no factor is left: the largest singular value, scaled. */
    static double largestLambda(Request request, Cells cells) {
        var data = Observations.of(cells, request.specification().anticipation());
        var levels = new FactorModel.Interactive(0).fit(data).counterfactual();
        var residual = new double[data.units()][data.periods()];
        for (int i = 0; i < data.units(); i++) {
            for (int t = 0; t < data.periods(); t++) {
                residual[i][t] = data.untreated()[i][t] ? data.y()[i][t] - levels[i][t] : 0;
            }
        }
        return new Spectrum(residual).largest() / data.units() / data.periods();
    }

    /** Chooses among candidates when there are several, and answers. */
    static Result.Builder answer(
            Estimator estimator,
            Request request,
            Cells cells,
            List<? extends FactorModel> candidates,
            List<? extends Number> names) {
        var data = Observations.of(cells, request.specification().anticipation());
        int chosen = 0;
        var result = Result.of(estimator, request);
        if (candidates.size() > 1) {
            var selection = Selection.of(candidates, data, FOLDS);
            chosen = selection.best();
            var table = Frame.columns("candidate", "meanSquaredError", "chosen");
            for (int c = 0; c < candidates.size(); c++) {
                table.row(names.get(c), selection.errors()[c], c == chosen);
            }
            result.table("crossValidation", table.build());
        }
        var model = candidates.get(chosen);
        var fit = model.fit(data);
        double att = byTime(result, cells, data, fit);
        var counts = CellAnswer.counts(cells);
        result.estimand("Gemiddeld effect over alle behandelde plekken en perioden")
                .counts(counts)
                .att(att)
                .diagnostic("chosen", names.get(chosen))
                .diagnostic("certificate", fit.certificate())
                .diagnostic("iterations", fit.iterations())
                .table("covariates", CellAnswer.covariates(cells, fit.beta()));
        int most = request.options().integer("placebos", 50, 0, 1_000_000);
        if (most > 0) {
            var placebos =
                    FactorPlacebos.of(
                            model, data, att, most, request.specification().seed(), request.work());
            var normal = Asymptotic.interval(att, placebos.se(), 0.95);
            result.se(placebos.se())
                    .interval(
                            normal == null
                                    ? null
                                    : new Interval(
                                            normal.low(), normal.high(), 0.95, "placebo-variance"))
                    .inference(
                            new Inference(
                                    "in-space-placebo",
                                    placebos.p(),
                                    1.0 / Math.max(1, placebos.considered()),
                                    0,
                                    placebos.considered(),
                                    2.8 * placebos.se()));
            var table = Frame.columns("effect");
            for (double effect : placebos.effects()) {
                table.row(effect);
            }
            result.table("placebos", table.build());
        }
        int draws = request.options().integer("bootstrap", 0, 0, 100_000);
        if (draws > 1) {
            var bootstrap =
                    FactorBootstrap.of(
                            model,
                            data,
                            fit,
                            draws,
                            request.specification().seed(),
                            request.work());
            if (bootstrap.effects().length > 1) {
                double half = bootstrap.half(0.95);
                result.se(bootstrap.se())
                        .interval(
                                new Interval(att - half, att + half, 0.95, "parametric-bootstrap"))
                        .diagnostic("bootstrapP", bootstrap.p(att))
                        .diagnostic("bootstrapDraws", bootstrap.effects().length);
            }
        }
        if (counts.before() < 10) {
            result.warning(
                    Finding.warning(
                            "WS-EST-SHORT",
                            "Er zijn maar "
                                    + counts.before()
                                    + " perioden voor de start; factoren zijn dan niet"
                                    + " goed te schatten.",
                            "Gebruik group-time of een gekoppelde vergelijking."));
        }
        return result;
    }

    private static double byTime(
            Result.Builder result, Cells cells, Observations data, FactorFit fit) {
        var groups = new TreeMap<Integer, List<double[]>>();
        double sum = 0;
        int count = 0;
        double before = 0;
        int beforeCount = 0;
        for (int k = 0; k < cells.size(); k++) {
            int i = cells.unitOf()[k];
            if (!data.ever(i)) {
                continue;
            }
            double expected = fit.counterfactual()[i][cells.periodOf()[k]];
            double gap = cells.outcome()[k] - expected;
            groups.computeIfAbsent(cells.since(k), e -> new ArrayList<>())
                    .add(new double[] {cells.outcome()[k], expected});
            if (cells.treated(k)) {
                sum += gap;
                count++;
            } else {
                before += gap * gap;
                beforeCount++;
            }
        }
        var effects = new ArrayList<Effect>();
        var frame = Frame.columns("since", "event_time", "att", "cells");
        groups.forEach((since, pairs) -> {
            double observed = pairs.stream().mapToDouble(v -> v[0]).average().orElse(0);
            double expected = pairs.stream().mapToDouble(v -> v[1]).average().orElse(0);
            effects.add(
                    new Effect(
                            Integer.toString(since),
                            since,
                            observed,
                            expected,
                            observed - expected,
                            Double.NaN,
                            null,
                            since >= 0));
            frame.row(since, since + 1, observed - expected, pairs.size());
        });
        result.effects(effects)
                .table("byTime", frame.build())
                .diagnostic(
                        "preRmspe",
                        beforeCount == 0 ? Double.NaN : Math.sqrt(before / beforeCount));
        return sum / count;
    }
}
