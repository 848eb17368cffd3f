package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.Arrays;
import java.util.List;

/**
 * How often each subject got each class, and how many subjects got the best class in each draw.
 *
 * @param codes class codes, in the order of the rule file
 * @param draws number of draws
 * @param counts per subject, per class, in how many draws
 * @param best per draw, how many subjects got the best class
 */
@SuppressWarnings("ArrayRecordComponent") // a million numbers; handed over, not compared
public record Classes(List<String> codes, int draws, int[][] counts, int[] best) {

    /** The share of draws in which a subject got a class, 0 to 1. */
    public double probability(int subject, String code) {
        return (double) counts[subject][codes.indexOf(code)] / draws;
    }

    /** Lowest number of subjects in the best class over all draws. */
    public int lowest() {
        return Arrays.stream(best).min().orElse(0);
    }

    /** Highest number of subjects in the best class over all draws. */
    public int highest() {
        return Arrays.stream(best).max().orElse(0);
    }

    /**
     * The number of subjects in the best class below or at which a share of the draws lies.
     *
     * @param share between 0 and 1; 0.025 and 0.975 give the central 95%
     */
    public int quantile(double share) {
        int[] sorted = best.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(rank, 0, sorted.length - 1)];
    }
}
