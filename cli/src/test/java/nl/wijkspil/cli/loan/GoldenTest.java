package nl.wijkspil.cli.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkspil.cli.Run;
import nl.wijkspil.cli.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The command's answers beside the reference values, row by row and to the letter. */
class GoldenTest {

    private static JsonNode byId(JsonNode list, String id) {
        for (JsonNode node : list) {
            if (node.get("id").stringValue().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no case " + id);
    }

    @TestFactory
    Stream<DynamicTest> everyLoanEveryRow() {
        JsonNode golden = Shared.json("golden", "loans.json");
        Run run =
                Run.of(
                        new LoanCommand(),
                        "schedule",
                        Shared.file("golden", "loans.json").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode answers = run.json();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode expected : golden) {
            String id = expected.get("id").stringValue();
            tests.add(
                    DynamicTest.dynamicTest(
                            id,
                            () -> {
                                JsonNode answer = byId(answers, id);
                                JsonNode rows = expected.get("rows");
                                assertThat(answer.get("rows").size()).isEqualTo(rows.size());
                                for (int i = 0; i < rows.size(); i++) {
                                    assertThat(answer.get("rows").get(i)).isEqualTo(rows.get(i));
                                }
                                assertThat(answer.get("totals")).isEqualTo(expected.get("totals"));
                                assertThat(answer.get("extra")).isEqualTo(expected.get("extra"));
                            }));
        }
        assertThat(tests).hasSize(30);
        return tests.stream();
    }

    @Test
    void everyReturnToABillionth() {
        JsonNode golden = Shared.json("golden", "xirr.json");
        JsonNode answers =
                Run.of(new LoanCommand(), "xirr", Shared.file("golden", "xirr.json").toString())
                        .json();
        for (JsonNode expected : golden) {
            String id = expected.get("id").stringValue();
            BigDecimal xirr = new BigDecimal(byId(answers, id).get("xirr").stringValue());
            assertThat(xirr.subtract(new BigDecimal(expected.get("xirr").stringValue())).abs())
                    .as(id)
                    .isLessThan(new BigDecimal("1e-9"));
        }
        assertThat(golden.size()).isEqualTo(7);
    }

    @Test
    void everyPortfolioFigure() {
        JsonNode golden = Shared.json("golden", "portfolio.json");
        JsonNode answers =
                Run.of(
                                new LoanCommand(),
                                "portfolio",
                                Shared.file("golden", "portfolio.json").toString())
                        .json();
        List<String> given = List.of("loans", "rules", "provenance", "held_out");
        for (JsonNode expected : golden) {
            JsonNode answer = byId(answers, expected.get("id").stringValue());
            for (String name : expected.propertyNames()) {
                if (!given.contains(name)) {
                    assertThat(answer.get(name)).as(name).isEqualTo(expected.get(name));
                }
            }
        }
    }
}
