package nl.wijkspil.evaluation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wijkspil.evaluation.agreement.Coding.Round;
import nl.wijkspil.evaluation.agreement.Kappa.Pair;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void theWorkedExampleOfTheJavadoc() {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(Collections.nCopies(20, new Pair(1, 1)));
        pairs.addAll(Collections.nCopies(15, new Pair(0, 0)));
        pairs.addAll(Collections.nCopies(5, new Pair(1, 0)));
        pairs.addAll(Collections.nCopies(10, new Pair(0, 1)));
        Kappa.Known kappa = (Kappa.Known) Kappa.of(pairs);
        assertThat(kappa.observed()).isEqualTo(0.7);
        assertThat(kappa.expected()).isEqualTo(0.5);
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void perfectAgreementIsOneAndPerfectDisagreementIsNegative() {
        assertThat(((Kappa.Known) Kappa.of(List.of(new Pair(0, 0), new Pair(2, 2)))).value())
                .isEqualTo(1);
        assertThat(((Kappa.Known) Kappa.of(List.of(new Pair(0, 1), new Pair(1, 0)))).value())
                .isEqualTo(-1);
    }

    @Test
    void oneScoreOnlyHasNoKappa() {
        assertThat(Kappa.of(List.of(new Pair(1, 1), new Pair(1, 1))))
                .isEqualTo(new Kappa.Undefined(2, Kappa.Undefined.Why.ONE_SCORE_ONLY));
        assertThat(Kappa.of(List.of()))
                .isEqualTo(new Kappa.Undefined(0, Kappa.Undefined.Why.NOTHING_SCORED_TWICE));
    }

    @Test
    void theThirdSettlesAndEverythingIsKept() {
        Agreement agreement =
                Agreement.of(
                        List.of(
                                coding("a", "r1", Round.BLIND, 1),
                                coding("a", "r2", Round.BLIND, 1),
                                coding("b", "r2", Round.BLIND, 0),
                                coding("b", "r1", Round.BLIND, 1),
                                coding("b", "r3", Round.SETTLEMENT, 1),
                                coding("c", "r1", Round.BLIND, 1),
                                coding("c", "r2", Round.BLIND, 0),
                                coding("d", "r1", Round.BLIND, 1)));
        assertThat(agreement.items())
                .extracting(CodedItem::state)
                .containsExactly(
                        CodedItem.State.AGREED,
                        CodedItem.State.SETTLED,
                        CodedItem.State.DISAGREED,
                        CodedItem.State.WAITING);
        assertThat(agreement.disagreements())
                .extracting(CodedItem::enterprise)
                .containsExactly("b", "c");
        assertThat(agreement.items().get(1).counting().getFirst().rater()).isEqualTo("r3");
        assertThat(agreement.items().get(2).counting()).isEmpty();
        assertThat(agreement.kappa().items()).isEqualTo(3);
    }

    @Test
    void whoScoredBlindCannotSettle() {
        assertThatThrownBy(() ->
                        Agreement.of(
                                List.of(
                                        coding("b", "r1", Round.BLIND, 0),
                                        coding("b", "r2", Round.BLIND, 1),
                                        coding("b", "r1", Round.SETTLEMENT, 1))))
                .hasMessageContaining("\nMaybe someone else should settle");
        assertThatThrownBy(() ->
                        Agreement.of(
                                List.of(
                                        coding("b", "r1", Round.BLIND, 0),
                                        coding("b", "r1", Round.BLIND, 1))))
                .hasMessageContaining("\nMaybe a coding was entered twice");
    }

    private static Coding coding(String enterprise, String rater, Round round, int score) {
        return new Coding(enterprise, "C3", rater, round, score, "", List.of());
    }
}
