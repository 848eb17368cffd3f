package nl.wijkspil.evaluation.power;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two independent groups compared on a mean with Student's t.
 *
 * @param first answers in the first group
 * @param second answers in the second group
 * @param sd standard deviation of the outcome within a group
 * @param level two-sided size of the test, such as 0.05
 * @param clusters how the answers are clustered
 */
public record TwoMeans(double first, double second, double sd, double level, Clusters clusters)
        implements Study {
    @Override
    public double power(double effect) {
        double a = first / clusters.designEffect();
        double b = second / clusters.designEffect();
        double df = a + b - 2;
        if (!(df > 0)) {
            return 0;
        }
        double delta = effect / (sd * Math.sqrt(1 / a + 1 / b));
        double critical = TDistribution.of(df).inverseSurvivalProbability(level / 2);
        return NoncentralT.above(critical, df, delta) + NoncentralT.above(critical, df, -delta);
    }

    @Override
    public double largest() {
        return 20 * sd;
    }
}
