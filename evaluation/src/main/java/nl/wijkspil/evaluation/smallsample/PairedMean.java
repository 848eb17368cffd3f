package nl.wijkspil.evaluation.smallsample;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean change of people measured twice, with Student's t, its interval and the standardised
 * change. Use {@link SignFlip} or {@link SignedRank} beside it when n is small: t assumes normal
 * differences.
 *
 * <p>Source: Student (1908); Hedges (1981) for the small-sample factor 1 - 3/(4 df - 1).
 *
 * <p>Example: differences 1, 2, 3: mean 2, t = 3.46, df = 2.
 *
 * @param n number of pairs
 * @param mean mean of after minus before
 * @param t Student's t
 * @param p two-sided p
 * @param low lower end of the interval of the mean
 * @param high upper end of the interval of the mean
 * @param standardised mean divided by the standard deviation of the differences (d_z)
 * @param corrected the same with Hedges' small-sample factor
 */
public record PairedMean(
        int n,
        double mean,
        double t,
        double p,
        double low,
        double high,
        double standardised,
        double corrected) {

    /**
     * The summary of the differences at a level such as 0.95.
     *
     * @throws IllegalArgumentException with fewer than two pairs
     */
    public static PairedMean of(double[] differences, double level) {
        int n = differences.length;
        if (n < 2) {
            throw new IllegalArgumentException(
                    n + " pairs\nMaybe pairs with a missing answer were taken out; two are needed");
        }
        double mean = Arrays.stream(differences).sum() / n;
        double squares = 0;
        for (double d : differences) {
            squares += (d - mean) * (d - mean);
        }
        double sd = Math.sqrt(squares / (n - 1));
        double se = sd / Math.sqrt(n);
        double t = mean / se;
        var student = TDistribution.of(n - 1.0);
        double half = student.inverseSurvivalProbability((1 - level) / 2) * se;
        double df = n - 1.0;
        return new PairedMean(
                n,
                mean,
                t,
                2 * student.survivalProbability(Math.abs(t)),
                mean - half,
                mean + half,
                mean / sd,
                mean / sd * (1 - 3 / (4 * df - 1)));
    }
}
