package nl.wijkspil.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkspil.evaluation.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShareTest {

    @Test
    void theSentenceOfTheArticle() {
        Share share = Share.of(8, 14);
        assertThat(share.words(Language.DUTCH)).isEqualTo("8 van 14 (57%, 95%-interval 33–79)");
        assertThat(share.words(Language.ENGLISH)).isEqualTo("8 of 14 (57%, 95% interval 33–79)");
    }

    @Test
    void anotherLevelIsNamed() {
        Share share = Share.of(8, 14, IntervalMethod.JEFFREYS, 0.975);
        assertThat(share.words(Language.DUTCH)).startsWith("8 van 14 (57%, 97,5%-interval ");
    }

    @ParameterizedTest
    @EnumSource
    void bracketsTheShareStaysWithinItAndMirrors(IntervalMethod method) {
        for (int n = 1; n <= 40; n++) {
            for (int k = 0; k <= n; k++) {
                Share share = Share.of(k, n, method, 0.95);
                assertThat(share.interval().low()).isBetween(0.0, share.value());
                assertThat(share.interval().high()).isBetween(share.value(), 1.0);
                Interval raw = method.of(k, n, 0.95);
                Interval mirrored = method.of(n - k, n, 0.95);
                assertThat(raw.low() + mirrored.high())
                        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
                if (method == IntervalMethod.AGRESTI_COULL) {
                    continue; // its centre moves with the level, so small samples do not nest
                }
                Interval wider = method.of(k, n, 0.99);
                assertThat(wider.low()).isLessThanOrEqualTo(raw.low() + 1e-12);
                assertThat(wider.high()).isGreaterThanOrEqualTo(raw.high() - 1e-12);
            }
        }
    }

    @Test
    void largeCountsStillHaveAnInterval() {
        for (IntervalMethod method : IntervalMethod.values()) {
            Interval interval = method.of(700_000, 1_000_000, 0.95);
            assertThat(interval.low()).isBetween(0.6985, 0.7);
            assertThat(interval.high()).isBetween(0.7, 0.7015);
        }
    }

    @Test
    void aShareOfNothingIsACallersMistake() {
        assertThatThrownBy(() -> Share.of(0, 0)).hasMessageContaining("\nMaybe n is 0");
        assertThatThrownBy(() -> Share.of(15, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(8, 14, IntervalMethod.WILSON, 95))
                .hasMessageContaining("\nMaybe a percentage was given");
    }

    @Test
    void smallCellsDoNotLeave() {
        assertThat(Suppression.FIVE.apply(Share.of(3, 40)).words().nl())
                .isEqualTo("niet getoond (minder dan 5)");
        assertThat(Suppression.FIVE.hides(Share.of(38, 40))).isTrue();
        assertThat(Suppression.FIVE.hides(Share.of(8, 14))).isFalse();
        assertThat(Suppression.NONE.hides(Share.of(0, 14))).isFalse();
    }
}
