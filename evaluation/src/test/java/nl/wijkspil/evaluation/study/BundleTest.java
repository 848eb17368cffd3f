package nl.wijkspil.evaluation.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.RuleSets;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final byte[] FILE =
            BundleFile.write(
                    Bundle.of(FictionalPortfolio.load().snapshot(), RuleSets.builtIn(), "0.1.0"));
    private static final String TEXT = new String(FILE, StandardCharsets.UTF_8);

    @Test
    void readBackItIsIdenticalToTheByte() {
        Bundle bundle = read(TEXT);
        assertThat(Recompute.check(bundle)).isEmpty();
        assertThat(BundleFile.write(bundle)).isEqualTo(FILE);
    }

    @Test
    void aChangedFigureIsNamedAndSoIsWhatItDid() {
        String changed =
                TEXT.replaceFirst(
                        "(\"code\":\"OUT-05\"[^{}]*\"enterprise\":\"de-brink\"[^{}]*\"value\":)4[0-9.]*"
                            + "([^{}]*\"year\":2025)",
                        "$121$2");
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(words(changed))
                .containsExactly(
                        "De Brink, cijfer OUT-05 2025: is veranderd",
                        "De Brink, SPIL-1 criterium C1: was 2 punten, is nu 1 punt");
    }

    @Test
    void aChangedResultIsNoticed() {
        String changed = TEXT.replace("8 van 14 (57%", "9 van 14 (64%");
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(words(changed)).anyMatch(each -> each.contains("het opgeslagen resultaat"));
        assertThat(words(changed)).anyMatch(each -> each.startsWith("bevinding SPIL: was \"Spil"));
    }

    @Test
    void aChangedThresholdIsNoticedWithWhatItDid() {
        String changed =
                TEXT.replaceFirst(
                        "\"name\":\"spil_punten\",\"unit\":\"punten\",\"value\":8",
                        "\"name\":\"spil_punten\",\"unit\":\"punten\",\"value\":9");
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(words(changed)).anyMatch(each -> each.startsWith("regelset SPIL-1: was 1.0"));
        assertThat(words(changed))
                .anyMatch(each -> each.contains("uitkomst: was \"SPIL\", is nu \"DEELSPIL\""));
    }

    @Test
    void whatIsNotABundleIsRefusedWithWords() {
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("[1,2")).extracting(Problem::code).containsExactly("WS-BUNDLE-009");
        assertThat(problems("{}")).extracting(Problem::code).containsExactly("WS-BUNDLE-005");
        assertThat(problems("{\"format\":\"wijkspil-bundle-1\"}")).isNotEmpty();
        assertThat(problems("{\"a\":1,\"a\":2}"))
                .extracting(Problem::code)
                .containsExactly("WS-BUNDLE-009");
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(
                        problems(
                                TEXT.replace(
                                        "\"frozenOn\":\"2026-03-12\"",
                                        "\"frozenOn\":\"gisteren\"")))
                .extracting(Problem::place)
                .contains("snapshot.frozenOn");
        assertThat(problems(TEXT.replaceFirst("\"toYear\"", "\"toJaar\"")))
                .anyMatch(each -> each.cure().nl().contains("Misschien bedoel je \"toYear\""));
        assertThat(
                        problems(
                                TEXT.replaceFirst(
                                        "\"draws\":10000,\"level\":0.95",
                                        "\"draws\":1,\"level\":95")))
                .isNotEmpty();
        assertThat(problems(TEXT.replaceFirst("\"score\":1,", "\"score\":-1,"))).isNotEmpty();
    }

    private static List<String> words(String text) {
        return Recompute.check(read(text)).stream().map(each -> each.words().nl()).toList();
    }

    private static Bundle read(String text) {
        return ((BundleFile.Read) BundleFile.read(text.getBytes(StandardCharsets.UTF_8))).bundle();
    }

    private static List<Problem> problems(String text) {
        return switch (BundleFile.read(text.getBytes(StandardCharsets.UTF_8))) {
            case BundleFile.Refused refused -> refused.problems();
            case BundleFile.Read read -> throw new AssertionError(read.bundle().codeVersion());
        };
    }
}
