package nl.wijkspil.evaluation.smallsample;

import java.util.Arrays;

/**
 * The Wilcoxon-Mann-Whitney test of two independent groups, exact also with ties, by a dynamic
 * programme over doubled midranks.
 *
 * <p>Source: Mann and Whitney (1947); exact distribution with ties: Streitberg and Roehmel (1986).
 *
 * <p>Example: (3, 4) against (1, 2): p greater = 1/6.
 *
 * @param statistic the Mann-Whitney U of the first group
 * @param superiority U / (n1 n2): the chance that one of the first group scores higher, ties half
 * @param tail the p-values; "greater" means the first group scores higher
 */
public record RankSum(double statistic, double superiority, Tail tail) {

    /** The test of the first group against the second. */
    public static RankSum of(double[] first, double[] second) {
        int n1 = first.length;
        int n = n1 + second.length;
        if (n1 == 0 || second.length == 0) {
            throw new IllegalArgumentException(
                    "groups of %d and %d\nMaybe one group has no answers".formatted(n1, n - n1));
        }
        var all = Arrays.copyOf(first, n);
        System.arraycopy(second, 0, all, n1, n - n1);
        var doubled = Ranks.doubled(all);
        int most = Arrays.stream(doubled).sum();
        int seen = Arrays.stream(doubled, 0, n1).sum();
        var ways = new double[n1 + 1][most + 1];
        ways[0][0] = 1;
        for (int i = 0; i < n; i++) {
            for (int k = Math.min(n1, i + 1); k >= 1; k--) {
                for (int s = most; s >= doubled[i]; s--) {
                    ways[k][s] += ways[k - 1][s - doubled[i]];
                }
            }
        }
        double total = Arrays.stream(ways[n1]).sum();
        double up = 0;
        double down = 0;
        double two = 0;
        double centre = (double) n1 * (n + 1);
        for (int s = 0; s <= most; s++) {
            up += s >= seen ? ways[n1][s] : 0;
            down += s <= seen ? ways[n1][s] : 0;
            two += Math.abs(s - centre) >= Math.abs(seen - centre) - 1e-9 ? ways[n1][s] : 0;
        }
        double u = (seen - (double) n1 * (n1 + 1)) / 2;
        return new RankSum(
                u,
                u / ((double) n1 * (n - n1)),
                new Tail(
                        Math.min(1, two / total),
                        Math.min(1, up / total),
                        Math.min(1, down / total),
                        total < Long.MAX_VALUE ? Math.round(total) : Long.MAX_VALUE,
                        true));
    }
}
