package nl.wijkspil.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.exchange.workbook.StudyBookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String WORKBOOK = "verzonnen-portefeuille.xlsx";
    private static final String BUNDLE = "verzonnen-portefeuille.json";

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theCheckedInExampleIsWhatTheCommandWrites() throws IOException {
        assertThat(run("--example", folder.toString())).isZero();
        assertThat(folder.resolve(WORKBOOK)).hasSameBinaryContentAs(EXAMPLES.resolve(WORKBOOK));
        assertThat(folder.resolve(BUNDLE)).hasSameBinaryContentAs(EXAMPLES.resolve(BUNDLE));
    }

    @Test
    void theWorkbookSaysEightOfFourteenWithoutAServer() {
        assertThat(run(EXAMPLES.resolve(WORKBOOK).toString())).isZero();
        assertThat(out.toString())
                .contains("VERZONNEN VOORBEELD")
                .contains("Spil van de wijk: 8 van 14 (57%, 95%-interval 33–79).")
                .contains("Wat zou het beslissen?");
    }

    @Test
    void asJsonWithKNIntervalTextAndTheClassOfEachEnterprise() {
        assertThat(run(EXAMPLES.resolve(WORKBOOK).toString(), "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        JsonNode spil = json.path("findings").get(0);
        assertThat(spil.path("code").asString()).isEqualTo("SPIL");
        assertThat(spil.path("k").asInt()).isEqualTo(8);
        assertThat(spil.path("n").asInt()).isEqualTo(14);
        assertThat(spil.path("interval").get(0).asDouble()).isBetween(0.3259, 0.3260);
        assertThat(spil.path("interval").get(1).asDouble()).isBetween(0.7861, 0.7862);
        assertThat(spil.path("text").asString()).contains("8 van 14");
        JsonNode first = json.path("enterprises").get(0);
        assertThat(first.path("class").asString()).isEqualTo("SPIL");
        assertThat(first.path("lower").asString()).isEqualTo("SPIL");
        assertThat(first.path("assessments").get(0).path("criteria")).hasSize(6);
    }

    @Test
    void theBundleIsIdenticalUntilSomethingIsChanged() throws IOException {
        assertThat(run(EXAMPLES.resolve(BUNDLE).toString())).isZero();
        assertThat(out.toString()).contains("identiek / identical");
        String changed =
                Files.readString(EXAMPLES.resolve(BUNDLE))
                        .replaceFirst(
                                "\"code\":\"REL-02\"([^{}]*)\"value\":1,",
                                "\"code\":\"REL-02\"$1\"value\":0,");
        Path file = Files.writeString(folder.resolve("b.json"), changed, StandardCharsets.UTF_8);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("cijfer REL-02");
    }

    @Test
    void oneChangedCellInTheWorkbookIsNamedWithWhatItDid() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), StudyBookWriter.write(changed()));
        int code = run(file.toString(), "--against", EXAMPLES.resolve(BUNDLE).toString());
        assertThat(code).isEqualTo(1);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("De Brink, cijfer OUT-05 2025: was 41"))
                .anyMatch(line -> line.contains("De Brink, SPIL-1 criterium C1: was 2 punten"));
    }

    @Test
    void ownRulesReplaceTheBuiltInOnes() throws IOException {
        String strict =
                new String(RuleSets.file("SPIL-1"), StandardCharsets.UTF_8)
                        .replace("\"version\": \"1.0\"", "\"version\": \"1.1\"")
                        .replace(
                                "\"name\": \"spil_punten\", \"value\": 8",
                                "\"name\": \"spil_punten\", \"value\": 10");
        Path rules = Files.writeString(folder.resolve("r.json"), strict);
        assertThat(run(EXAMPLES.resolve(WORKBOOK).toString(), "--rules", rules.toString()))
                .isZero();
        assertThat(out.toString()).contains("SPIL-1 versie 1.1").doesNotContain("wijk: 8 van 14");
    }

    @Test
    void refusalsHaveACodeAndACure() throws IOException {
        assertThat(run("nergens.xlsx")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        Path text = Files.writeString(folder.resolve("t.xlsx"), "geen werkboek");
        assertThat(run(text.toString())).isEqualTo(2);
        Path rules = Files.writeString(folder.resolve("r.json"), "{\"code\":\"SPIL-1\"}");
        assertThat(run("x.xlsx", "--rules", rules.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("WS-EVAL-001")
                .contains("WS-EVAL-002")
                .contains("WS-BOOK-001")
                .contains("WS-RULE-001");
    }

    @Test
    void realEnterprisesStayUnknownWithBoundsAndWhatWouldSettleIt() {
        Path list =
                Path.of(
                        "..",
                        "..",
                        "shared",
                        "data",
                        "organisaties",
                        "bewonersbedrijven_openbaar.csv");
        assumeTrue(Files.exists(list), "skipped: shared data not present");
        String workbook = folder.resolve("openbaar.xlsx").toString();
        assertThat(run("--from-csv", list.toString(), "--output", workbook)).isZero();
        assertThat(run(workbook)).isZero();
        assertThat(out.toString())
                .contains("7 bedrijven")
                .contains("Spil van de wijk: niet te zeggen. Van geen van de 7 weten we het.")
                .contains("De uitkomst ligt tussen \"Nog geen spil\" en \"Spil\".")
                .contains("Wat zou het beslissen?")
                .contains("https://www.lsabewoners.nl/");
    }

    private static StudySnapshot changed() {
        StudySnapshot s = FictionalPortfolio.load().snapshot();
        List<FigureRecord> figures = new ArrayList<>();
        for (FigureRecord each : s.figures()) {
            boolean here =
                    each.enterprise().equals("de-brink")
                            && each.key().toString().equals("OUT-05 2025");
            figures.add(
                    here && each.figure() instanceof Figure.Known known
                            ? new FigureRecord(
                                    each.enterprise(),
                                    each.key(),
                                    new Figure.Known(
                                            11,
                                            known.n(),
                                            null,
                                            known.method(),
                                            known.grade(),
                                            known.evidence()),
                                    each.collectedBy(),
                                    each.verifiedBy(),
                                    each.catalogueVersion())
                            : each);
        }
        return new StudySnapshot(
                s.id(),
                s.title(),
                s.question(),
                s.fromYear(),
                s.toYear(),
                s.frozenOn(),
                s.mainRuleSet(),
                s.ruleSets(),
                s.enterprises(),
                figures,
                s.evidence(),
                s.raters(),
                s.codings(),
                s.settings());
    }

    private int run(String... arguments) {
        return new CommandLine(new Evaluate())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((problem, command, _) -> {
                    if (problem instanceof nl.wijkspil.cli.Refusal refusal) {
                        command.getErr().println(refusal.code() + " " + refusal.getMessage());
                        return 2;
                    }
                    throw problem;
                })
                .execute(arguments);
    }
}
