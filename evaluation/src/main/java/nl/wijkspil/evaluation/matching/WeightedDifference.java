package nl.wijkspil.evaluation.matching;

import java.util.HashMap;

/**
 * The weighted difference in means with an error clustered by subclass: the weighted regression of
 * the outcome on treatment, sandwich variance times G/(G-1) (n-1)/(n-2).
 *
 * @param att the difference
 * @param se its standard error; it ignores that the matching was estimated
 * @param clusters number of clusters
 */
public record WeightedDifference(double att, double se, int clusters) {

    /** The difference; {@code cluster} 0 means a cluster of its own. */
    public static WeightedDifference of(
            double[] outcome, boolean[] treated, double[] weights, int[] cluster) {
        double wt = 0;
        double wc = 0;
        double mt = 0;
        double mc = 0;
        int n = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                n++;
                wt += treated[i] ? weights[i] : 0;
                wc += treated[i] ? 0 : weights[i];
                mt += treated[i] ? weights[i] * outcome[i] : 0;
                mc += treated[i] ? 0 : weights[i] * outcome[i];
            }
        }
        mt /= wt;
        mc /= wc;
        var sums = new HashMap<Integer, Double>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double part =
                        treated[i]
                                ? weights[i] * (outcome[i] - mt) / wt
                                : -weights[i] * (outcome[i] - mc) / wc;
                sums.merge(cluster[i] == 0 ? -1 - i : cluster[i], part, Double::sum);
            }
        }
        double s = 0;
        for (double v : sums.values()) {
            s += v * v;
        }
        double g = sums.size();
        return new WeightedDifference(
                mt - mc, Math.sqrt(s * g / (g - 1) * (n - 1) / (n - 2)), sums.size());
    }
}
