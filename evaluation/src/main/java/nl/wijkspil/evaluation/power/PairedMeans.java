package nl.wijkspil.evaluation.power;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * One group measured twice, mean change with Student's t.
 *
 * @param pairs people measured twice (after drop-out)
 * @param sd standard deviation of the change; sd of the outcome times sqrt(2 (1 - correlation))
 * @param level two-sided size of the test
 */
public record PairedMeans(int pairs, double sd, double level) implements Study {
    @Override
    public double power(double effect) {
        double df = pairs - 1.0;
        if (df < 1) {
            return 0;
        }
        double delta = effect / (sd / Math.sqrt(pairs));
        double critical = TDistribution.of(df).inverseSurvivalProbability(level / 2);
        return NoncentralT.above(critical, df, delta) + NoncentralT.above(critical, df, -delta);
    }

    @Override
    public double largest() {
        return 20 * sd;
    }
}
