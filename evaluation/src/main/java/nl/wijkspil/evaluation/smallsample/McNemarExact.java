package nl.wijkspil.evaluation.smallsample;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact McNemar test: did more people change from no to yes than from yes to no? Only those who
 * changed count; under no effect the number of one kind is binomial(changed, 1/2).
 *
 * <p>Source: McNemar (1947), Psychometrika 12; mid-p: Fagerland, Lydersen, Laake (2013), BMC
 * Medical Research Methodology 13:91.
 *
 * <p>Example: 8 became active and 1 stopped: of(8, 1) has p = 20/512 = 0.0391.
 *
 * @param up number that changed from no to yes
 * @param down number that changed from yes to no
 * @param twoSided exact two-sided p
 * @param midP the same with half the weight on the result seen; less strict, nearer to its level
 */
public record McNemarExact(int up, int down, double twoSided, double midP) {

    /** The test; with no change at all p is 1. */
    public static McNemarExact of(int up, int down) {
        if (up < 0 || down < 0) {
            throw new IllegalArgumentException(
                    "changes (%d, %d)\nMaybe a difference was passed instead of counts"
                            .formatted(up, down));
        }
        int n = up + down;
        if (n == 0) {
            return new McNemarExact(up, down, 1, 1);
        }
        var binomial = BinomialDistribution.of(n, 0.5);
        int least = Math.min(up, down);
        double two = 2 * binomial.cumulativeProbability(least);
        double mid = two - binomial.probability(least);
        return new McNemarExact(up, down, Math.min(1, two), Math.min(1, mid));
    }
}
