package nl.wijkspil.evaluation.survey;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A survey figure with its design-based error.
 *
 * @param value the estimate
 * @param se its standard error
 * @param n number of answers behind it
 * @param degreesOfFreedom clusters minus strata
 */
public record Estimate(double value, double se, int n, int degreesOfFreedom) {
    /** Half the width of the t interval at a level such as 0.95. */
    public double margin(double level) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2) * se;
    }

    /** Lower end of the interval. */
    public double low(double level) {
        return value - margin(level);
    }

    /** Upper end of the interval. */
    public double high(double level) {
        return value + margin(level);
    }
}
