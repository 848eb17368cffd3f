package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.specification.Specification;

/** Prints an answer for a reader at a terminal. */
final class PrintAnswer {

    private static final int MOST_ROWS = 25;

    private PrintAnswer() {}

    static void to(PrintWriter out, Specification specification, Estimation.Answered answer) {
        out.println("specificatie " + specification.hash());
        out.println("vastgelegd   " + specification.registered());
        for (var result : answer.results()) {
            one(out, result);
        }
        for (var row : answer.adjusted().rows()) {
            out.println("aangepast voor meer uitkomsten: " + row);
        }
        out.flush();
    }

    private static void one(PrintWriter out, Result result) {
        out.println();
        out.println(
                result.method()
                        + " "
                        + result.version()
                        + (result.outcome().isEmpty() ? "" : ", uitkomst " + result.outcome()));
        if (!result.estimand().isEmpty()) {
            out.println("  schatting van   " + result.estimand());
        }
        var counts = result.counts();
        out.println(
                "  gebruikt        "
                        + counts.treated()
                        + " behandeld, "
                        + counts.donors()
                        + " ter vergelijking, "
                        + counts.before()
                        + " perioden ervoor, "
                        + counts.after()
                        + " erna, "
                        + counts.leftOut()
                        + " weggelaten");
        figure(out, "effect (ATT)", result.att());
        figure(out, "standaardfout", result.se());
        var interval = result.interval();
        if (interval != null) {
            out.println(
                    "  interval        "
                            + number(interval.low())
                            + " tot "
                            + number(interval.high())
                            + " ("
                            + Math.round(100 * interval.level())
                            + "%, "
                            + interval.method()
                            + ")");
        }
        var inference = result.inference();
        if (!Double.isNaN(inference.p())) {
            out.println(
                    "  p               "
                            + number(inference.p())
                            + " ("
                            + inference.method()
                            + (Double.isNaN(inference.resolution())
                                    ? ""
                                    : ", kan niet kleiner dan " + number(inference.resolution()))
                            + (inference.rank() > 0
                                    ? ", plaats " + inference.rank() + " van " + inference.of()
                                    : "")
                            + ")");
        }
        figure(out, "aantoonbaar", inference.detectable());
        result.diagnostics()
                .forEach((name, value) ->
                        out.println(
                                "  "
                                        + name
                                        + ": "
                                        + (value instanceof Double d ? number(d) : value)));
        var verdict = result.verdict();
        if (verdict != null) {
            out.println("  " + verdict.words().nl());
            out.println("  " + verdict.words().en());
        }
        result.tables()
                .forEach((name, frame) -> {
                    if (frame.rows().size() <= MOST_ROWS) {
                        out.println("  " + name + ": " + String.join(" | ", frame.columns()));
                        for (var row : frame.rows()) {
                            out.println(
                                    "    "
                                            + String.join(
                                                    " | ", row.stream().map(Html::text).toList()));
                        }
                    }
                });
        PrintFindings.to(out, result.warnings());
    }

    private static void figure(PrintWriter out, String label, double value) {
        if (!Double.isNaN(value)) {
            out.println(
                    "  " + label + " ".repeat(Math.max(1, 16 - label.length())) + number(value));
        }
    }

    static String number(double value) {
        return Double.isInfinite(value)
                ? (value > 0 ? "oneindig" : "-oneindig")
                : String.format(Locale.ROOT, "%.6g", value);
    }
}
