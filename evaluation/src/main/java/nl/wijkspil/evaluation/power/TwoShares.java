package nl.wijkspil.evaluation.power;

import java.util.BitSet;
import nl.wijkspil.evaluation.smallsample.FisherExact;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Two independent groups compared on a share with Fisher's exact test; the power is exact, by
 * summing over all pairs of counts that reject (groups to {@value #MOST}).
 */
public final class TwoShares implements Study {
    /** Largest group. */
    public static final int MOST = 400;

    private final int first;
    private final int second;
    private final double baseline;
    private final BitSet rejects;

    /**
     * The study.
     *
     * @param first answers in the first group
     * @param second answers in the second group
     * @param baseline share in the second group
     * @param level two-sided size of the test, such as 0.05
     */
    public TwoShares(int first, int second, double baseline, double level) {
        if (first < 1
                || second < 1
                || first > MOST
                || second > MOST
                || !(baseline >= 0 && baseline < 1)) {
            throw new IllegalArgumentException(
                    "groups of %d and %d, baseline %s\nMaybe use TwoMeans with sd sqrt(p (1 - p)) for large groups"
                            .formatted(first, second, baseline));
        }
        this.first = first;
        this.second = second;
        this.baseline = baseline;
        this.rejects = new BitSet((first + 1) * (second + 1));
        for (int x = 0; x <= first; x++) {
            for (int y = 0; y <= second; y++) {
                if (FisherExact.twoSided(x, first - x, y, second - y) <= level) {
                    rejects.set(x * (second + 1) + y);
                }
            }
        }
    }

    @Override
    public double power(double effect) {
        double share = Math.max(0, Math.min(1, baseline + effect));
        var a = BinomialDistribution.of(first, share);
        var b = BinomialDistribution.of(second, baseline);
        var py = new double[second + 1];
        for (int y = 0; y <= second; y++) {
            py[y] = b.probability(y);
        }
        double power = 0;
        for (int x = 0; x <= first; x++) {
            double px = a.probability(x);
            double sum = 0;
            for (int y = 0; y <= second; y++) {
                sum += rejects.get(x * (second + 1) + y) ? py[y] : 0;
            }
            power += px * sum;
        }
        return power;
    }

    @Override
    public double largest() {
        return 1 - baseline;
    }
}
