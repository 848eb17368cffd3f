package nl.wijkspil.evaluation.smallsample;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The sign-flip (Fisher-Pitman) test of paired differences: under no effect each difference is as
 * likely to have had the other sign. Exact over all 2^n sign patterns to {@value #EXACT} pairs,
 * above that by random draws with the observed pattern counted in.
 *
 * <p>Source: Fisher (1935), The Design of Experiments, section 21; Phipson and Smyth (2010) for the
 * +1.
 *
 * <p>Example: three differences 1, 2, 3: all positive, p greater = 1/8.
 */
public final class SignFlip {
    /** Up to this number of pairs all patterns are enumerated. */
    public static final int EXACT = 20;

    private SignFlip() {}

    /**
     * Tests whether the differences centre on zero.
     *
     * @param differences after minus before, one per pair; zeros are kept
     * @param draws number of random patterns when there are more than {@value #EXACT} pairs
     * @param seed seed of the draws; the same seed gives the same p
     */
    public static Tail test(double[] differences, int draws, long seed) {
        int n = differences.length;
        if (n == 0 || Arrays.stream(differences).anyMatch(d -> !Double.isFinite(d))) {
            throw new IllegalArgumentException(
                    n + " differences\nMaybe pairs with a missing answer were not taken out");
        }
        double seen = Arrays.stream(differences).sum();
        double slack = 1e-9 * Arrays.stream(differences).map(Math::abs).sum();
        return n <= EXACT
                ? enumerate(differences, seen, slack)
                : draw(differences, seen, slack, draws, new SplittableRandom(seed));
    }

    private static Tail enumerate(double[] d, double seen, double slack) {
        int n = d.length;
        long patterns = 1L << n;
        long two = 0;
        long up = 0;
        long down = 0;
        for (long pattern = 0; pattern < patterns; pattern++) {
            double s = 0;
            for (int i = 0; i < n; i++) {
                s += (pattern >>> i & 1) == 0 ? d[i] : -d[i];
            }
            two += Math.abs(s) >= Math.abs(seen) - slack ? 1 : 0;
            up += s >= seen - slack ? 1 : 0;
            down += s <= seen + slack ? 1 : 0;
        }
        double all = patterns;
        return new Tail(two / all, up / all, down / all, patterns, true);
    }

    private static Tail draw(
            double[] d, double seen, double slack, int draws, SplittableRandom random) {
        long two = 1;
        long up = 1;
        long down = 1;
        for (int k = 0; k < draws; k++) {
            double s = 0;
            long bits = 0;
            for (int i = 0; i < d.length; i++) {
                if ((i & 63) == 0) {
                    bits = random.nextLong();
                }
                s += (bits & 1) == 0 ? d[i] : -d[i];
                bits >>>= 1;
            }
            two += Math.abs(s) >= Math.abs(seen) - slack ? 1 : 0;
            up += s >= seen - slack ? 1 : 0;
            down += s <= seen + slack ? 1 : 0;
        }
        double all = draws + 1.0;
        return new Tail(two / all, up / all, down / all, draws + 1L, false);
    }
}
