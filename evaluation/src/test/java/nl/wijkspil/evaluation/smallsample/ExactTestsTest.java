package nl.wijkspil.evaluation.smallsample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.reference.Golden;
import org.junit.jupiter.api.Test;

class ExactTestsTest {

    @Test
    void fisherGivesTheReferenceTables() {
        var golden = Golden.of("fisher/tables_2x2");
        var t = golden.table("expected_fisher.csv");
        for (int i = 0; i < t.rows(); i++) {
            var cells = new long[4];
            for (int k = 0; k < 4; k++) {
                cells[k] = (long) t.numbers("abcd".substring(k, k + 1))[i];
            }
            // The reference stops its root finder at eps^(1/4); so do we here, and only here.
            double early = Math.pow(Math.ulp(1.0), 0.25);
            var f = FisherExact.of(cells[0], cells[1], cells[2], cells[3], 0.95, early);
            assertThat(f.twoSided()).isCloseTo(t.numbers("p_two")[i], within(1e-10));
            assertThat(f.greater()).isCloseTo(t.numbers("p_greater")[i], within(1e-10));
            near(f.oddsRatio(), t.numbers("or_cmle")[i], 1e-4);
            near(f.low(), t.numbers("ci_lo")[i], 1e-3);
            near(f.high(), t.numbers("ci_hi")[i], 1e-3);
        }
        assertThat(FisherExact.of(3, 1, 1, 3).greater()).isCloseTo(17.0 / 70, within(1e-12));
    }

    private static void near(double got, double want, double relative) {
        if (Double.isInfinite(want) || want == 0) {
            assertThat(got).isEqualTo(want);
        } else {
            assertThat(got / want).isCloseTo(1, within(relative));
        }
    }

    @Test
    void theEndsOfTheIntervalAreExactByDefault() {
        // Classic tea tasting: at the upper end P(X <= 3) = (1 + 16 t + 36 t^2 + 16 t^3) / (... +
        // t^4).
        double t = FisherExact.of(3, 1, 1, 3).high();
        double below = 1 + 16 * t + 36 * t * t + 16 * t * t * t;
        assertThat(below / (below + t * t * t * t)).isCloseTo(0.025, within(1e-12));
    }

    @Test
    void fisherDoesNotCareWhichVariableIsCalledRows() {
        var random = new SplittableRandom(11);
        for (int k = 0; k < 300; k++) {
            int a = random.nextInt(9);
            int b = random.nextInt(9);
            int c = random.nextInt(9);
            int d = random.nextInt(9);
            var f = FisherExact.of(a, b, c, d);
            var transposed = FisherExact.of(a, c, b, d);
            assertThat(transposed.twoSided()).isCloseTo(f.twoSided(), within(1e-9));
            var swapped = FisherExact.of(c, d, a, b);
            assertThat(swapped.greater()).isCloseTo(f.less(), within(1e-9));
            assertThat(f.greater() + f.less()).isGreaterThanOrEqualTo(1 - 1e-12);
            assertThat(f.twoSided()).isBetween(0.0, 1.0);
            if (Double.isFinite(f.oddsRatio())) {
                assertThat(f.oddsRatio()).isBetween(f.low(), f.high());
            }
        }
    }

    @Test
    void sleepPairsGiveTheReferencePs() {
        var golden = Golden.of("paired/sleep");
        var d = differences(golden);
        assertThat(SignFlip.test(d, 0, 0).twoSided())
                .isCloseTo(golden.expected("p_signflip"), within(1e-10));
        assertThat(SignedRank.of(d).tail().twoSided())
                .isCloseTo(golden.expected("p_wilcoxon_exact"), within(1e-10));
        var mean = PairedMean.of(d, 0.95);
        assertThat(mean.mean()).isCloseTo(golden.expected("mean_diff"), within(1e-10));
        assertThat(mean.t()).isCloseTo(golden.expected("t"), within(1e-10));
        assertThat(mean.p()).isCloseTo(golden.expected("p_t"), within(1e-10));
        assertThat(mean.low())
                .isCloseTo(golden.expected().path("ci").get(0).asDouble(), within(1e-10));
        assertThat(mean.high())
                .isCloseTo(golden.expected().path("ci").get(1).asDouble(), within(1e-10));
        assertThat(mean.standardised()).isCloseTo(golden.expected("cohen_dz"), within(1e-10));
        assertThat(mean.corrected()).isCloseTo(golden.expected("hedges_J_dz"), within(1e-10));
    }

