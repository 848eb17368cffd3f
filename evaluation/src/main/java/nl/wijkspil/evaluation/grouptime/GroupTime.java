package nl.wijkspil.evaluation.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Options;

/** The method {@code group-time}: {@link GroupTimeEffects} and its aggregates as an answer. */
public final class GroupTime implements Estimator {
    @Override
    public String method() {
        return "group-time";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Voor elke groep die in hetzelfde jaar begon en elk jaar: hoeveel meer veranderde"
                        + " de groep dan de plekken zonder initiatief. Daarna worden die effecten"
                        + " opgeteld. Het klopt alleen als beide zonder initiatief gelijk op waren"
                        + " gegaan.",
                "For each cohort that started in the same period and each period: how much more the"
                    + " cohort changed than places without an enterprise. These effects are then"
                    + " added up. It holds only if both would have moved in parallel without it.");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.choice(
                        "adjust",
                        "\"dr\"",
                        List.of("reg", "ipw", "dr"),
                        "How covariates are used: outcome regression, odds weights, or both."),
                Option.choice(
                        "comparison",
                        "\"never-treated\"",
                        List.of("never-treated", "not-yet-treated"),
                        "Who is compared with."),
                Option.choice(
                        "base",
                        "\"varying\"",
                        List.of("varying", "universal"),
                        "Which period a period before the start is compared with."),
                Option.choice(
                        "aggregate",
                        "\"simple\"",
                        List.of("simple", "group", "dynamic", "calendar"),
                        "Which aggregate is reported as att."),
                Option.number("level", "0.95", "Level of the intervals."));
    }

    private static GroupTimeOptions read(Request request) {
        var options = request.options();
        return new GroupTimeOptions(
                switch (options.text("adjust", "dr")) {
                    case "reg" -> GroupTimeOptions.Adjust.REGRESSION;
                    case "ipw" -> GroupTimeOptions.Adjust.WEIGHTING;
                    default -> GroupTimeOptions.Adjust.DOUBLY_ROBUST;
                },
                options.text("comparison", "never-treated").equals("never-treated")
                        ? GroupTimeOptions.Comparison.NEVER_TREATED
                        : GroupTimeOptions.Comparison.NOT_YET_TREATED,
                options.text("base", "varying").equals("varying")
                        ? GroupTimeOptions.Base.VARYING
                        : GroupTimeOptions.Base.UNIVERSAL,
                request.specification().anticipation());
    }

    private static double level(Options options) {
        double level = options.numberFrom("level", 0.95, 0.5);
        return Math.min(level, 0.9999);
    }

    @Override
    public Result estimate(Request request) {
        var read = ReadCohorts.of(request);
        var panel = read.panel();
        var cells = GroupTimeEffects.of(panel, read(request));
        if (cells.stream().noneMatch(GroupTimeCell::after)) {
            throw Refusal.of(
                    "WS-EST-NO-CONTROLS",
                    "donors",
                    "Er is geen eenheid om mee te vergelijken.",
                    "Neem eenheden op die nooit begonnen, of kies comparison \"not-yet-treated\".");
        }
        double level = level(request.options());
        var simple = Aggregate.simple(panel, cells);
        var group = Aggregate.group(panel, cells);
        var dynamic = Aggregate.dynamic(panel, cells);
        var calendar = Aggregate.calendar(panel, cells);
        var chosen =
                switch (request.options().text("aggregate", "simple")) {
                    case "group" -> group;
                    case "dynamic" -> dynamic;
                    case "calendar" -> calendar;
                    default -> simple;
                };
        var preTest = PreTest.of(cells);
        var sizes = panel.sizes();
        int treated = Arrays.stream(sizes).sum();
        int smallest = Arrays.stream(sizes).filter(s -> s > 0).min().orElse(0);
        int first = cells.stream().mapToInt(GroupTimeCell::group).min().orElse(0);
        var result =
                Result.of(this, request)
                        .estimand(
                                "Gemiddeld effect op de behandelde eenheden vanaf hun start, per"
                                        + " groep en periode geschat")
                        .counts(
                                new Counts(
                                        treated,
                                        panel.units() - treated,
                                        first,
                                        panel.periods() - first,
                                        read.incomplete()))
                        .att(chosen.att())
                        .se(chosen.se())
                        .interval(Asymptotic.interval(chosen.att(), chosen.se(), level))
                        .effects(effects(dynamic, level))
                        .inference(Inference.asymptotic(Asymptotic.p(chosen.att(), chosen.se())))
                        .diagnostic("units", panel.units())
                        .diagnostic(
                                "cohorts", (int) Arrays.stream(sizes).filter(s -> s > 0).count())
                        .diagnostic("smallestCohort", smallest)
                        .diagnostic("preTestStatistic", preTest.statistic())
                        .diagnostic("preTestDegrees", preTest.degrees())
                        .diagnostic("preTestP", preTest.p())
                        .diagnostic("preTestDetectable", preTest.detectable())
                        .table("groupTime", cells(request, cells, level))
                        .table("aggregates", aggregates(simple, group, dynamic, calendar, level))
                        .table("dynamic", rows(request, dynamic, "e", level, k -> (double) k))
                        .table("group", rows(request, group, "g", level, request.panel()::period))
                        .table(
                                "calendar",
                                rows(request, calendar, "t", level, request.panel()::period))
                        .diagnostic(
                                "bandCritical",
                                dynamic.together().critical(level, request.specification().seed()));
        Asymptotic.fewTreated(treated, smallest).ifPresent(result::warning);
        if (read.incomplete() > 0) {
            result.warning(
                    Finding.warning(
                            "WS-EST-INCOMPLETE",
                            read.incomplete() + " eenheden met een lege cel doen niet mee.",
                            "Kort de reeks in of vul de cijfers aan."));
        }
        if (preTest.degrees() > 0 && Double.isNaN(preTest.statistic())) {
            result.warning(
                    Finding.warning(
                            "WS-EST-PRETEST-SINGULAR",
                            "De toets op de periode vooraf kan niet: er zijn te weinig eenheden"
                                    + " voor zoveel perioden.",
                            "Kijk naar de effecten vooraf in de tabel."));
        }
        return result.build();
    }

    private static List<Effect> effects(Aggregate dynamic, double level) {
        var out = new ArrayList<Effect>();
        for (var row : dynamic.rows()) {
            out.add(
                    Effect.of(
                            Integer.toString(row.key()),
                            row.key(),
                            row.att(),
                            row.se(),
                            Asymptotic.interval(row.att(), row.se(), level),
                            row.after()));
        }
        return out;
    }

    private static Frame cells(Request request, List<GroupTimeCell> cells, double level) {
        var frame =
                Frame.columns("g", "t", "base", "att", "se", "low", "high", "treated", "controls");
        var panel = request.panel();
        for (var cell : cells) {
            double se = cell.se();
            var interval = Asymptotic.interval(cell.att(), se, level);
            frame.row(
                    panel.period(cell.group()),
                    panel.period(cell.period()),
                    panel.period(cell.base()),
                    cell.att(),
                    se,
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    cell.treated(),
                    cell.controls());
        }
        return frame.build();
    }

    private static Frame aggregates(
            Aggregate simple,
            Aggregate group,
            Aggregate dynamic,
            Aggregate calendar,
            double level) {
        var frame = Frame.columns("aggregate", "att", "se", "low", "high");
        row(frame, "simple", simple, level);
        row(frame, "group", group, level);
        row(frame, "dynamic", dynamic, level);
        row(frame, "calendar", calendar, level);
        return frame.build();
    }

    private static void row(Frame.Builder frame, String name, Aggregate aggregate, double level) {
        var interval = Asymptotic.interval(aggregate.att(), aggregate.se(), level);
        frame.row(
                name,
                aggregate.att(),
                aggregate.se(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high());
    }

    private static Frame rows(
            Request request,
            Aggregate aggregate,
            String key,
            double level,
            java.util.function.IntToDoubleFunction label) {
        double critical = aggregate.together().critical(level, request.specification().seed());
        var frame = Frame.columns(key, "att", "se", "low", "high", "cells", "bandLow", "bandHigh");
        for (var row : aggregate.rows()) {
            var interval = Asymptotic.interval(row.att(), row.se(), level);
            frame.row(
                    label.applyAsDouble(row.key()),
                    row.att(),
                    row.se(),
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    row.cells(),
                    row.att() - critical * row.se(),
                    row.att() + critical * row.se());
        }
        return frame.build();
    }
}
