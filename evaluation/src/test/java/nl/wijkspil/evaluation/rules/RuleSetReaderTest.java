package nl.wijkspil.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkspil.evaluation.json.Problem;
import org.junit.jupiter.api.Test;

class RuleSetReaderTest {

    private static final String SPIL = new String(RuleSets.file("SPIL-1"), StandardCharsets.UTF_8);

    @Test
    void everyThresholdSaysWhereItComesFrom() {
        for (RuleSet each : RuleSets.builtIn().all()) {
            assertThat(each.thresholds().values())
                    .allMatch(
                            threshold -> threshold.origin().nl().contains("voorstel van Wijkspil"));
            assertThat(each.sha256()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void whiteSpaceDoesNotChangeTheHashButAThresholdDoes() {
        RuleSet plain = read(SPIL);
        assertThat(read(SPIL.replace("\n", "\n\n")).sha256()).isEqualTo(plain.sha256());
        assertThat(read(SPIL.replace("\"value\": 25", "\"value\": 26")).sha256())
                .isNotEqualTo(plain.sha256());
    }

    @Test
    void anUnknownKeyGetsWhatWasProbablyMeant() {
        assertThat(problems(SPIL.replaceFirst("\"gates\"", "\"gate\"")))
                .anyMatch(p ->
                        p.code().equals("WS-RULE-003")
                                && p.cure().nl().equals("Misschien bedoel je \"gates\"."));
        assertThat(problems(SPIL.replaceFirst("@bereik_ruim", "@bereik_ruimm")))
                .singleElement()
                .satisfies(p -> assertThat(p.place()).isEqualTo("criteria[0].levels[0].when.cut"))
                .satisfies(p -> assertThat(p.cure().en()).contains("@bereik_ruim"));
    }

    @Test
    void aBareNumberIsRefusedBecauseEveryCutHasAName() {
        assertThat(problems(SPIL.replaceFirst("\"@bereik_ruim\"", "25")))
                .extracting(Problem::code)
                .containsExactly("WS-RULE-007");
    }

    @Test
    void structureIsChecked() {
        assertThat(problems(SPIL.replaceFirst("\"is\": \">=\"", "\"is\": \"=>\"")))
                .extracting(Problem::code)
                .containsExactly("WS-RULE-003");
        assertThat(problems(SPIL.replaceFirst("\"score\": 2", "\"score\": 0")))
                .extracting(Problem::code)
                .contains("WS-RULE-012");
        assertThat(problems(SPIL.replaceFirst("\"code\": \"C2\"", "\"code\": \"C1\"")))
                .extracting(Problem::code)
                .containsExactly("WS-RULE-008");
        assertThat(problems("{}")).hasSizeGreaterThan(3);
        assertThat(problems("null")).isNotEmpty();
        assertThat(problems("\u0000\u0001"))
                .extracting(Problem::code)
                .containsExactly("WS-RULE-009");
        String deep =
                "{\"any\":[".repeat(20) + "{\"coded\":\"C3\",\"atLeast\":1}" + "]}".repeat(20);
        assertThat(problems(SPIL.replaceFirst("\\{\"coded\": \"C3\", \"atLeast\": 1\\}", deep)))
                .extracting(Problem::code)
                .contains("WS-RULE-005");
    }

    private static RuleSet read(String text) {
        return ((RuleSetReading.Read) RuleSetReader.read(text)).ruleSet();
    }

    private static List<Problem> problems(String text) {
        return ((RuleSetReading.Refused) RuleSetReader.read(text)).problems();
    }
}