    private static double[] differences(Golden golden) {
        var pre = golden.data().numbers("pre");
        var post = golden.data().numbers("post");
        var d = new double[pre.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = post[i] - pre[i];
        }
        return d;
    }

    @Test
    void permutationOfEightPeople() {
        var golden = Golden.of("permutation/mixtape_ri");
        var d = golden.data().numbers("d");
        var treated = new boolean[d.length];
        for (int i = 0; i < d.length; i++) {
            treated[i] = d[i] == 1;
        }
        var test = PermutationTest.of(golden.data().numbers("y"), treated, 0, 0);
        assertThat(test.difference()).isCloseTo(golden.expected("diff"), within(1e-12));
        assertThat(test.tail().considered())
                .isEqualTo(golden.expected().path("n_assignments").asLong());
        assertThat(test.tail().twoSided()).isCloseTo(golden.expected("p_two"), within(1e-12));
        assertThat(test.tail().greater()).isCloseTo(golden.expected("p_greater"), within(1e-12));
    }

    @Test
    void rankTestsAgreeWithFullEnumerationAlsoWithTies() {
        var random = new SplittableRandom(5);
        for (int k = 0; k < 60; k++) {
            var d = random.doubles(7).map(v -> Math.rint(8 * v - 3)).toArray();
            var used = Arrays.stream(d).filter(v -> v != 0).toArray();
            if (used.length == 0) {
                continue;
            }
            var ranks = Ranks.doubled(Arrays.stream(used).map(Math::abs).toArray());
            var signed = new double[used.length];
            for (int i = 0; i < signed.length; i++) {
                signed[i] = Math.signum(used[i]) * ranks[i];
            }
            var flips = SignFlip.test(signed, 0, 0);
            var test = SignedRank.of(d).tail();
            assertThat(test.greater()).isCloseTo(flips.greater(), within(1e-12));
            assertThat(test.twoSided()).isCloseTo(flips.twoSided(), within(1e-12));
            var values = random.doubles(9).map(v -> Math.rint(4 * v)).toArray();
            var all = Ranks.doubled(values);
            var asDouble = Arrays.stream(all).asDoubleStream().toArray();
            var treated = new boolean[] {true, true, true, true, false, false, false, false, false};
            var permuted = PermutationTest.of(asDouble, treated, 0, 0).tail();
            var sum = RankSum.of(Arrays.copyOf(values, 4), Arrays.copyOfRange(values, 4, 9)).tail();
            assertThat(sum.twoSided()).isCloseTo(permuted.twoSided(), within(1e-12));
            assertThat(sum.greater()).isCloseTo(permuted.greater(), within(1e-12));
        }
    }

    @Test
    void randomDrawsApproachTheExactAnswerAndRepeat() {
        var random = new SplittableRandom(3);
        var d = random.doubles(24).map(v -> v - 0.35).toArray();
        var once = SignFlip.test(d, 20_000, 42);
        assertThat(SignFlip.test(d, 20_000, 42)).isEqualTo(once);
        assertThat(once.exact()).isFalse();
        assertThat(once.resolution()).isEqualTo(1.0 / 20_001);
        var t = PairedMean.of(d, 0.95);
        assertThat(once.twoSided()).isCloseTo(t.p(), within(0.02));
    }

    @Test
    void mcNemarCountsOnlyChanges() {
        assertThat(McNemarExact.of(8, 1).twoSided()).isCloseTo(20.0 / 512, within(1e-12));
        assertThat(McNemarExact.of(0, 0).twoSided()).isEqualTo(1);
        assertThat(McNemarExact.of(5, 5).twoSided()).isEqualTo(1);
        assertThat(McNemarExact.of(3, 9).midP()).isLessThan(McNemarExact.of(3, 9).twoSided());
        assertThat(McNemarExact.of(3, 9).twoSided()).isEqualTo(McNemarExact.of(9, 3).twoSided());
    }

    @Test
    void aCallersMistakeIsNamed() {
        assertThatThrownBy(() -> FisherExact.of(-1, 2, 3, 4)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> SignFlip.test(new double[] {1, Double.NaN}, 10, 1))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> PermutationTest.of(new double[2], new boolean[2], 1, 1))
                .hasMessageContaining("Maybe");
    }
}
