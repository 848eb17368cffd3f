package nl.wijkspil.evaluation.inference;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The reference distribution of an average effect under "treatment went to other, similar units":
 * one value per placebo for one treated unit, or seeded draws of one placebo per treated unit for
 * several. Valid when units that were selected alike are exchangeable.
 *
 * <p>For the treated effect less a supposed effect theta, {@code p(theta) = (1 + #{|a| >= |att -
 * theta|}) / (N + 1)}; the interval holds every theta with {@code p > 1 - level} (test inversion),
 * which is {@code att} plus or minus the critical value.
 */
public final class Randomisation {

    /** How many sets are drawn when there are several treated units. */
    public static final int DRAWS = 19_999;

    private static final double TIE = 1e-12;

    private final double[] sortedSizes;
    private final double[] sorted;

    private Randomisation(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        sortedSizes = Arrays.stream(values).map(Math::abs).sorted().toArray();
    }

    /** The distribution for one treated unit: all placebo effects. */
    public static Randomisation ofOne(double[] effects) {
        return new Randomisation(effects);
    }

    /**
     * The distribution for several treated units.
     *
     * @param effects per treated unit the effects of its placebos
     * @param donors per treated unit the placebos' numbers, so that one set never holds a donor
     *     twice
     * @param weights per treated unit its weight in the average; sum 1
     * @param seed of the draws
     */
    public static Randomisation ofSets(
            double[][] effects, int[][] donors, double[] weights, long seed) {
        var values = new double[DRAWS];
        var taken = new int[effects.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            var random = new SplittableRandom(seed * 1_000_003L + draw);
            for (int i = 0; i < effects.length; i++) {
                int pick = random.nextInt(effects[i].length);
                for (int again = 0; again < 50 && twice(taken, donors[i][pick], i); again++) {
                    pick = random.nextInt(effects[i].length);
                }
                taken[i] = donors[i][pick];
                values[draw] += weights[i] * effects[i][pick];
            }
        }
        return new Randomisation(values);
    }

    private static boolean twice(int[] taken, int donor, int count) {
        for (int i = 0; i < count; i++) {
            if (taken[i] == donor) {
                return true;
            }
        }
        return false;
    }

    /** How many values the distribution holds. */
    public int size() {
        return sorted.length;
    }

    /** Two-sided p-value of an effect; never 0. */
    public double p(double att) {
        return (1.0 + sizesFrom(Math.abs(att))) / (sorted.length + 1);
    }

    /** The place of an effect by size, 1 is the largest. */
    public int rank(double att) {
        return 1 + sizesFrom(Math.abs(att));
    }

    private int sizesFrom(double size) {
        double limit = size - TIE * Math.max(1, size);
        int low = 0;
        int high = sortedSizes.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sortedSizes[middle] >= limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sortedSizes.length - low;
    }

    /** The smallest p-value this distribution can give. */
    public double resolution() {
        return 1.0 / (sorted.length + 1);
    }

    /**
     * Half the width of the interval of a level; infinite when there are too few placebos for that
     * level.
     */
    public double critical(double level) {
        double alpha = 1 - level;
        int exceeding = (int) Math.floor(alpha * (sorted.length + 1) + 1e-9) - 1;
        return exceeding < 0
                ? Double.POSITIVE_INFINITY
                : sortedSizes[sortedSizes.length - 1 - exceeding];
    }

    /** The smallest true effect, of either sign, that would be found at 5% in 80% of cases. */
    public double detectable() {
        double critical = critical(0.95);
        if (Double.isInfinite(critical)) {
            return Double.NaN;
        }
        return critical + Math.max(-quantile(0.2), quantile(0.8));
    }

    /** Standard deviation of the placebo effects: the placebo standard error. */
    public double deviation() {
        double mean = Arrays.stream(sorted).average().orElse(0);
        double square = 0;
        for (double value : sorted) {
            square += (value - mean) * (value - mean);
        }
        return sorted.length < 2 ? Double.NaN : Math.sqrt(square / (sorted.length - 1));
    }

    /** Mean of the placebo effects; far from 0 means the design is biased for units like these. */
    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    private double quantile(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
