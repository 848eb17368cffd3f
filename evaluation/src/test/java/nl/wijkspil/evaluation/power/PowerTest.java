package nl.wijkspil.evaluation.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.wijkspil.evaluation.smallsample.McNemarExact;
import nl.wijkspil.evaluation.smallsample.PairedMean;
import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void cohensTables() {
        // Cohen (1988), Statistical Power Analysis: d = 0.5, 64 per group, power 0.80.
        assertThat(new TwoMeans(64, 64, 1, 0.05, Clusters.NONE).power(0.5))
                .isCloseTo(0.8015, within(5e-4));
        assertThat(SampleSize.of(n -> new TwoMeans(n, n, 1, 0.05, Clusters.NONE), 0.5, 0.8, 500))
                .hasValue(64);
        assertThat(SampleSize.of(n -> new PairedMeans(n, 1, 0.05), 0.5, 0.8, 500)).hasValue(34);
    }

    @Test
    void noEffectRejectsAtTheLevelAndPowerGrows() {
        var study = new PairedMeans(14, 1, 0.05);
        assertThat(study.power(0)).isCloseTo(0.05, within(1e-6));
        double before = 0;
        for (double effect = 0.1; effect < 2; effect += 0.1) {
            assertThat(study.power(effect)).isGreaterThan(before);
            before = study.power(effect);
        }
        double seen = study.detectable(0.8);
        assertThat(study.power(seen)).isCloseTo(0.8, within(1e-5));
    }

    @Test
    void thePromisedPowerIsReachedInSimulation() {
        var random = new SplittableRandom(9);
        int hits = 0;
        for (int k = 0; k < 4000; k++) {
            var d = random.doubles(14).map(u -> 0.8 + random.nextGaussian()).toArray();
            hits += PairedMean.of(d, 0.95).p() <= 0.05 ? 1 : 0;
        }
        assertThat(hits / 4000.0).isCloseTo(new PairedMeans(14, 1, 0.05).power(0.8), within(0.025));
    }

    @Test
    void exactTestsKeepBelowTheirLevel() {
        assertThat(new TwoShares(14, 14, 0.4, 0.05).power(0)).isLessThan(0.05);
        assertThat(new Changers(20, 0.4, 0.05).power(0)).isLessThan(0.05);
        assertThat(new TwoShares(14, 14, 0.4, 0.05).detectable(0.8)).isBetween(0.4, 0.6);
    }

    @Test
    void changersMatchSimulation() {
        var random = new SplittableRandom(3);
        var study = new Changers(30, 0.5, 0.05);
        int hits = 0;
        for (int k = 0; k < 4000; k++) {
            int up = 0;
            int down = 0;
            for (int i = 0; i < 30; i++) {
                double u = random.nextDouble();
                up += u < 0.4 ? 1 : 0;
                down += u >= 0.4 && u < 0.5 ? 1 : 0;
            }
            hits += McNemarExact.of(up, down).twoSided() <= 0.05 ? 1 : 0;
        }
        assertThat(hits / 4000.0).isCloseTo(study.power(0.3), within(0.025));
    }

    @Test
    void anEffectThatCannotBeSeenIsNotANumber() {
        assertThat(new TwoShares(3, 3, 0.5, 0.05).detectable(0.8)).isNaN();
    }

    @Test
    void neighboursCostAnswers() {
        assertThat(new Clusters(30, 0.05).designEffect()).isCloseTo(2.45, within(1e-12));
        var flat = new TwoMeans(120, 120, 1, 0.05, Clusters.NONE).detectable(0.8);
        var clustered = new TwoMeans(120, 120, 1, 0.05, new Clusters(30, 0.05)).detectable(0.8);
        assertThat(clustered / flat).isCloseTo(Math.sqrt(2.45), within(0.02));
    }

    @Test
    void fieldworkRoundsTheCautiousWay() {
        assertThat(new Fieldwork(400, 0.25, 0.6).answers()).isEqualTo(60);
        assertThat(Fieldwork.invitations(61, 0.25, 0.6)).isEqualTo(407);
    }
}
