package nl.wijkspil.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.reference.Golden;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void theStratifiedSchoolSample() {
        var golden = Golden.of("survey/apistrat");
        var data = golden.data();
        var sample = Sample.stratified(data.text("stype"), data.numbers("pw"), data.numbers("fpc"));
        var mean = Estimates.mean(sample, data.numbers("api00"));
        assertThat(mean.value()).isCloseTo(golden.expected("mean_api00"), within(1e-6));
        assertThat(mean.se()).isCloseTo(golden.expected("se"), within(1e-6));
        var total = Estimates.total(sample, data.numbers("enroll"));
        assertThat(total.value()).isCloseTo(golden.expected("total_enroll"), within(1e-5));
        assertThat(total.se()).isCloseTo(golden.expected("total_se"), within(1e-5));
        var ratio = Estimates.ratio(sample, data.numbers("api.stu"), data.numbers("enroll"));
        assertThat(ratio.value()).isCloseTo(golden.expected("ratio"), within(1e-6));
        assertThat(ratio.se()).isCloseTo(golden.expected("ratio_se"), within(1e-6));
        var by = golden.table("expected_by.csv");
        var means = Estimates.meanBy(sample, data.numbers("api00"), data.text("stype"));
        int i = 0;
        for (var group : means.entrySet()) {
            assertThat(group.getKey()).isEqualTo(by.text("stype").get(i));
            assertThat(group.getValue().value()).isCloseTo(by.numbers("mean")[i], within(1e-6));
            assertThat(group.getValue().se()).isCloseTo(by.numbers("se")[i], within(1e-6));
            i++;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(Sample sample, List<String> age, List<String> sex, double[] y) {}

    private static Drawn drawn(long seed, int n) {
        var random = new SplittableRandom(seed);
        var strata = new ArrayList<String>();
        var age = new ArrayList<String>();
        var sex = new ArrayList<String>();
        var weights = new double[n];
        var sizes = new double[n];
        var y = new double[n];
        for (int i = 0; i < n; i++) {
            strata.add("s" + i % 4);
            age.add("a" + random.nextInt(3));
            sex.add("x" + random.nextInt(2));
            weights[i] = 1 + random.nextDouble();
            sizes[i] = 100 + 50 * (i % 4);
            y[i] = random.nextGaussian() + (age.getLast().equals("a2") ? 2 : 0);
        }
        return new Drawn(Sample.stratified(strata, weights, sizes), age, sex, y);
    }

    private static double[] member(List<String> groups, String name) {
        return groups.stream().mapToDouble(g -> g.equals(name) ? 1 : 0).toArray();
    }

    @Test
    void rakedMarginsAreExactAndNoLongerVary() {
        for (long seed = 1; seed <= 20; seed++) {
            var d = drawn(seed, 120);
            var ages = Map.of("a0", 300.0, "a1", 200.0, "a2", 100.0);
            var sexes = Map.of("x0", 250.0, "x1", 350.0);
            var raked =
                    Rake.of(
                            d.sample(),
                            List.of(
                                    new Rake.Margin("leeftijd", d.age(), ages),
                                    new Rake.Margin("sekse", d.sex(), sexes)));
            assertThat(raked.distance()).isLessThanOrEqualTo(1e-10);
            for (var group : ages.entrySet()) {
                var total = Estimates.total(raked.sample(), member(d.age(), group.getKey()));
                assertThat(total.value()).isCloseTo(group.getValue(), within(1e-6));
                assertThat(total.se()).isCloseTo(0, within(1e-6));
            }
            for (var group : sexes.entrySet()) {
                var total = Estimates.total(raked.sample(), member(d.sex(), group.getKey()));
                assertThat(total.value()).isCloseTo(group.getValue(), within(1e-6));
                assertThat(total.se()).isCloseTo(0, within(1e-6));
            }
        }
    }

    @Test
    void oneMarginRakedIsPostStratification() {
        var d = drawn(7, 90);
        var ages = Map.of("a0", 300.0, "a1", 200.0, "a2", 100.0);
        var post = PostStratify.of(d.sample(), d.age(), ages);
        var raked = Rake.of(d.sample(), List.of(new Rake.Margin("leeftijd", d.age(), ages)));
        var a = Estimates.mean(post, d.y());
        var b = Estimates.mean(raked.sample(), d.y());
        assertThat(b.value()).isCloseTo(a.value(), within(1e-9));
        assertThat(b.se()).isCloseTo(a.se(), within(1e-9));
        assertThat(a.se()).isLessThan(Estimates.mean(d.sample(), d.y()).se());
    }

    @Test
    void scalingAllWeightsLeavesAMeanAndItsErrorAlone() {
        var d = drawn(3, 60);
        var strata = new ArrayList<String>();
        var none = new double[60];
        var twice = d.sample().weights();
        for (int i = 0; i < 60; i++) {
            strata.add("s" + i % 4);
            none[i] = Double.POSITIVE_INFINITY;
            twice[i] *= 2;
        }
        var one = Estimates.mean(Sample.stratified(strata, d.sample().weights(), none), d.y());
        var two = Estimates.mean(Sample.stratified(strata, twice, none), d.y());
        assertThat(two.value()).isCloseTo(one.value(), within(1e-12));
        assertThat(two.se()).isCloseTo(one.se(), within(1e-12));
    }

    @Test
    void aSimpleSampleHasTheTextbookErrorAndMissingIsNotZero() {
        var y = new double[] {1, 2, 3};
        var mean = Estimates.mean(Sample.simple(3, Double.POSITIVE_INFINITY), y);
        assertThat(mean.value()).isEqualTo(2);
        assertThat(mean.se()).isCloseTo(1 / Math.sqrt(3), within(1e-12));
        var missing = Estimates.mean(Sample.simple(4, 1000), new double[] {1, 2, 3, Double.NaN});
        assertThat(missing.value()).isCloseTo(2, within(1e-12));
        assertThat(missing.n()).isEqualTo(3);
    }

    @Test
    void badDesignsAreNamed() {
        assertThatThrownBy(() ->
                        Sample.stratified(
                                List.of("a", "b", "b"),
                                new double[] {1, 1, 1},
                                new double[] {9, 9, 9}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("WS-SURV-002");
        var d = drawn(1, 40);
        assertThatThrownBy(() -> PostStratify.of(d.sample(), d.age(), Map.of("a0", 1.0)))
                .hasMessageContaining("WS-SURV-005");
        assertThatThrownBy(() ->
                        Rake.of(
                                d.sample(),
                                List.of(
                                        new Rake.Margin(
                                                "leeftijd",
                                                d.age(),
                                                Map.of("a0", 1.0, "a1", 1.0, "a2", 1.0)),
                                        new Rake.Margin(
                                                "sekse", d.sex(), Map.of("x0", 1.0, "x1", 1.0)))))
                .hasMessageContaining("WS-SURV-006");
    }
}
