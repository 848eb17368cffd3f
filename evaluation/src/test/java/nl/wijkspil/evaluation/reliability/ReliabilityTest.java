package nl.wijkspil.evaluation.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.reference.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    @ParameterizedTest
    @CsvSource({"bfi_agreeableness,A,'-1 1 1 1 1'", "bfi_conscientiousness_n30,C,'1 1 1 -1 -1'"})
    void alphaAndOmegaOfThePublishedItems(String name, String letter, String keys) {
        var golden = Golden.of("reliability/" + name);
        var data = golden.data();
        var names = List.of(letter + 1, letter + 2, letter + 3, letter + 4, letter + 5);
        var rows = new double[data.rows()][5];
        for (int j = 0; j < 5; j++) {
            var column = data.numbers(names.get(j));
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = column[i];
            }
        }
        var key = java.util.Arrays.stream(keys.split(" ")).mapToInt(Integer::parseInt).toArray();
        var items = Items.of(names, rows, key);
        var alpha = Alpha.of(items, 0.95);
        assertThat(alpha.raw()).isCloseTo(golden.expected("alpha_raw_pairwise"), within(1e-8));
        assertThat(alpha.standardised()).isCloseTo(golden.expected("alpha_std"), within(1e-8));
        assertThat(alpha.lambda6()).isCloseTo(golden.expected("guttman_l6"), within(1e-8));
        assertThat(alpha.averageCorrelation()).isCloseTo(golden.expected("avg_r"), within(1e-8));
        var complete = Alpha.of(items.complete(), 0.95);
        assertThat(complete.raw()).isCloseTo(golden.expected("alpha_raw_complete"), within(1e-8));
        assertThat(complete.n()).isEqualTo(golden.expected().path("n_complete").asInt());
        var feldt = golden.expected().path("feldt_ci95");
        assertThat(complete.low()).isCloseTo(feldt.get(0).asDouble(), within(1e-8));
        assertThat(complete.high()).isCloseTo(feldt.get(1).asDouble(), within(1e-8));
        var factor = OneFactor.of(items);
        assertThat(factor.converged()).isTrue();
        assertThat(factor.omega()).isCloseTo(golden.expected("omega_1factor_std"), within(1e-4));
        var wanted = golden.table("expected_items.csv");
        var drop = golden.table("expected_drop.csv").numbers("alpha_if_dropped");
        var statistics = ItemStatistics.of(items);
        for (int j = 0; j < 5; j++) {
            var s = statistics.get(j);
            assertThat(s.alphaWithout()).isCloseTo(drop[j], within(1e-8));
            assertThat(s.mean()).isCloseTo(wanted.numbers("mean")[j], within(1e-8));
            assertThat(s.sd()).isCloseTo(wanted.numbers("sd")[j], within(1e-8));
            assertThat(s.restCorrelation()).isCloseTo(wanted.numbers("r_drop")[j], within(1e-8));
        }
    }

    @Test
    void equalItemsHaveAlphaOneAndReversingAnItemWithItsKeyChangesNothing() {
        var random = new SplittableRandom(2);
        var rows = new double[40][3];
        var reversed = new double[40][3];
        for (int i = 0; i < 40; i++) {
            double v = random.nextInt(1, 6);
            rows[i] = new double[] {v, v, v};
            reversed[i] = new double[] {v, 6 - v, v};
        }
        var names = List.of("a", "b", "c");
        var one = Alpha.of(Items.of(names, rows, new int[] {1, 1, 1}), 0.95);
        assertThat(one.raw()).isCloseTo(1, within(1e-12));
        var other = Alpha.of(Items.of(names, reversed, new int[] {1, -1, 1}), 0.95);
        assertThat(other.raw()).isCloseTo(one.raw(), within(1e-12));
    }

    @Test
    void omegaFindsThePlantedLoadings() {
        var loadings = new double[] {0.9, 0.7, 0.5, 0.3};
        var r = new double[4][4];
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                r[a][b] = a == b ? 1 : loadings[a] * loadings[b];
            }
        }
        var factor = OneFactor.ofCorrelation(r);
        for (int a = 0; a < 4; a++) {
            assertThat(factor.loadings()[a]).isCloseTo(loadings[a], within(1e-6));
        }
        assertThat(factor.heywood()).isFalse();
    }
}
