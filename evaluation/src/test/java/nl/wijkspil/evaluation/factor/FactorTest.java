package nl.wijkspil.evaluation.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.reference.GoldenCases;
import nl.wijkspil.evaluation.twoway.Cells;
import nl.wijkspil.evaluation.work.Progress;
import nl.wijkspil.evaluation.work.ThreadWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorTest {

    @ParameterizedTest
    @ValueSource(strings = {"gsc/simgsynth_r2", "ife/simgsynth_r2", "mc/simgsynth_lambda01"})
    void goldenCase(String name) {
        GoldenCases.check(name);
    }

    /** Levels, periods and one factor; the first three units get +5 from period 9 of 14. */
    private static Observations drawn(long seed, double noise) {
        var random = new SplittableRandom(seed);
        int n = 24;
        int periods = 14;
        var y = new double[n][periods];
        var untreated = new boolean[n][periods];
        var observed = new boolean[n][periods];
        var start = new int[n];
        var factor = random.doubles(periods).map(v -> 4 * v - 2).toArray();
        for (int i = 0; i < n; i++) {
            start[i] = i < 3 ? 9 : Cells.NEVER;
            double loading = random.nextGaussian() + (i < 3 ? 1 : 0);
            double level = random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                boolean treated = t >= start[i];
                y[i][t] =
                        level
                                + 0.2 * t
                                + loading * factor[t]
                                + (treated ? 5 : 0)
                                + noise * random.nextGaussian();
                untreated[i][t] = !treated;
                observed[i][t] = true;
            }
        }
        return new Observations(y, new double[0][][], untreated, observed, start);
    }

    private static double effect(Observations data, FactorFit fit) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            for (int t = 9; t < 14; t++) {
                sum += (data.y()[i][t] - fit.counterfactual()[i][t]) / 15;
            }
        }
        return sum;
    }

    @Test
    void withoutNoiseOneFactorFindsTheEffectExactly() {
        var data = drawn(5, 0);
        assertThat(effect(data, new FactorModel.Generalised(1).fit(data)))
                .isCloseTo(5, within(1e-8));
        assertThat(effect(data, new FactorModel.Interactive(1).fit(data)))
                .isCloseTo(5, within(1e-4));
    }

    @Test
    void crossValidationPrefersTheFactorThatIsThere() {
        var data = drawn(6, 0.1);
        var candidates =
                List.of(
                        new FactorModel.Interactive(0),
                        new FactorModel.Interactive(1),
                        new FactorModel.Interactive(4));
        var selection = Selection.of(candidates, data, 5);
        assertThat(selection.best()).isEqualTo(1);
    }

    @Test
    void aLambdaAboveTheLargestLeavesOnlyLevels() {
        var data = drawn(7, 0.3);
        var levels = new FactorModel.Interactive(0).fit(data);
        var completed = new FactorModel.Completion(100).fit(data);
        assertThat(effect(data, completed)).isCloseTo(effect(data, levels), within(1e-8));
    }

    @Test
    void placebosGiveTheSameAnswerForAnyNumberOfThreads() {
        var data = drawn(8, 0.5);
        var model = new FactorModel.Generalised(1);
        double att = effect(data, model.fit(data));
        var one = FactorPlacebos.of(model, data, att, 20, 3, new ThreadWork(1, Progress.NONE));
        var two = FactorPlacebos.of(model, data, att, 20, 3, new ThreadWork(2, Progress.NONE));
        assertThat(two.p()).isEqualTo(one.p());
        assertThat(two.se()).isEqualTo(one.se());
        assertThat(one.p()).isLessThan(0.05);
    }

    @Test
    void theBootstrapCoversThePlantedEffectForAnyNumberOfThreads() {
        int covered = 0;
        int rounds = 20;
        for (int round = 0; round < rounds; round++) {
            var data = drawn(100 + round, 0.5);
            var model = new FactorModel.Generalised(1);
            var fit = model.fit(data);
            double att = effect(data, fit);
            var one = FactorBootstrap.of(model, data, fit, 99, 4, new ThreadWork(1, Progress.NONE));
            double half = one.half(0.95);
            covered += Math.abs(att - 5) <= half ? 1 : 0;
            assertThat(one.p(att)).isEqualTo(0.01);
            assertThat(one.se()).isBetween(0.05, 1.0);
            if (round == 0) {
                var two =
                        FactorBootstrap.of(
                                model, data, fit, 99, 4, new ThreadWork(2, Progress.NONE));
                assertThat(two.effects()).containsExactly(one.effects());
            }
        }
        assertThat(covered).isBetween(16, 20);
    }

    @Test
    void tooManyFactorsAreRefusedInWords() {
        var data = drawn(9, 0.5);
        assertThatThrownBy(() -> new FactorModel.Generalised(8).fit(data))
                .hasMessageContaining("WS-EST-SHORT");
        assertThatThrownBy(() -> new FactorModel.Generalised(20).fit(data))
                .hasMessageContaining("WS-EST-FEW-CONTROLS");
    }
}
