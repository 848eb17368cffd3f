package nl.wijkspil.cli.estimate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.specification.Specification;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as a folder: {@code index.html} without scripts and {@code result.json}. Nothing
 * is written before all is ready.
 */
final class WriteReport {

    private static final String STYLE =
            """
            :root{--green:#14503F;--paper:#FBF8F3;--card:#FFFFFF;--ink:#1C2421;--ink-soft:#4A5450;--line:#E4DED3}
            *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:400 18px/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif;font-variant-numeric:tabular-nums}
            main{max-width:1180px;margin:0 auto;padding:2rem clamp(1rem,4vw,3rem) 4rem;display:grid;gap:1.2rem}
            h1,h2{color:var(--green);margin:0 0 .5rem}.card{background:var(--card);border-radius:14px;padding:1.4rem 1.5rem;overflow-x:auto}
            .big{font-size:1.4rem}.src{color:var(--ink-soft);font-size:.95rem;overflow-wrap:anywhere}svg{width:100%;max-width:760px;height:auto}
            table{border-collapse:collapse;width:100%;font-size:1rem}caption{text-align:left;color:var(--ink-soft)}th{text-align:left;padding:.4rem .6rem;border-bottom:2px solid var(--line)}
            td{padding:.4rem .6rem;border-bottom:1px solid var(--line)}td.n{text-align:right}.warn{border-left:6px solid #F2A33A}
            """;

    private WriteReport() {}

    static void to(Path folder, Specification specification, Estimation.Answered answer) {
        var page = page(specification, answer);
        var json =
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(PrintJson.tree(specification, answer));
        try {
            Files.createDirectories(folder);
            write(folder.resolve("result.json"), json);
            write(folder.resolve("index.html"), page);
        } catch (IOException e) {
            throw notWritten(folder);
        }
    }

    /** Writes one file, whole or not at all. */
    static void file(Path file, String text) {
        try {
            write(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw notWritten(file);
        }
    }

    private static Refusal notWritten(Path place) {
        return Refusal.of(
                "WS-EST-REPORT",
                place.toString(),
                "Dit is niet te schrijven.",
                "Mag je hier schrijven, en is er ruimte?");
    }

    private static void write(Path file, String text) throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(temporary, text, StandardCharsets.UTF_8);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static String page(Specification specification, Estimation.Answered answer) {
        var out =
                new StringBuilder(
                        "<!doctype html>\n"
                            + "<html lang=\"nl\"><head><meta charset=\"utf-8\"><meta"
                            + " name=\"viewport\""
                            + " content=\"width=device-width\"><title>Rapport</title><style>\n");
        out.append(STYLE)
                .append(
                        "</style></head><body><main>\n"
                            + "<header><h1>Maakte het verschil?</h1><p class=\"src\">Specificatie ")
                .append(specification.hash())
                .append(", vastgelegd ")
                .append(specification.registered())
                .append(" voordat er iets is berekend.</p></header>\n");
        for (var result : answer.results()) {
            one(out, result);
        }
        if (!answer.adjusted().rows().isEmpty()) {
            out.append("<section class=\"card\"><h2>Meer uitkomsten tegelijk</h2>")
                    .append(Html.table("aangepaste p-waarden", answer.adjusted()))
                    .append("</section>\n");
        }
        return out.append("</main></body></html>\n").toString();
    }

    private static void one(StringBuilder out, Result result) {
        out.append("<section class=\"card\"><h2>")
                .append(Html.escape(result.method()))
                .append(result.outcome().isEmpty() ? "" : ": " + Html.escape(result.outcome()))
                .append("</h2>\n");
        var verdict = result.verdict();
        if (verdict != null) {
            out.append("<p class=\"big\">")
                    .append(Html.escape(verdict.words().nl()))
                    .append("</p><p lang=\"en\" class=\"src\">")
                    .append(Html.escape(verdict.words().en()))
                    .append("</p>\n");
        }
        out.append("<p>")
                .append(
                        Html.escape(
                                Objects.requireNonNull(Estimators.all().get(result.method()))
                                        .explanation()
                                        .nl()))
                .append("</p>\n<table><tbody>\n");
        row(out, "Schatting van", result.estimand());
        row(out, "Effect (ATT)", result.att());
        var interval = result.interval();
        if (interval != null) {
            row(
                    out,
                    "Interval ("
                            + Math.round(100 * interval.level())
                            + "%, "
                            + interval.method()
                            + ")",
                    Html.cell(interval.low()) + " tot " + Html.cell(interval.high()));
        }
        row(out, "Standaardfout", result.se());
        row(out, "p (" + result.inference().method() + ")", result.inference().p());
        row(out, "Kleinste mogelijke p", result.inference().resolution());
        row(out, "Aantoonbaar effect (80% kans, 5%)", result.inference().detectable());
        row(
                out,
                "Behandeld / ter vergelijking",
                result.counts().treated() + " / " + result.counts().donors());
        row(out, "Perioden voor / na", result.counts().before() + " / " + result.counts().after());
        result.diagnostics().forEach((name, value) -> row(out, name, value));
        out.append("</tbody></table></section>\n");
        for (var warning : result.warnings()) {
            out.append("<section class=\"card warn\"><p>")
                    .append(Html.escape(warning.words()))
                    .append(' ')
                    .append(Html.escape(warning.cure()))
                    .append("</p><p class=\"src\">")
                    .append(warning.code())
                    .append("</p></section>\n");
        }
        out.append(Plots.all(result));
    }

    private static void row(StringBuilder out, String name, Object value) {
        out.append("<tr><th scope=\"row\">")
                .append(Html.escape(name))
                .append("</th><td>")
                .append(Html.cell(value))
                .append("</td></tr>\n");
    }
}
