package nl.wijkspil.evaluation.inference;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adjusts p-values when several outcomes are tested at once. */
public final class Multiplicity {

    private Multiplicity() {}

    /**
     * Holm (1979): controls the chance of even one false alarm. Sorted rising, the i-th (from 0)
     * becomes the running maximum of {@code (m - i) p_i}, at most 1. Example: {@code 0.01, 0.04,
     * 0.03} gives {@code 0.03, 0.06, 0.06}.
     *
     * @param p p-values, any order
     * @return adjusted p-values in the same order
     */
    public static double[] holm(double[] p) {
        var order = rising(p);
        var adjusted = new double[p.length];
        double running = 0;
        for (int i = 0; i < p.length; i++) {
            running = Math.max(running, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    /**
     * Benjamini and Hochberg (1995): controls the expected share of false alarms among the alarms.
     * Sorted rising, the i-th (from 1) becomes the running minimum from above of {@code m p_i / i},
     * at most 1.
     *
     * @param p p-values, any order
     * @return adjusted p-values in the same order
     */
    public static double[] benjaminiHochberg(double[] p) {
        var order = rising(p);
        var adjusted = new double[p.length];
        double running = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            running = Math.min(running, p.length * p[order[i]] / (i + 1));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    private static int[] rising(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
