package nl.wijkspil.cli.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class EstimateTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new Estimate())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @BeforeEach
    void write() throws IOException {
        var csv = new StringBuilder("unit,year,y\n");
        for (int u = 0; u < 30; u++) {
            for (int t = 0; t < 8; t++) {
                double effect = u == 0 && t >= 6 ? 4 : 0;
                csv.append("wijk <")
                        .append(u)
                        .append(">,")
                        .append(2000 + t)
                        .append(',')
                        .append(u * 0.1 + Math.sin(u * 7.3 + t * 1.7 + u * t) + effect)
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve("data.csv"), csv);
        Files.writeString(
                folder.resolve("spec.json"),
                """
                {"method": "penalised-synthetic-control", "data": "data.csv",
                 "columns": {"unit": "unit", "time": "year", "outcome": "y"}, "treated": ["wijk <0>"], "start": 2006}
                """);
    }

    @Test
    void theAnswerIsJsonWithTheAgreedKeys() {
        assertThat(run(folder.resolve("spec.json").toString(), "--json", "--threads", "1"))
                .isZero();
        var json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.propertyNames())
                .contains(
                        "method",
                        "version",
                        "specification",
                        "estimand",
                        "counts",
                        "att",
                        "se",
                        "interval",
                        "effects",
                        "weights",
                        "diagnostics",
                        "inference",
                        "tables",
                        "warnings",
                        "verdict");
        assertThat(json.path("att").doubleValue()).isBetween(2.0, 6.0);
    }

    @Test
    void theReportHasPlotsTablesAndNoScripts() throws IOException {
        var report = folder.resolve("report");
        assertThat(run(folder.resolve("spec.json").toString(), "--report", report.toString()))
                .isZero();
        var page = Files.readString(report.resolve("index.html"));
        assertThat(page)
                .contains("<svg", "Placebo's", "Gewichten", "Balans", "wijk &lt;")
                .doesNotContain("<script", "NaN", "wijk <1");
        assertThat(report.resolve("result.json")).exists();
        for (var card : page.split("<section", -1)) {
            if (card.contains("<svg")) {
                assertThat(card).contains("<table");
            }
        }
    }

    @Test
    void theTournamentWritesTheNextSpecification() throws IOException {
        var tournament = folder.resolve("tournament.json");
        Files.writeString(
                tournament,
                """
                {"method": "placebo-tournament", "data": "data.csv", "options": {"placebos": 29},
                 "columns": {"unit": "unit", "time": "year", "outcome": "y"}, "treated": ["wijk <0>"], "start": 2006}
                """);
        var next = folder.resolve("next.json");
        assertThat(run(tournament.toString(), "--chosen", next.toString(), "--threads", "1"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("differences {\"neighbours\":0} |").doesNotContain("&");
        var json = JsonMapper.builder().build().readTree(Files.readString(next));
        assertThat(json.path("tournament").asString()).matches("[0-9a-f]{64}");
        assertThat(json.path("method").asString()).isNotEqualTo("placebo-tournament");
        assertThat(json.path("treated").path(0).asString()).isEqualTo("wijk <0>");
        assertThat(run(next.toString(), "--threads", "1")).as(err.toString()).isZero();
        assertThat(run(next.toString(), "--chosen", folder.resolve("no.json").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("no.json")).doesNotExist();
    }

    @Test
    void badInputGivesExitCodeTwoAndWritesNothing() throws IOException {
        var report = folder.resolve("report");
        Files.writeString(folder.resolve("data.csv"), "unit,year,y\nwijk <0>,2000,veel\n");
        assertThat(run(folder.resolve("spec.json").toString(), "--report", report.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("WS-EST-");
        assertThat(out.toString()).isEmpty();
        assertThat(report).doesNotExist();
    }

    @Test
    void aMissingSpecificationGivesExitCodeTwo() {
        assertThat(run(folder.resolve("gone.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("WS-EST-FILE");
    }

    @Test
    void methodsAreListedWithTheirOptions() {
        assertThat(run("--methods")).isZero();
        assertThat(out.toString())
                .contains(
                        "synthetic-control",
                        "penalised-synthetic-control",
                        "placebo-tournament",
                        "lambda",
                        "neighbours");
    }

    @Test
    void casesWithoutSpecificationAreUncheckedAndFailuresGiveExitCodeOne() throws IOException {
        Files.createDirectories(folder.resolve("golden/none/unknown"));
        Files.writeString(folder.resolve("golden/none/unknown/expected.json"), "{}");
        assertThat(run("--check", folder.resolve("golden").toString())).isZero();
        assertThat(out.toString())
                .contains("unchecked", "none/unknown", "0 passed, 0 failed, 1 unchecked");
        Files.createDirectories(folder.resolve("golden/sc/prop99_outcome_only"));
        Files.writeString(folder.resolve("golden/sc/prop99_outcome_only/expected.json"), "{}");
        assertThat(run("--check", folder.resolve("golden").toString())).isEqualTo(1);
    }
}
