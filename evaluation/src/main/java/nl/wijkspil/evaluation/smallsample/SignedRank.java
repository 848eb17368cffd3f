package nl.wijkspil.evaluation.smallsample;

import java.util.Arrays;

/**
 * Wilcoxon's signed-rank test of paired differences, exact also with ties: the null distribution of
 * the rank sum is built rank by rank (dynamic programme over doubled midranks), so no normal
 * approximation is used.
 *
 * <p>Source: Wilcoxon (1945); zeros are left out as he did. Exact distribution with ties:
 * Streitberg and Roehmel (1986), Statistical Software Newsletter 12.
 *
 * <p>Example: differences 1, 2, 3: V = 6, p greater = 1/8, two-sided 1/4.
 *
 * @param statistic sum of the ranks of the positive differences
 * @param used number of non-zero differences
 * @param tail the p-values
 * @param median the Hodges-Lehmann estimate: median of all pairwise means of the differences
 */
public record SignedRank(double statistic, int used, Tail tail, double median) {

    /** The test of after minus before. */
    public static SignedRank of(double[] differences) {
        if (differences.length == 0
                || Arrays.stream(differences).anyMatch(d -> !Double.isFinite(d))) {
            throw new IllegalArgumentException(
                    differences.length
                            + " differences\nMaybe pairs with a missing answer were not taken out");
        }
        var d = Arrays.stream(differences).filter(v -> v != 0).toArray();
        int n = d.length;
        var doubled = Ranks.doubled(Arrays.stream(d).map(Math::abs).toArray());
        int most = Arrays.stream(doubled).sum();
        int statistic = 0;
        for (int i = 0; i < n; i++) {
            statistic += d[i] > 0 ? doubled[i] : 0;
        }
        var p = new double[most + 1];
        p[0] = 1;
        int reached = 0;
        for (int rank : doubled) {
            for (int s = reached + rank; s >= 0; s--) {
                p[s] = (s <= reached ? p[s] / 2 : 0) + (s >= rank ? p[s - rank] / 2 : 0);
            }
            reached += rank;
        }
        double up = 0;
        double down = 0;
        for (int s = 0; s <= most; s++) {
            up += s >= statistic ? p[s] : 0;
            down += s <= statistic ? p[s] : 0;
        }
        double two = Math.min(1, 2 * Math.min(up, down));
        long patterns = n < 62 ? 1L << n : Long.MAX_VALUE;
        return new SignedRank(
                statistic / 2.0,
                n,
                new Tail(two, Math.min(1, up), Math.min(1, down), patterns, true),
                hodgesLehmann(differences));
    }

    private static double hodgesLehmann(double[] d) {
        var means = new double[d.length * (d.length + 1) / 2];
        int k = 0;
        for (int i = 0; i < d.length; i++) {
            for (int j = i; j < d.length; j++) {
                means[k++] = (d[i] + d[j]) / 2;
            }
        }
        Arrays.sort(means);
        return (means[(k - 1) / 2] + means[k / 2]) / 2;
    }
}
