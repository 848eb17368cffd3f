package nl.wijkspil.evaluation.power;

import nl.wijkspil.evaluation.smallsample.McNemarExact;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * One group asked yes or no twice, with the exact McNemar test. The effect is the net change in the
 * share of yes.
 *
 * @param people people asked twice
 * @param changing share that changes its answer in either direction
 * @param level two-sided size of the test
 */
public record Changers(int people, double changing, double level) implements Study {
    /** Checks the ranges. */
    public Changers {
        if (people < 1 || !(changing > 0 && changing <= 1)) {
            throw new IllegalArgumentException(
                    "%d people, %s changing\nMaybe the share is in percent"
                            .formatted(people, changing));
        }
    }

    @Override
    public double power(double effect) {
        double up = Math.min(1, (changing + effect) / 2 / changing);
        var changed = BinomialDistribution.of(people, changing);
        double power = 0;
        for (int m = 0; m <= people; m++) {
            double pm = changed.probability(m);
            if (pm < 1e-13) {
                continue;
            }
            var direction = BinomialDistribution.of(m, up);
            for (int x = 0; x <= m; x++) {
                if (McNemarExact.of(x, m - x).twoSided() <= level) {
                    power += pm * direction.probability(x);
                }
            }
        }
        return power;
    }

    @Override
    public double largest() {
        return changing;
    }
}
