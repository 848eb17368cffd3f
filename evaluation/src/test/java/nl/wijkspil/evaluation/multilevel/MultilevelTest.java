package nl.wijkspil.evaluation.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.reference.Golden;
import nl.wijkspil.evaluation.regression.Design;
import org.junit.jupiter.api.Test;

class MultilevelTest {
    private static final MixedModel.Prior NONE = MixedModel.Prior.NONE;
    private static final MixedModel.Prior AVOID = MixedModel.Prior.AVOID_BOUNDARY;

    @Test
    void theSleepStudy() {
        var golden = Golden.of("multilevel/sleepstudy");
        var data = golden.data();
        var y = data.numbers("Reaction");
        var x = new Design(y.length).intercept().add("Days", data.numbers("Days"));
        var model = MixedModel.fit(y, x, x, data.text("Subject"), true, NONE);
        assertThat(model.fixed()[0]).isCloseTo(golden.expected("intercept"), within(1e-4));
        assertThat(model.fixed()[1]).isCloseTo(golden.expected("days"), within(1e-4));
        assertThat(model.fixedSe()[0])
                .isCloseTo(golden.expected().path("se").get(0).asDouble(), within(1e-2));
        assertThat(model.fixedSe()[1])
                .isCloseTo(golden.expected().path("se").get(1).asDouble(), within(1e-2));
        assertThat(model.sd()[0]).isCloseTo(golden.expected("sd_int"), within(0.01));
        assertThat(model.sd()[1]).isCloseTo(golden.expected("sd_slope"), within(0.01));
        assertThat(model.correlation()[0][1]).isCloseTo(golden.expected("corr"), within(0.01));
        assertThat(model.residualSd()).isCloseTo(golden.expected("sd_resid"), within(0.01));
        assertThat(model.criterion()).isCloseTo(golden.expected("reml"), within(1e-3));
        assertThat(model.certificate()).isLessThan(1e-6);
        var wanted = golden.table("expected_ranef.csv");
        for (int g = 0; g < wanted.rows(); g++) {
            assertThat(model.groups().get(g)).isEqualTo(wanted.text("subject").get(g));
            assertThat(model.effects()[g][0]).isCloseTo(wanted.numbers("int")[g], within(0.01));
            assertThat(model.effects()[g][1]).isCloseTo(wanted.numbers("slope")[g], within(0.01));
        }
        var one = new Design(y.length).intercept();
        var empty = MixedModel.fit(y, one, one, data.text("Subject"), true, NONE);
        assertThat(empty.icc()).isCloseTo(golden.expected("icc_null"), within(1e-4));
    }

    @Test
    void postStratifiedNeighbourhoods() {
        var golden = Golden.of("mrp/simulated_14_buurten");
        var survey = golden.table("survey.csv");
        var population = golden.table("population.csv");
        var y = survey.numbers("y");
        var model = MixedLogit.fit(y, design(survey), survey.text("buurt"), NONE);
        for (int j = 0; j < 5; j++) {
            assertThat(model.fixed()[j])
                    .isCloseTo(golden.expected().path("fixef").get(j).asDouble(), within(0.002));
        }
        assertThat(model.sd()).isCloseTo(golden.expected("sd_buurt"), within(0.002));
        var areas =
                PostStratified.of(
                        model,
                        y,
                        survey.text("buurt"),
                        design(population),
                        population.text("buurt"),
                        population.numbers("N"));
        var wanted = golden.table("expected_estimates.csv");
        for (int g = 0; g < wanted.rows(); g++) {
            var area = areas.get(g);
            assertThat(area.area()).isEqualTo(wanted.text("buurt").get(g));
            assertThat(area.respondents()).isEqualTo((int) wanted.numbers("n")[g]);
            assertThat(area.raw()).isCloseTo(wanted.numbers("raw")[g], within(1e-9));
            assertThat(area.estimate()).isCloseTo(wanted.numbers("mrp")[g], within(0.002));
            assertThat(area.estimate()).isBetween(area.low(), area.high());
        }
        var kept = MixedLogit.fit(y, design(survey), survey.text("buurt"), AVOID);
        assertThat(kept.sd()).isGreaterThan(model.sd());
    }

