package nl.wijkspil.evaluation.socialreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.reference.Golden;
import org.junit.jupiter.api.Test;

class SocialReturnTest {

    private static SocialReturn golden(Golden golden) {
        var t = golden.table("outcomes.csv");
        var outcomes = new ArrayList<SocialOutcome>();
        for (int i = 0; i < t.rows(); i++) {
            outcomes.add(
                    new SocialOutcome(
                            t.text("outcome").get(i),
                            Range.exactly(t.numbers("quantity")[i]),
                            Range.exactly(t.numbers("proxy_eur")[i]),
                            new Deadweight.Assumed(
                                    Range.exactly(t.numbers("deadweight")[i]), "test"),
                            Range.exactly(t.numbers("displacement")[i]),
                            Range.exactly(t.numbers("attribution")[i]),
                            Range.exactly(t.numbers("dropoff")[i]),
                            (int) t.numbers("duration")[i],
                            Evidence.SELF_REPORT));
        }
        var p = golden.table("params.csv");
        return new SocialReturn(
                outcomes,
                p.numbers("investment")[0],
                p.numbers("discount")[0],
                (int) p.numbers("years")[0]);
    }

    @Test
    void theDefinitionCase() {
        var golden = Golden.of("sroi/four_outcomes_5y");
        var sroi = golden(golden);
        for (int o = 0; o < 4; o++) {
            assertThat(sroi.impacts()[o][0])
                    .isCloseTo(
                            golden.expected().path("impact_year1").get(o).asDouble(), within(1e-6));
            for (int t = 0; t < 5; t++) {
                assertThat(sroi.impacts()[o][t])
                        .isCloseTo(
                                golden.table("expected_outcome_year.csv").numbers("X" + (t + 1))[o],
                                within(1e-6));
            }
        }
        for (int t = 0; t < 5; t++) {
            assertThat(sroi.presentByYear()[t])
                    .isCloseTo(
                            golden.expected().path("pv_by_year").get(t).asDouble(), within(1e-6));
        }
        assertThat(sroi.netPresentValue()).isCloseTo(golden.expected("npv"), within(1e-6));
        assertThat(sroi.ratio(10, 1).central()).isCloseTo(golden.expected("ratio"), within(1e-6));
        assertThat(sroi.breakEvenDeadweight().orElseThrow())
                .isCloseTo(golden.expected("deadweight_shift_breakeven"), within(1e-6));
        var wanted = golden.table("expected_sensitivity.csv");
        for (int i = 0; i < wanted.rows(); i++) {
            var input = Input.valueOf(wanted.text("parameter").get(i).toUpperCase(Locale.ROOT));
            var bar = sroi.shifted(input, 0.1);
            double ratio = wanted.numbers("shift")[i] < 0 ? bar.atLow() : bar.atHigh();
            assertThat(ratio).isCloseTo(wanted.numbers("ratio")[i], within(1e-6));
        }
    }

    private static SocialOutcome outcome(Evidence evidence, Deadweight deadweight) {
        return new SocialOutcome(
                "minder eenzaam",
                new Range(80, 100, 110),
                new Range(500, 900, 2000),
                deadweight,
                Range.exactly(0),
                new Range(0.1, 0.2, 0.4),
                Range.exactly(0.3),
                3,
                evidence);
    }

    @Test
    void theRatioIsNeverAloneAndItsRangeHoldsTheCentre() {
        var assumed = new Deadweight.Assumed(new Range(0.1, 0.3, 0.6), "vergelijkbaar project");
        var sroi =
                new SocialReturn(
                        List.of(
                                outcome(Evidence.SELF_REPORT, assumed),
                                outcome(Evidence.RECORDS, assumed)),
                        50_000,
                        0.03,
                        5);
        var ratio = sroi.ratio(20_000, 7);
        assertThat(ratio.central()).isBetween(ratio.low(), ratio.high());
        assertThat(ratio.toString()).matches("\\d+\\.\\d \\(\\d+\\.\\d to \\d+\\.\\d\\)");
        assertThat(sroi.ratio(20_000, 7)).isEqualTo(ratio);
        assertThat(sroi.shareOnSelfReport()).isCloseTo(0.5, within(1e-12));
        assertThat(sroi.shareOnAssumedDeadweight()).isEqualTo(1);
        assertThat(sroi.tornado().getFirst().input()).isEqualTo(Input.PROXY);
        var widths = sroi.tornado().stream().map(SocialReturn.Bar::width).toList();
        assertThat(widths).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void anEstimatedCounterfactualTakesThePlaceOfAGuess() {
        var estimated = Deadweight.from(10, 6, 2, 9, "abc", 0.95);
        assertThat(estimated.share())
                .isEqualTo(new Range(1 - 9 / 10.0, 1 - 6 / 10.0, 1 - 2 / 10.0));
        var none = Deadweight.from(-4, 1, -2, 3, "abc", 0.95);
        assertThat(none.share().likely()).isEqualTo(1);
        var sroi =
                new SocialReturn(List.of(outcome(Evidence.MEASURED, estimated)), 50_000, 0.03, 3);
        assertThat(sroi.shareOnAssumedDeadweight()).isZero();
    }

    @Test
    void percentagesInsteadOfSharesAreNamed() {
        assertThatThrownBy(() ->
                        outcome(
                                Evidence.RECORDS,
                                new Deadweight.Assumed(Range.exactly(25), "procent")))
                .hasMessageContaining("Maybe use 0.25");
        assertThatThrownBy(() -> new Range(2, 1, 3)).hasMessageContaining("Maybe");
    }
}
