package nl.wijkspil.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.balancing.EntropyWeights;
import nl.wijkspil.evaluation.reference.Golden;
import nl.wijkspil.evaluation.reference.GoldenCases;
import nl.wijkspil.evaluation.regression.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matching/lalonde_nn_ps",
                "matching/lalonde_cem",
                "matching/lalonde_full",
                "ebal/lalonde"
            })
    void goldenCase(String name) {
        GoldenCases.check(name);
    }

    private static Candidates drawn(long seed, int treated, int controls) {
        var random = new SplittableRandom(seed);
        int n = treated + controls;
        var names = new ArrayList<String>();
        var d = new boolean[n];
        var x = new double[n];
        var z = new double[n];
        var y = new double[n];
        for (int i = 0; i < n; i++) {
            names.add("u" + i);
            d[i] = i < treated;
            x[i] = random.nextGaussian() + (d[i] ? 0.5 : 0);
            z[i] = random.nextInt(3);
            y[i] = x[i] + random.nextGaussian();
        }
        var columns = new Design(n).add("x", x).add("z", z);
        var model = new Design(n).intercept().add("x", x).add("z", z);
        return new Candidates(
                names,
                d,
                y,
                columns,
                model,
                List.of(x, z),
                List.of("x", "z"),
                new boolean[] {true, true});
    }

    @Test
    void fullMatchingIsOptimalByItsOwnCertificateAndByEnumeration() {
        for (long seed = 1; seed <= 60; seed++) {
            var units = drawn(seed, 3, 4);
            var distances = Distances.ofScores(units.columns().column(0));
            var full = FullMatching.match(units, distances, new int[7], Double.POSITIVE_INFINITY);
            assertThat(full.bound()).isCloseTo(full.total(), within(1e-9));
            double best = Double.POSITIVE_INFINITY;
            for (int cover = 0; cover < 1 << 12; cover++) {
                best = Math.min(best, cost(cover, distances));
            }
            assertThat(full.total()).isCloseTo(best, within(1e-9));
            assertThat(full.matched().subclass()).doesNotContain(0);
        }
    }

    /**
     * The reference rounds distances up to whole multiples of tol (n_t + n_c) / (n_t + n_c - 2) and
     * solves that; many divisions are then equally good, so its own weights are one among many. We
     * reach its objective under its rounding, and a smaller total without.
     */
    @Test
    void fullMatchingIsNoWorseThanTheReference() {
        var golden = Golden.of("matching/lalonde_full");
        var reference = golden.table("expected_weights.csv");
        var score = reference.numbers("distance");
        int n = score.length;
        var treated = new boolean[n];
        for (int i = 0; i < n; i++) {
            treated[i] = reference.numbers("treat")[i] == 1;
        }
        var one = new Design(n).add("score", score);
        var keys = new ArrayList<double[]>();
        keys.add(score);
        var units =
                new Candidates(
                        reference.text("id"),
                        treated,
                        score,
                        one,
                        one,
                        keys,
                        List.of("score"),
                        new boolean[] {true});
        Distances exact = Distances.ofScores(score);
        double step = 0.001 * n / (n - 2);
        Distances rounded = (i, j) -> Math.ceil(0.5 + exact.between(i, j) / step);
        double total = 0;
        double roundedTotal = 0;
        var subclass = reference.text("subclass");
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (treated[i] && !treated[j] && subclass.get(i).equals(subclass.get(j))) {
                    total += exact.between(i, j);
                    roundedTotal += rounded.between(i, j);
                }
            }
        }
        var ours = FullMatching.match(units, exact, new int[n], Double.POSITIVE_INFINITY);
        assertThat(ours.total()).isLessThan(total);
        assertThat(ours.total() - ours.bound()).isCloseTo(0, within(1e-12));
        var coarse = FullMatching.match(units, rounded, new int[n], Double.POSITIVE_INFINITY);
        assertThat(coarse.total()).isCloseTo(roundedTotal, within(1e-6));
    }

    /**
     * Cost of a set of edges between 3 treated and 4 controls; infinite when a unit is left out.
     */
    private static double cost(int cover, Distances distances) {
        int rows = 0;
        int columns = 0;
        double total = 0;
        for (int e = 0; e < 12; e++) {
            if ((cover >> e & 1) == 1) {
                rows |= 1 << (e / 4);
                columns |= 1 << (e % 4);
                total += distances.between(e / 4, 3 + e % 4);
            }
        }
        return rows == 7 && columns == 15 ? total : Double.POSITIVE_INFINITY;
    }

    @Test
    void calipersAndBlocksHold() {
        for (long seed = 1; seed <= 30; seed++) {
            var units = drawn(seed, 20, 60);
            var block = NearestNeighbours.blocks(units, List.of("z"));
            var distances = Distances.ofScores(units.columns().column(0));
            var order = NearestNeighbours.dataOrder(units);
            for (boolean again : new boolean[] {false, true}) {
                var matched =
                        new NearestNeighbours(2, 0.2, again).match(units, distances, order, block);
                for (var pair : matched.pairs()) {
                    assertThat(distances.between(pair[0], pair[1])).isLessThanOrEqualTo(0.2);
                    assertThat(block[pair[0]]).isEqualTo(block[pair[1]]);
                }
                if (!again) {
                    assertThat(matched.pairs().stream().map(p -> p[1])).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void mahalanobisDoesNotChangeWithTheUnitsOfMeasurement() {
        var units = drawn(3, 15, 40);
        var x = units.columns().column(0);
        var z = units.columns().column(1);
        var big = new double[x.length];
        var mixed = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            big[i] = 1000 * x[i] + 7;
            mixed[i] = z[i] + 0.3 * x[i];
        }
        var other =
                new Candidates(
                        units.names(),
                        units.treated(),
                        units.outcome(),
                        new Design(x.length).add("x", big).add("z", mixed),
                        new Design(x.length).intercept().add("x", big).add("z", mixed),
                        List.of(big, mixed),
                        List.of("x", "z"),
                        new boolean[] {true, true});
        var a = Distances.mahalanobis(units);
        var b = Distances.mahalanobis(other);
        for (int i = 0; i < 15; i++) {
            for (int j = 15; j < 55; j++) {
                assertThat(b.between(i, j)).isCloseTo(a.between(i, j), within(1e-8));
            }
        }
    }

    @Test
    void subclassWeightsBalanceWithinBins() {
        var units = drawn(9, 40, 120);
        var matched = CoarsenedExact.match(units, 4);
        var treated = new double[200];
        var controls = new double[200];
        for (int i = 0; i < units.size(); i++) {
            int s = matched.subclass()[i];
            if (s > 0 && units.treated()[i]) {
                treated[s]++;
            } else if (s > 0) {
                controls[s] += matched.weights()[i];
            }
        }
        double scale = controls[1] / treated[1];
        for (int s = 1; s < 200; s++) {
            assertThat(controls[s]).isCloseTo(scale * treated[s], within(1e-9));
        }
    }

    @Test
    void entropyBalanceIsExactAndUnneededWeightsAreEven() {
        for (long seed = 1; seed <= 40; seed++) {
            var units = drawn(seed, 30, 200);
            var controls = java.util.stream.IntStream.range(30, 230).toArray();
            var design = units.columns().rowsAt(controls);
            var target = new double[2];
            for (int j = 0; j < 2; j++) {
                for (int i = 0; i < 30; i++) {
                    target[j] += units.columns().column(j)[i] / 30;
                }
            }
            var base = new double[200];
            java.util.Arrays.fill(base, 1);
            var fit = EntropyWeights.of(design, target, base);
            for (int j = 0; j < 2; j++) {
                double mean = 0;
                double own = 0;
                for (int i = 0; i < 200; i++) {
                    mean += fit.weights()[i] * design.column(j)[i];
                    own += design.column(j)[i] / 200;
                }
                assertThat(mean).isCloseTo(target[j], within(1e-9));
                target[j] = own;
            }
            var even = EntropyWeights.of(design, target, base);
            for (double w : even.weights()) {
                assertThat(w).isCloseTo(1 / 200.0, within(1e-12));
            }
        }
    }

    @Test
    void aTargetOutsideTheHullNamesTheCovariate() {
        var units = drawn(4, 5, 50);
        var design = units.columns().rowsAt(java.util.stream.IntStream.range(5, 55).toArray());
        var base = new double[50];
        java.util.Arrays.fill(base, 1);
        assertThatThrownBy(() -> EntropyWeights.of(design, new double[] {99, 1}, base))
                .hasMessageContaining("WS-EST-OUTSIDE")
                .hasMessageContaining("bij x ");
    }
}