    private static Design design(Golden.Table table) {
        return new Design(table.rows())
                .intercept()
                .addFactor("age ", table.text("age"), List.of("18-34", "35-64", "65+"), true)
                .addFactor("edu ", table.text("edu"), List.of("low", "mid", "high"), true);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(double[] y, Design one, List<String> groups) {}

    private static Drawn drawn(long seed, int groups, double between) {
        var random = new SplittableRandom(seed);
        int each = 12;
        var y = new double[groups * each];
        var labels = new ArrayList<String>();
        for (int g = 0; g < groups; g++) {
            double u = between * random.nextGaussian();
            for (int i = 0; i < each; i++) {
                y[g * each + i] = 3 + u + random.nextGaussian();
                labels.add("g" + g);
            }
        }
        return new Drawn(y, new Design(y.length).intercept(), labels);
    }

    @Test
    void balancedOneWayHasItsClosedForm() {
        for (long seed = 1; seed <= 30; seed++) {
            var d = drawn(seed, 10, 0.8);
            var model = MixedModel.fit(d.y(), d.one(), d.one(), d.groups(), true, NONE);
            double mean = 0;
            for (double v : d.y()) {
                mean += v / d.y().length;
            }
            double between = 0;
            double within = 0;
            for (int g = 0; g < 10; g++) {
                double m = 0;
                for (int i = 0; i < 12; i++) {
                    m += d.y()[g * 12 + i] / 12;
                }
                between += 12 * (m - mean) * (m - mean) / 9;
                for (int i = 0; i < 12; i++) {
                    within += Math.pow(d.y()[g * 12 + i] - m, 2) / 110;
                }
            }
            if (between > within) {
                assertThat(model.sd()[0] * model.sd()[0])
                        .isCloseTo((between - within) / 12, within(1e-4));
                assertThat(model.residualSd() * model.residualSd()).isCloseTo(within, within(1e-4));
            }
            assertThat(model.fixed()[0]).isCloseTo(mean, within(1e-8));
        }
    }

    @Test
    void thePriorKeepsTheSpreadOffZero() {
        int zeros = 0;
        for (long seed = 1; seed <= 20; seed++) {
            var d = drawn(seed, 6, 0.05);
            var free = MixedModel.fit(d.y(), d.one(), d.one(), d.groups(), true, NONE);
            var kept = MixedModel.fit(d.y(), d.one(), d.one(), d.groups(), true, AVOID);
            zeros += free.findings().stream().anyMatch(f -> f.code().equals("WS-MULT-010")) ? 1 : 0;
            assertThat(kept.sd()[0]).isGreaterThan(0.02);
            assertThat(kept.findings()).noneMatch(f -> f.code().equals("WS-MULT-010"));
        }
        assertThat(zeros).isGreaterThan(3);
    }

    @Test
    void effectsAreShrunkMeans() {
        var d = drawn(4, 8, 1);
        var model = MixedModel.fit(d.y(), d.one(), d.one(), d.groups(), true, NONE);
        double ratio = model.sd()[0] * model.sd()[0] / (model.residualSd() * model.residualSd());
        for (int g = 0; g < 8; g++) {
            double m = 0;
            for (int i = 0; i < 12; i++) {
                m += d.y()[g * 12 + i] / 12;
            }
            double shrink = 12 * ratio / (12 * ratio + 1);
            assertThat(model.effects()[g][0])
                    .isCloseTo(shrink * (m - model.fixed()[0]), within(1e-8));
        }
    }

    @Test
    void refusalsNameTheColumn() {
        var d = drawn(4, 8, 1);
        var twice = new Design(d.y().length).intercept().add("nog een", d.one().column(0));
        assertThatThrownBy(() -> MixedModel.fit(d.y(), twice, d.one(), d.groups(), true, NONE))
                .hasMessageContaining("nog een is already explained by (intercept)");
    }
}
