package nl.wijkspil.evaluation.smallsample;

import java.util.SplittableRandom;

/**
 * The permutation test of a difference in means: under no effect every choice of who was treated is
 * as likely as the one made. All assignments are enumerated up to {@value #EXACT}, above that they
 * are drawn at random with the observed one counted in.
 *
 * <p>Source: Fisher (1935); Phipson and Smyth (2010) for the +1.
 *
 * <p>Example: treated (4, 5), control (1, 2): difference 3, p two-sided = 2/6.
 *
 * @param difference mean of the treated minus mean of the controls
 * @param tail the p-values
 */
public record PermutationTest(double difference, Tail tail) {
    /** Up to this number of assignments all are enumerated. */
    public static final long EXACT = 2_000_000;

    /**
     * The test.
     *
     * @param values one outcome per unit
     * @param treated which units were treated; at least one of each kind
     * @param draws random assignments when there are more than {@value #EXACT}
     * @param seed seed of the draws
     */
    public static PermutationTest of(double[] values, boolean[] treated, int draws, long seed) {
        int n = values.length;
        int n1 = 0;
        double sum = 0;
        double of = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            n1 += treated[i] ? 1 : 0;
            of += treated[i] ? values[i] : 0;
            sum += values[i];
            size += Math.abs(values[i]);
        }
        if (n1 == 0 || n1 == n) {
            throw new IllegalArgumentException(
                    "%d of %d treated\nMaybe the treatment column was read as text"
                            .formatted(n1, n));
        }
        double slack = 1e-9 * size;
        double all = assignments(n, n1);
        var counter = new Counter(sum * n1 / n, of, slack);
        if (all <= EXACT) {
            enumerate(values, n1, 0, 0, counter);
        } else {
            draw(values, n1, draws, new SplittableRandom(seed), counter);
        }
        return new PermutationTest(of / n1 - (sum - of) / (n - n1), counter.tail(all <= EXACT));
    }

    /** n choose k as a double. */
    private static double assignments(int n, int k) {
        double out = 1;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            out = out * (n - Math.min(k, n - k) + i) / i;
        }
        return Math.rint(out);
    }

    private static void enumerate(double[] v, int left, int from, double sum, Counter counter) {
        if (left == 0) {
            counter.add(sum);
            return;
        }
        for (int i = from; i <= v.length - left; i++) {
            enumerate(v, left - 1, i + 1, sum + v[i], counter);
        }
    }

    private static void draw(
            double[] v, int n1, int draws, SplittableRandom random, Counter counter) {
        var mixed = v.clone();
        counter.addSeen();
        for (int k = 0; k < draws; k++) {
            double s = 0;
            for (int i = 0; i < n1; i++) {
                int j = i + random.nextInt(v.length - i);
                double swap = mixed[i];
                mixed[i] = mixed[j];
                mixed[j] = swap;
                s += mixed[i];
            }
            counter.add(s);
        }
    }

    /** Counts sums of the treated at least as far from their expectation as the one seen. */
    private static final class Counter {
        private final double centre;
        private final double seen;
        private final double slack;
        private long all;
        private long two;
        private long up;
        private long down;

        Counter(double centre, double seen, double slack) {
            this.centre = centre;
            this.seen = seen;
            this.slack = slack;
        }

        void addSeen() {
            add(seen);
        }

        void add(double s) {
            all++;
            two += Math.abs(s - centre) >= Math.abs(seen - centre) - slack ? 1 : 0;
            up += s >= seen - slack ? 1 : 0;
            down += s <= seen + slack ? 1 : 0;
        }

        Tail tail(boolean exact) {
            double n = all;
            return new Tail(two / n, up / n, down / n, all, exact);
        }
    }
}
