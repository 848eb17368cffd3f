package nl.wijkspil.evaluation.grouptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.reference.GoldenCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csdid/mpdta_nocov_never",
                "csdid/mpdta_lpop_reg_never",
                "csdid/mpdta_lpop_ipw_never",
                "csdid/castle_small_groups",
                "csdid/panel14k"
            })
    void goldenCase(String name) {
        GoldenCases.check(name);
    }

    private static final int NEVER = CohortPanel.NEVER;

    /** Parallel trends, cohorts starting at 3 and 5 of 7 periods, effect 1 + time since start. */
    private static CohortPanel drawn(long seed, int n, double noise, boolean covariate) {
        var random = new SplittableRandom(seed);
        var y = new double[7][n];
        var x = new double[7][n];
        var group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i % 5 == 0 ? 3 : i % 5 == 1 ? 5 : NEVER;
            double level = random.nextGaussian();
            double trend = covariate ? random.nextGaussian() + (group[i] == NEVER ? 0 : 0.5) : 0;
            for (int t = 0; t < 7; t++) {
                x[t][i] = trend;
                double effect = t >= group[i] ? 1 + t - group[i] : 0;
                y[t][i] = level + 0.3 * t + trend * t + effect + noise * random.nextGaussian();
            }
        }
        return new CohortPanel(
                y, covariate ? one(x) : List.of(), covariate ? List.of("x") : List.of(), group);
    }

    private static List<double[][]> one(double[][] x) {
        var out = new ArrayList<double[][]>();
        out.add(x);
        return out;
    }

    private static List<double[][]> two(double[][] x) {
        var out = one(x);
        out.add(x);
        return out;
    }

    private static GroupTimeOptions options(
            GroupTimeOptions.Adjust adjust, GroupTimeOptions.Comparison comparison) {
        return new GroupTimeOptions(adjust, comparison, GroupTimeOptions.Base.VARYING, 0);
    }

    @Test
    void withoutNoiseEveryEffectIsFoundExactly() {
        for (var adjust : GroupTimeOptions.Adjust.values()) {
            for (var comparison : GroupTimeOptions.Comparison.values()) {
                boolean covariate = adjust != GroupTimeOptions.Adjust.WEIGHTING;
                var panel = drawn(4, 100, 0, covariate);
                for (var cell : GroupTimeEffects.of(panel, options(adjust, comparison))) {
                    double truth = cell.after() ? 1 + cell.period() - cell.group() : 0;
                    assertThat(cell.att()).isCloseTo(truth, within(1e-9));
                }
            }
        }
    }

    @Test
    void withoutCovariatesTheThreeAdjustmentsAreOne() {
        var panel = drawn(8, 120, 1, false);
        var plain = GroupTimeEffects.of(panel, GroupTimeOptions.STANDARD);
        var balanced = new CohortPanel(panel.outcome(), List.of(), List.of(), panel.groupOf());
        for (var adjust : GroupTimeOptions.Adjust.values()) {
            var other =
                    GroupTimeEffects.of(
                            balanced, options(adjust, GroupTimeOptions.Comparison.NEVER_TREATED));
            for (int k = 0; k < plain.size(); k++) {
                assertThat(other.get(k).att()).isCloseTo(plain.get(k).att(), within(1e-12));
                assertThat(other.get(k).se()).isCloseTo(plain.get(k).se(), within(1e-12));
            }
        }
    }

    @Test
    void influencesSumToZeroAndShiftingTheOutcomeChangesNothing() {
        var panel = drawn(5, 150, 1, true);
        var cells = GroupTimeEffects.of(panel, GroupTimeOptions.STANDARD);
        for (var cell : cells) {
            double sum = 0;
            for (double v : cell.influence()) {
                sum += v;
            }
            assertThat(sum / 150).isCloseTo(0, within(1e-9));
        }
        var shifted = new double[7][150];
        for (int t = 0; t < 7; t++) {
            for (int i = 0; i < 150; i++) {
                shifted[t][i] = panel.outcome()[t][i] + 100 + 7 * i + 3 * t;
            }
        }
        var other =
                GroupTimeEffects.of(
                        new CohortPanel(
                                shifted,
                                panel.covariates(),
                                panel.covariateNames(),
                                panel.groupOf()),
                        GroupTimeOptions.STANDARD);
        for (int k = 0; k < cells.size(); k++) {
            assertThat(other.get(k).att()).isCloseTo(cells.get(k).att(), within(1e-8));
            assertThat(other.get(k).se()).isCloseTo(cells.get(k).se(), within(1e-8));
        }
    }

    @Test
    void aggregatesAreWeightedMeansOfTheCells() {
        var panel = drawn(6, 100, 1, false);
        var cells = GroupTimeEffects.of(panel, GroupTimeOptions.STANDARD);
        var dynamic = Aggregate.dynamic(panel, cells);
        for (var row : dynamic.rows()) {
            double mean =
                    cells.stream()
                            .filter(c -> c.period() - c.group() == row.key())
                            .mapToDouble(GroupTimeCell::att)
                            .average()
                            .orElseThrow();
            assertThat(row.att()).isCloseTo(mean, within(1e-12));
        }
        assertThat(Aggregate.simple(panel, cells).att())
                .isCloseTo(
                        cells.stream()
                                .filter(GroupTimeCell::after)
                                .mapToDouble(GroupTimeCell::att)
                                .average()
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void standardErrorsCoverThePlantedEffect() {
        int hits = 0;
        for (long seed = 0; seed < 300; seed++) {
            var panel = drawn(seed, 200, 1, true);
            var cells = GroupTimeEffects.of(panel, GroupTimeOptions.STANDARD);
            var simple = Aggregate.simple(panel, cells);
            // Cells after the start: cohort 3 has 1, 2, 3, 4 and cohort 5 has 1, 2: mean 13/6.
            hits += Math.abs(simple.att() - 13.0 / 6) <= 1.96 * simple.se() ? 1 : 0;
        }
        assertThat(hits / 300.0).isBetween(0.9, 0.985);
    }

    @Test
    void overlappingCovariatesAreNamed() {
        var panel = drawn(5, 100, 1, true);
        var x = panel.covariates().getFirst();
        var twice = new CohortPanel(panel.outcome(), two(x), List.of("x", "z"), panel.groupOf());
        assertThatThrownBy(() -> GroupTimeEffects.of(twice, GroupTimeOptions.STANDARD))
                .hasMessageContaining("z is already explained by x");
    }
}
