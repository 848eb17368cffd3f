package nl.wijkspil.evaluation.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomisationTest {

    private static double[] normal(long seed, int n) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
    }

    @Test
    void theIntervalHoldsExactlyTheEffectsThatAreNotRejected() {
        var distribution = Randomisation.ofOne(normal(1, 199));
        double half = distribution.critical(0.95);
        assertThat(distribution.p(half * 1.0001)).isLessThanOrEqualTo(0.05);
        assertThat(distribution.p(half)).isGreaterThan(0.05);
        assertThat(distribution.resolution()).isEqualTo(1 / 200.0);
    }

    @Test
    void tooFewPlacebosGiveAnInfiniteInterval() {
        assertThat(Randomisation.ofOne(normal(1, 10)).critical(0.95)).isInfinite();
        assertThat(Randomisation.ofOne(normal(1, 10)).detectable()).isNaN();
    }

    @Test
    void theDetectableEffectIsFoundInFourOfFive() {
        var effects = normal(2, 20_000);
        var distribution = Randomisation.ofOne(effects);
        double mde = distribution.detectable();
        assertThat(mde).isCloseTo(1.96 + 0.84, within(0.06));
        long found =
                IntStream.range(0, effects.length)
                        .filter(i -> distribution.p(effects[i] + mde) <= 0.05)
                        .count();
        assertThat(found / 20_000.0).isBetween(0.79, 0.82);
    }

    @Test
    void setsOfUnitsHaveASmallerSpreadAndOneSeedOneAnswer() {
        var effects = normal(3, 500);
        var donors = IntStream.range(0, 500).toArray();
        var each = new double[14][];
        var who = new int[14][];
        var weights = new double[14];
        java.util.Arrays.fill(each, effects);
        java.util.Arrays.fill(who, donors);
        java.util.Arrays.fill(weights, 1 / 14.0);
        var first = Randomisation.ofSets(each, who, weights, 9);
        var again = Randomisation.ofSets(each, who, weights, 9);
        assertThat(first.detectable())
                .isEqualTo(again.detectable())
                .isCloseTo(2.8 / Math.sqrt(14), within(0.08));
        assertThat(first.p(0.9)).isLessThan(0.01);
    }

    @Test
    void adjustedPValuesFollowTheirDefinitions() {
        double[] p = {0.01, 0.04, 0.03};
        assertThat(Multiplicity.holm(p))
                .containsExactly(new double[] {0.03, 0.06, 0.06}, within(1e-15));
        assertThat(Multiplicity.benjaminiHochberg(p))
                .containsExactly(new double[] {0.03, 0.04, 0.04}, within(1e-15));
    }
}
