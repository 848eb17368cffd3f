package nl.wijkspil.evaluation.twoway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.grouptime.Aggregate;
import nl.wijkspil.evaluation.grouptime.CohortPanel;
import nl.wijkspil.evaluation.grouptime.GroupTimeEffects;
import nl.wijkspil.evaluation.grouptime.GroupTimeOptions;
import nl.wijkspil.evaluation.imputation.Imputed;
import nl.wijkspil.evaluation.reference.GoldenCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoWayTest {

    @ParameterizedTest
    @ValueSource(strings = {"bacon/castle", "twfe/castle", "imputation/simgsynth_fe"})
    void goldenCase(String name) {
        GoldenCases.check(name);
    }

    /** A panel from {@code y[unit][period]}; NaN is a missing cell. */
    private static Cells cells(double[][] y, int[] start) {
        int periods = y[0].length;
        var unitOf = new ArrayList<Integer>();
        var periodOf = new ArrayList<Integer>();
        var outcome = new ArrayList<Double>();
        for (int i = 0; i < y.length; i++) {
            for (int t = 0; t < periods; t++) {
                if (!Double.isNaN(y[i][t])) {
                    unitOf.add(i);
                    periodOf.add(t);
                    outcome.add(y[i][t]);
                }
            }
        }
        return new Cells(
                y.length,
                periods,
                unitOf.stream().mapToInt(Integer::intValue).toArray(),
                periodOf.stream().mapToInt(Integer::intValue).toArray(),
                start,
                java.util.stream.IntStream.range(0, y.length).toArray(),
                outcome.stream().mapToDouble(Double::doubleValue).toArray(),
                List.of(),
                List.of(),
                y.length * periods - outcome.size());
    }

    private static double[][] random(long seed, int n, int periods) {
        var random = new SplittableRandom(seed);
        var y = new double[n][periods];
        for (var row : y) {
            for (int t = 0; t < periods; t++) {
                row[t] = random.nextGaussian();
            }
        }
        return y;
    }

    private static int[] starts(int n, int... of) {
        var out = new int[n];
        for (int i = 0; i < n; i++) {
            out[i] = i < of.length ? of[i] : Cells.NEVER;
        }
        return out;
    }

    private static double twfe(Cells cells) {
        var d = new double[cells.size()];
        for (int k = 0; k < d.length; k++) {
            d[k] = cells.treated(k) ? 1 : 0;
        }
        var columns = new ArrayList<double[]>();
        columns.add(d);
        return FixedEffects.fit(cells, List.of("d"), columns).coefficient(0);
    }

    @Test
    void baconWeightsSumToOneAndGiveTheCoefficient() {
        for (long seed = 1; seed <= 40; seed++) {
            var y = random(seed, 14, 8);
            var cells = cells(y, starts(14, 2, 2, 3, 5, 5, 5, 7));
            var parts = Bacon.of(cells);
            assertThat(parts.stream().mapToDouble(Bacon::weight).sum()).isCloseTo(1, within(1e-12));
            assertThat(parts).allMatch(b -> b.weight() > 0);
            assertThat(parts.stream().mapToDouble(b -> b.weight() * b.estimate()).sum())
                    .isCloseTo(twfe(cells), within(1e-10));
        }
    }

    @Test
    void inTwoByTwoAllAreTheDifferenceInDifferences() {
        for (long seed = 1; seed <= 40; seed++) {
            var y = random(seed, 9, 2);
            var cells = cells(y, starts(9, 1, 1, 1, 1));
            double did = 0;
            for (int i = 0; i < 9; i++) {
                did += (y[i][1] - y[i][0]) * (i < 4 ? 1.0 / 4 : -1.0 / 5);
            }
            assertThat(twfe(cells)).isCloseTo(did, within(1e-12));
            assertThat(Imputed.of(cells, 0).att()).isCloseTo(did, within(1e-12));
            assertThat(SunAbraham.of(cells).att()).isCloseTo(did, within(1e-12));
            assertThat(Bacon.of(cells).getFirst().estimate()).isCloseTo(did, within(1e-12));
        }
    }

    @Test
    void sunAbrahamEqualsGroupTimeAgainstTheNeverTreated() {
        var y = random(12, 30, 7);
        var start = starts(30, 2, 2, 3, 3, 3, 5, 5);
        var sun = SunAbraham.of(cells(y, start));
        var outcome = new double[7][30];
        for (int i = 0; i < 30; i++) {
            for (int t = 0; t < 7; t++) {
                outcome[t][i] = y[i][t];
            }
        }
        var panel = new CohortPanel(outcome, List.of(), List.of(), start);
        var options =
                new GroupTimeOptions(
                        GroupTimeOptions.Adjust.REGRESSION,
                        GroupTimeOptions.Comparison.NEVER_TREATED,
                        GroupTimeOptions.Base.UNIVERSAL,
                        0);
        var dynamic = Aggregate.dynamic(panel, GroupTimeEffects.of(panel, options));
        assertThat(sun.byTime()).hasSameSizeAs(dynamic.rows());
        for (int k = 0; k < sun.byTime().size(); k++) {
            assertThat(sun.byTime().get(k).estimate())
                    .isCloseTo(dynamic.rows().get(k).att(), within(1e-10));
        }
    }

    @Test
    void unitAndPeriodShiftsChangeNothing() {
        var y = random(3, 12, 6);
        y[4][2] = Double.NaN;
        y[9][5] = Double.NaN;
        var start = starts(12, 2, 3, 4);
        var shifted = new double[12][6];
        for (int i = 0; i < 12; i++) {
            for (int t = 0; t < 6; t++) {
                shifted[i][t] = y[i][t] + 10 * i - 3 * t * t;
            }
        }
        var a = cells(y, start);
        var b = cells(shifted, start);
        assertThat(twfe(b)).isCloseTo(twfe(a), within(1e-9));
        assertThat(Imputed.of(b, 0).att()).isCloseTo(Imputed.of(a, 0).att(), within(1e-9));
        assertThat(Imputed.of(b, 0).se()).isCloseTo(Imputed.of(a, 0).se(), within(1e-9));
    }

    @Test
    void imputationFindsEffectsWithoutNoiseAlsoWithMissingCells() {
        var y = new double[10][6];
        var start = starts(10, 2, 4);
        for (int i = 0; i < 10; i++) {
            for (int t = 0; t < 6; t++) {
                y[i][t] = i + t * t + (t >= start[i] ? 2 + t - start[i] : 0);
            }
        }
        y[5][3] = Double.NaN;
        y[0][1] = Double.NaN;
        for (var row : Imputed.of(cells(y, start), 0).byTime()) {
            assertThat(row.mean()).isCloseTo(row.since() < 0 ? 0 : 2 + row.since(), within(1e-10));
        }
    }

    @Test
    void imputationErrorsCover() {
        var random = new SplittableRandom(77);
        int hits = 0;
        for (int draw = 0; draw < 300; draw++) {
            var y = random(random.nextLong(), 120, 6);
            var start = starts(120);
            for (int i = 0; i < 50; i++) {
                start[i] = 2 + i % 3;
                for (int t = start[i]; t < 6; t++) {
                    y[i][t] += 1;
                }
            }
            var fit = Imputed.of(cells(y, start), 0);
            hits += Math.abs(fit.att() - 1) <= 1.96 * fit.se() ? 1 : 0;
        }
        assertThat(hits / 300.0).isBetween(0.9, 0.985);
    }

    @Test
    void everybodyTreatedAtOnceIsRefused() {
        var y = random(3, 4, 4);
        assertThatThrownBy(() -> Imputed.of(cells(y, starts(4, 2, 2, 2, 2)), 0))
                .hasMessageContaining("WS-EST-UNCONNECTED");
        y[0][1] = Double.NaN;
        assertThatThrownBy(() -> Bacon.of(cells(y, starts(4, 2))))
                .hasMessageContaining("WS-EST-UNBALANCED");
    }
}
