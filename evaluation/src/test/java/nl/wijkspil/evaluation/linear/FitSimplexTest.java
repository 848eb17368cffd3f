package nl.wijkspil.evaluation.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FitSimplexTest {

    @Test
    void everyRandomFitIsCertified() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            int n = 2 + random.nextInt(600);
            int m = 1 + random.nextInt(20);
            var values = random.doubles((long) n * m, -1, 1).toArray();
            var target = random.doubles(m, -1, 1).toArray();
            double lambda = round % 2 == 0 ? 0 : random.nextDouble();
            var fit =
                    new FitSimplex(DonorPool.of(values, n), new ScalarPricing())
                            .fit(target, lambda, -1);
            assertThat(fit.relativeGap())
                    .as("n=%d m=%d lambda=%f", n, m, lambda)
                    .isLessThanOrEqualTo(SimplexFit.TOLERANCE);
            assertThat(sum(fit)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void duplicatesCollinearDonorsAndHugeLevelsAreCertified() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            int n = 40;
            int m = 6;
            var values = new double[n * m];
            for (int j = 0; j < n; j++) {
                double slope = random.nextInt(4);
                for (int t = 0; t < m; t++) {
                    values[j * m + t] = 1e6 + slope * t + (j % 3 == 0 ? 0 : random.nextInt(3));
                }
            }
            var target = new double[m];
            for (int t = 0; t < m; t++) {
                target[t] = 1e6 + 1.5 * t + 7 + random.nextDouble();
            }
            double lambda = round % 2 == 0 ? 0 : 0.05;
            var fit =
                    new FitSimplex(DonorPool.of(values, n), new ScalarPricing())
                            .fit(target, lambda, round % n);
            assertThat(fit.certified()).as("round %d gap %g", round, fit.relativeGap()).isTrue();
            for (int i = 0; i < fit.size(); i++) {
                assertThat(fit.donor(i)).isNotEqualTo(round % n);
            }
        }
    }

    @Test
    void theTargetInTheHullIsFlagged() {
        var values = new double[] {0, 0, 2, 0, 0, 2, 5, 5};
        var fit =
                new FitSimplex(DonorPool.of(values, 4), new ScalarPricing())
                        .fit(new double[] {0.5, 0.5}, 0, -1);
        assertThat(fit.inHull()).isTrue();
        var outside =
                new FitSimplex(DonorPool.of(values, 4), new ScalarPricing())
                        .fit(new double[] {-1, 1}, 0, -1);
        assertThat(outside.inHull()).isFalse();
        assertThat(outside.dense(4)).containsExactly(new double[] {0.5, 0, 0.5, 0}, within(1e-12));
    }

    @Test
    void penalisedWeightsGoToTheNearestDonor() {
        var values = new double[] {0, 1, 4};
        var fit =
                new FitSimplex(DonorPool.of(values, 3), new ScalarPricing())
                        .fit(new double[] {1.4}, 1e6, -1);
        assertThat(fit.dense(3)).containsExactly(new double[] {0, 1, 0}, within(1e-9));
        var some =
                new FitSimplex(DonorPool.of(values, 3), new ScalarPricing())
                        .fit(new double[] {2}, 0.1, -1);
        double w = some.dense(3)[1];
        double expected = (2 * 3 + 0.1 * 3.0 / 2) / 9;
        assertThat(w).isCloseTo(expected, within(1e-12));
    }

    @Test
    void interiorPointAgreesWithTheActiveSet() {
        var random = new SplittableRandom(3);
        int n = 50;
        int m = 8;
        var values = random.doubles((long) n * m, 0, 1).toArray();
        var target = random.doubles(m, 0, 2).toArray();
        var d = new double[n * m];
        for (int i = 0; i < d.length; i++) {
            d[i] = values[i] - target[i % m];
        }
        var w = InteriorPoint.solve(d, new double[n], n, m, 1e-12);
        var fit = new FitSimplex(DonorPool.of(values, n), new ScalarPricing()).fit(target, 0, -1);
        assertThat(w).containsExactly(fit.dense(n), within(1e-6));
    }

    @Test
    void lookingInBoxesGivesTheAnswerOfLookingEverywhere() {
        var random = new SplittableRandom(13);
        for (int round = 0; round < 120; round++) {
            int n = 300 + random.nextInt(1500);
            int m = 1 + random.nextInt(12);
            var values = new double[n * m];
            for (int j = 0; j < n; j++) {
                double level = random.nextGaussian();
                for (int t = 0; t < m; t++) {
                    level += 0.2 * random.nextGaussian();
                    values[j * m + t] = round % 3 == 0 ? Math.round(4 * level) : level;
                }
            }
            var pool = DonorPool.of(values, n);
            int own = random.nextInt(n);
            var target = java.util.Arrays.copyOfRange(values, own * m, own * m + m);
            target[0] += round % 2;
            double lambda = round % 4 == 3 ? 0 : 0.02 + random.nextDouble();
            var scan = new FitSimplex(pool, new ScalarPricing()).fit(target, lambda, own);
            var boxes = FitSimplex.ofMany(pool, new ScalarPricing()).fit(target, lambda, own);
            assertThat(boxes.certified()).as("round %d", round).isTrue();
            assertThat(boxes.inHull() && lambda == 0).isEqualTo(scan.inHull() && lambda == 0);
            assertThat(boxes.objective())
                    .isCloseTo(scan.objective(), within(1e-9 * scan.nearest() + 1e-15));
            if (lambda > 0 && round % 3 != 0) {
                assertThat(boxes.support()).containsExactly(scan.support());
                assertThat(boxes.weights()).containsExactly(scan.weights(), within(1e-8));
            }
        }
    }

    @Test
    void aFitFromAThinnedPoolIsTheFitOfAll() {
        var random = new SplittableRandom(17);
        for (int round = 0; round < 20; round++) {
            int n = 1000 + random.nextInt(3000);
            int m = 2 + random.nextInt(10);
            var pool = DonorPool.of(random.doubles((long) n * m, -1, 1).toArray(), n);
            double eta = Math.exp(random.nextDouble(-6, 3));
            int excluded = round % 2 == 0 ? -1 : random.nextInt(n);
            var fit =
                    new FitRidgeSimplex(pool, new ScalarPricing())
                            .fit(random.doubles(m, -1.5, 1.5).toArray(), eta, excluded);
            assertThat(fit.relativeGap()).as("n=%d m=%d eta=%g", n, m, eta).isLessThan(1e-9);
            assertThat(sum(fit)).isCloseTo(1, within(1e-12));
            assertThat(fit.support()).doesNotContain(excluded);
        }
    }

    @Test
    void ridgeWeightsSatisfyTheirOptimality() {
        var random = new SplittableRandom(5);
        for (int round = 0; round < 100; round++) {
            int n = 2 + random.nextInt(300);
            int m = 1 + random.nextInt(15);
            double eta = Math.exp(random.nextDouble(-8, 3));
            var values = random.doubles((long) n * m, -1, 1).toArray();
            var fit =
                    new FitRidgeSimplex(DonorPool.of(values, n), new ScalarPricing())
                            .fit(random.doubles(m, -1, 1).toArray(), eta, -1);
            assertThat(fit.relativeGap())
                    .as("n=%d m=%d eta=%g", n, m, eta)
                    .isLessThanOrEqualTo(SimplexFit.TOLERANCE);
            assertThat(sum(fit)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aMistakeOfTheCallerIsNamed() {
        assertThatThrownBy(() -> DonorPool.of(new double[] {1, Double.NaN}, 2))
                .hasMessageContaining("values[1]")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() ->
                        new FitSimplex(DonorPool.of(new double[] {1, 2}, 2), new ScalarPricing())
                                .fit(new double[] {1, 2}, 0, -1))
                .hasMessageContaining("target.length = 2");
    }

    private static double sum(SimplexFit fit) {
        double sum = 0;
        for (int i = 0; i < fit.size(); i++) {
            assertThat(fit.weight(i)).isPositive();
            sum += fit.weight(i);
        }
        return sum;
    }
}
