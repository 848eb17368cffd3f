package nl.wijkspil.evaluation.counterfactual;

import java.util.Arrays;

/** A weight per donor; only those that are not 0 are kept. */
public final class Weights {

    private final int donors;
    private final int[] numbers;
    private final double[] values;

    private Weights(int donors, int[] numbers, double[] values) {
        this.donors = donors;
        this.numbers = numbers;
        this.values = values;
    }

    /** From a weight for every donor. */
    public static Weights of(double[] all) {
        int count = 0;
        for (double weight : all) {
            count += weight != 0 ? 1 : 0;
        }
        var numbers = new int[count];
        var values = new double[count];
        for (int j = 0, i = 0; j < all.length; j++) {
            if (all[j] != 0) {
                numbers[i] = j;
                values[i++] = all[j];
            }
        }
        return new Weights(all.length, numbers, values);
    }

    /**
     * From the donors that carry weight.
     *
     * @param donors how many donors there are
     * @param numbers which carry weight, rising
     * @param values their weights
     */
    public static Weights of(int donors, int[] numbers, double[] values) {
        return new Weights(donors, numbers, values);
    }

    /** The same weight for some donors, rising by number. */
    public static Weights equal(int donors, int[] numbers) {
        var values = new double[numbers.length];
        Arrays.fill(values, 1.0 / numbers.length);
        return new Weights(donors, numbers, values);
    }

    /** How many donors there are. */
    public int donors() {
        return donors;
    }

    /** Adds each weight, times a factor, to a vector over all donors. */
    public void addTo(double[] all, double factor) {
        for (int i = 0; i < numbers.length; i++) {
            all[numbers[i]] += factor * values[i];
        }
    }

    /** A donor's weight. */
    public double of(int donor) {
        int at = Arrays.binarySearch(numbers, donor);
        return at < 0 ? 0 : values[at];
    }
}
