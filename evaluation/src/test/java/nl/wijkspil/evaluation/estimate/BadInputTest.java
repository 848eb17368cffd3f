package nl.wijkspil.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hostile data and specifications: each is refused with a code, a place and a cure, never with a
 * stack trace.
 */
class BadInputTest {

    private static final String GOOD =
            """
            unit,year,y
            a,2000,1
            a,2001,2
            a,2002,3
            b,2000,2
            b,2001,2.5
            b,2002,3
            c,2000,1
            c,2001,1
            c,2002,2
            """;

    @TempDir private Path folder;

    private Estimation run(String csv, String treated, String start, String more)
            throws IOException {
        Files.writeString(folder.resolve("data.csv"), csv);
        return run(
                """
                {"method": "penalised-synthetic-control", "data": "data.csv",
                 "columns": {"unit": "unit", "time": "year", "outcome": "y"}, "treated": [%s], "start": %s %s}
                """
                        .formatted(treated, start, more));
    }

    private Estimation run(String specification) {
        try {
            return new RunSpecification(
                            Estimators.reader().read(specification, Instant.EPOCH), Work.serial())
                    .run(folder, List.of());
        } catch (Refusal refusal) {
            return new Estimation.Refused(List.of(refusal.finding()));
        }
    }

    private static Finding refused(Estimation estimation) {
        assertThat(estimation).isInstanceOf(Estimation.Refused.class);
        var finding = ((Estimation.Refused) estimation).findings().getFirst();
        assertThat(finding.words()).isNotBlank();
        assertThat(finding.cure()).isNotBlank();
        return finding;
    }

    @Test
    void goodDataGiveAnAnswer() throws IOException {
        assertThat(run(GOOD, "\"a\"", "2002", "")).isInstanceOf(Estimation.Answered.class);
    }

    @Test
    void aHoleIsRefusedOrLeftOutInWords() throws IOException {
        var csv = GOOD.replace("c,2001,1\n", "") + "d,2000,1\nd,2001,1\nd,2002,3\n";
        var finding = refused(run(csv, "\"a\"", "2002", ""));
        assertThat(finding.code()).isEqualTo("WS-EST-UNBALANCED");
        assertThat(finding.place()).contains("\"c\"", "2001");
        assertThat(run(csv, "\"a\"", "2002", ", \"options\": {\"missing\": \"restrict\"}"))
                .isInstanceOfSatisfying(
                        Estimation.Answered.class,
                        answer -> {
                            var result = answer.results().getFirst();
                            assertThat(result.counts().leftOut()).isEqualTo(1);
                            assertThat(result.warnings())
                                    .anyMatch(w -> w.code().equals("WS-EST-RESTRICTED"));
                        });
    }

    @Test
    void aDoubledRowIsRefusedWithBothLines() throws IOException {
        var finding = refused(run(GOOD + "b,2001,9\n", "\"a\"", "2002", ""));
        assertThat(finding.code()).isEqualTo("WS-EST-DUPLICATE");
        assertThat(finding.place()).contains("regel 11");
        assertThat(finding.words()).contains("regel 6");
    }

    @Test
    void aConstantOutcomeIsRefused() throws IOException {
        var csv = GOOD.replaceAll("(?m)^(\\w,\\d+),.*$", "$1,5");
        assertThat(refused(run(csv, "\"a\"", "2002", "")).code()).isEqualTo("WS-EST-CONSTANT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"a\", \"b\"; 2002; WS-EST-ONE-DONOR",
                "\"a\", \"b\", \"c\"; 2002; WS-EST-NO-DONORS",
                "\"a\"; 2000; WS-EST-ALWAYS-TREATED",
                "\"a\"; 2010; WS-EST-START",
                "\"aa\"; 2002; WS-EST-UNIT",
            })
    void treatmentThatCannotBeStudiedIsRefused(String treated, String start, String code)
            throws IOException {
        assertThat(refused(run(GOOD, treated, start, "")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,WS-EST-NOT-FINITE",
        "-Inf,WS-EST-NOT-FINITE",
        "1e999,WS-EST-NOT-FINITE",
        "veel,WS-EST-NOT-A-NUMBER",
        "1-2,WS-EST-NOT-A-NUMBER"
    })
    void aCellThatIsNoNumberIsNamed(String cell, String code) throws IOException {
        var finding =
                refused(run(GOOD.replace("b,2001,2.5", "b,2001," + cell), "\"a\"", "2002", ""));
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place()).contains("regel 6", "\"y\"");
    }

