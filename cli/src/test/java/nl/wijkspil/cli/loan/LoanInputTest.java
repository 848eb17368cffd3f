package nl.wijkspil.cli.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LoanInputTest {

    private static final String GOOD =
            """
            {"id":"X","terms":{"principal":"1200","annual_rate_pct":"6","start":"2026-01-01",
             "terms":12,"kind":"LINEAR"}}\
            """;

    @TempDir Path folder;

    private Run run(String command, String text) throws IOException {
        return run(command, text.getBytes(StandardCharsets.UTF_8));
    }

    private Run run(String command, byte[] bytes) throws IOException {
        Path file = folder.resolve("in.json");
        Files.write(file, bytes);
        return Run.of(new LoanCommand(), command, file.toString());
    }

    @Test
    void oneObjectGivesOneObject() throws IOException {
        Run run = run("schedule", GOOD);
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("rows").size()).isEqualTo(12);
        assertThat(run.json().get("rows").get(0).get("payment").stringValue()).isEqualTo("106.00");
    }

    @Test
    void anArrayKeepsItsOrderAndTheGoodCases() throws IOException {
        Run run = run("schedule", "[" + GOOD + "," + GOOD.replace("1200", "-1200") + "]");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get(0).get("rows").size()).isEqualTo(12);
        JsonNode bad = run.json().get(1);
        assertThat(bad.get("rows").size()).isZero();
        assertThat(bad.get("findings").get(0).get("code").stringValue()).isEqualTo("WS-LOAN-006");
        assertThat(run.err()).contains("ERROR WS-LOAN-006 X.terms.principal");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"annual_rate_pct\":\"6\"', '\"annual_rate_pct\":\"0.06\"', WS-LOAN-003",
        "'\"terms\":12', '\"terms\":0', WS-LOAN-004",
        "'\"terms\":12', '\"terms\":99999', WS-LOAN-004",
        "'2026-01-01', '2026-02-30', WS-LOAN-008",
        "'\"kind\":\"LINEAR\"', '\"kind\":\"BALLOON\"', WS-LOAN-009",
        "'\"kind\":\"LINEAR\"', '\"kind\":\"LINEAR\",\"currency\":\"USD\"', WS-LOAN-007",
        "'\"kind\":\"LINEAR\"', '\"kind\":\"LINEAR\",\"first_due\":\"2025-12-01\"', WS-LOAN-005",
        "'\"kind\":\"LINEAR\"', '\"kind\":\"REVENUE_SHARE\",\"share_pct\":\"5\"', WS-LOAN-014",
        "'\"kind\":\"LINEAR\"',"
            + " '\"kind\":\"LINEAR\",\"event\":{\"type\":\"DRAWDOWN\",\"date\":\"2026-02-01\",\"amount\":\"-5\"}',"
            + " WS-LOAN-006",
        "'\"kind\":\"LINEAR\"',"
            + " '\"kind\":\"LINEAR\",\"event\":{\"type\":\"EARLY_REPAYMENT\",\"date\":\"2025-02-01\",\"amount\":\"5\"}',"
            + " WS-LOAN-005",
        "'\"kind\":\"LINEAR\"', '\"kind\":\"LINEAR\",\"event\":{\"type\":\"MAGIC\"}', WS-LOAN-009",
        "'\"kind\":\"LINEAR\"',"
            + " '\"kind\":\"LINEAR\",\"event\":{\"type\":\"WRITE_OFF\",\"after_term\":3,\"write_off\":\"99999\"}',"
            + " WS-LOAN-015"
    })
    void eachMistakeHasItsCode(String from, String to, String code) throws IOException {
        Run run = run("schedule", GOOD.replace(from, to));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("findings").get(0).get("code").stringValue()).isEqualTo(code);
        assertThat(run.json().get("rows").size()).isZero();
    }

    @Test
    void brokenFilesAreRefusedWhole() throws IOException {
        for (String text :
                new String[] {"", "{", "[1,", "{\"a\":1}}", "{\"id\":\"a\",\"id\":\"b\"}", "nee"}) {
            Run run = run("schedule", text);
            assertThat(run.exitCode()).as(text).isEqualTo(2);
            assertThat(run.out()).as(text).isEmpty();
            assertThat(run.err()).as(text).contains("WS-LOAN-011");
        }
        assertThat(run("schedule", "{\"id\":1,\"id\":2}").err()).contains("twee keer");
        assertThat(
                        run("schedule", new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'})
                                .exitCode())
                .isEqualTo(2);
        assertThat(run("schedule", "[".repeat(100_000)).exitCode()).isEqualTo(2);
        assertThat(Run.of(new LoanCommand(), "schedule", "bestaat-niet.json").exitCode())
                .isEqualTo(2);
        assertThat(run("schedule", "[5]").exitCode()).isEqualTo(1);
    }

    @Test
    void flowsWithoutAReturnAreSaid() throws IOException {
        Run run =
                run(
                        "xirr",
                        "{\"id\":\"x\",\"flows\":[{\"date\":\"2026-01-01\",\"amount\":\"5\"}]}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("xirr").isNull()).isTrue();
        assertThat(run.err()).contains("WS-XIRR-001");
        assertThat(run("xirr", "{\"flows\":[{\"date\":\"2026-13-01\",\"amount\":\"5\"}]}").err())
                .contains("WS-LOAN-008");
    }

    @Test
    void aPortfolioWithADoubleLoanIsSaid() throws IOException {
        String loan = "{\"id\":\"a\",\"outstanding_principal\":\"5\",\"days_past_due\":0}";
        assertThat(run("portfolio", "{\"loans\":[" + loan + "," + loan + "]}").err())
                .contains("WS-LOAN-016");
        assertThat(run("portfolio", "{\"loans\":[" + loan.replace("\"5\"", "\"-5\"") + "]}").err())
                .contains("WS-LOAN-006");
        assertThat(run("portfolio", "{\"loans\":[" + loan.replace(":0", ":-1") + "]}").err())
                .contains("WS-LOAN-004");
    }

    @Test
    void eventsOfOtherKinds() throws IOException {
        String holiday =
                "\"kind\":\"LINEAR\",\"event\":{\"type\":\"PAYMENT_HOLIDAY\",\"from_term\":4,\"terms\":3,"
                    + "\"interest\":\"CAPITALISE\"}";
        JsonNode rows =
                run("schedule", GOOD.replace("\"kind\":\"LINEAR\"", holiday)).json().get("rows");
        assertThat(rows.size()).isEqualTo(15);
        assertThat(rows.get(3).get("payment").stringValue()).isEqualTo("0.00");
        assertThat(rows.get(14).get("closing").stringValue()).isEqualTo("0.00");
        String late =
                "\"kind\":\"LINEAR\",\"event\":{\"type\":\"LATE_PAYMENT\",\"term\":1,"
                        + "\"paid_on\":\"2026-03-13\",\"default_rate_pct\":\"8\"}";
        JsonNode extra =
                run("schedule", GOOD.replace("\"kind\":\"LINEAR\"", late)).json().get("extra");
        assertThat(extra.get("days_late").stringValue()).isEqualTo("40");
        assertThat(extra.get("default_interest").stringValue()).isEqualTo("0.93");
        String forgiven =
                "\"kind\":\"LINEAR\",\"event\":{\"type\":\"FORGIVE\",\"milestones\":["
                        + "{\"date\":\"2026-04-01\",\"pct\":\"25\"}]}";
        JsonNode answer = run("schedule", GOOD.replace("\"kind\":\"LINEAR\"", forgiven)).json();
        assertThat(answer.get("extra").get("forgiven").stringValue()).isEqualTo("300.00");
        assertThat(answer.get("totals").get("principal").stringValue()).isEqualTo("900.00");
    }

    @Test
    void flatInterestShowsTheEffectiveRate() throws IOException {
        String flat =
                "{\"principal\":\"50000\",\"annual_rate_pct\":\"4.2\",\"start\":\"2026-01-01\",\"terms\":60,"
                    + "\"kind\":\"LINEAR\",\"interest_base\":\"ORIGINAL_PRINCIPAL\"}";
        JsonNode extra = run("schedule", flat).json().get("extra");
        assertThat(extra.get("effective_rate_pct").stringValue()).startsWith("8.0");
        assertThat(extra.get("nominal_rate_pct").stringValue()).startsWith("7.7");
    }
}