    @Test
    void aMillionColumnsAreRefusedEarly() throws IOException {
        var header = new StringBuilder("unit,year,y");
        for (int c = 0; c < 1_000_000; c++) {
            header.append(",c").append(c);
        }
        assertThat(refused(run(header + "\n", "\"a\"", "2002", "")).code())
                .isEqualTo("WS-EST-COLUMNS");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Files.write(
                folder.resolve("data.csv"),
                GOOD.replace("c,2002", "cafe\u00e9,2002").getBytes(StandardCharsets.ISO_8859_1));
        var finding =
                refused(
                        run(
                                """
                                {"method": "penalised-synthetic-control", "data": "data.csv",
                                 "columns": {"unit": "unit", "time": "year", "outcome": "y"}, "treated": ["a"], "start": 2002}
                                """));
        assertThat(finding.code()).isEqualTo("WS-EST-ENCODING");
    }

    @Test
    void dutchNumbersAreReadAndMixedMarksRefused() throws IOException {
        var dutch = GOOD.replace(',', ';').replace("2.5", "2,5");
        assertThat(run(dutch, "\"a\"", "2002", "")).isInstanceOf(Estimation.Answered.class);
        assertThat(
                        refused(run(dutch.replace("c;2000;1", "c;2000;1.234"), "\"a\"", "2002", ""))
                                .code())
                .isEqualTo("WS-EST-MIXED-MARKS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"method\": \"sintetic-control\"}; WS-EST-SPEC-METHOD",
                "{\"methode\": \"synthetic-control\"}; WS-EST-SPEC-KEY",
                "{\"method\": \"synthetic-control\", \"options\": {\"lambda\": 1}};"
                        + " WS-EST-SPEC-KEY",
                "{\"method\": \"synthetic-control\", \"options\": {\"demean\": 1}};"
                        + " WS-EST-OPTION-VALUE",
                "{\"method\": \"synthetic-control\", \"start\": \"x\"}; WS-EST-SPEC-TYPE",
                "{\"method\": \"synthetic-control\", \"start\": 1, \"start\": 2}; WS-EST-SPEC-JSON",
                "{\"method\": \"synthetic-control\"} x; WS-EST-SPEC-JSON",
                "[]; WS-EST-SPEC-JSON",
                "{\"method\": \"synthetic-control\", \"data\": \"gone.csv\"}; WS-EST-FILE",
            })
    void aWrongSpecificationIsNamed(String text, String code) {
        assertThat(refused(run(text)).code()).isEqualTo(code);
    }

    @Test
    void theNearestNameIsOffered() throws IOException {
        assertThat(refused(run("{\"method\": \"sintetic-control\"}")).cure())
                .contains("Maybe you meant \"synthetic-control\"");
        assertThat(
                        refused(run(GOOD.replace("a,", "Amersfoort,"), "\"Amersfort\"", "2002", ""))
                                .cure())
                .contains("\"Amersfoort\"");
    }

    @Test
    void theTargetInTheHullIsRefusedAndThePenalisedOffered() throws IOException {
        var csv =
                """
                unit,year,y
                a,2000,1
                a,2001,5
                b,2000,0
                b,2001,1
                c,2000,2
                c,2001,1
                d,2000,3
                d,2001,2
                """;
        Files.writeString(folder.resolve("data.csv"), csv);
        var text =
                "{\"method\": \"synthetic-control\", \"data\": \"data.csv\", \"columns\":"
                    + " {\"unit\": \"unit\", \"time\": \"year\", \"outcome\": \"y\"}, \"treated\":"
                    + " [\"a\"], \"start\": 2001}";
        var finding = refused(run(text));
        assertThat(finding.code()).isEqualTo("WS-EST-HULL");
        assertThat(finding.cure()).contains("penalised-synthetic-control");
        assertThat(run(text.replace("\"synthetic-control", "\"penalised-synthetic-control")))
                .isInstanceOf(Estimation.Answered.class);
    }
}
