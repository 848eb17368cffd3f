package nl.wijkspil.evaluation.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cohen's kappa: how much more two raters agree than chance alone would give. Jacob Cohen, "A
 * Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20, 1960:
 *
 * <pre>kappa = (po - pe) / (1 - pe)</pre>
 *
 * where {@code po} is the share of items both scored alike and {@code pe} the sum over scores of
 * the product of both raters' shares. Worked example: 20 times both 1, 15 times both 0, 5 times
 * only the first 1, 10 times only the second 1: po = 0.7, pe = 0.5, kappa = 0.4.
 */
public sealed interface Kappa {

    /** How many items both raters scored. */
    int items();

    /**
     * Kappa could be computed.
     *
     * @param value between -1 and 1
     * @param items how many items both scored, at least 1
     * @param observed po, the raw share of agreement
     * @param expected pe, the agreement chance would give, below 1
     */
    record Known(double value, int items, double observed, double expected) implements Kappa {}

    /**
     * Kappa has no value; that is not the same as 0.
     *
     * @param items how many items both scored
     * @param why what stood in the way
     */
    record Undefined(int items, Why why) implements Kappa {
        /** What stood in the way of a kappa. */
        public enum Why {
            /** No item was scored by both. */
            NOTHING_SCORED_TWICE,
            /** Both gave every item the same one score: pe = 1, the formula divides by zero. */
            ONE_SCORE_ONLY
        }
    }

    /**
     * Two scores of the same item.
     *
     * @param first of the first rater
     * @param second of the second rater
     */
    record Pair(int first, int second) {}

    /** Kappa over the pairs. */
    static Kappa of(Collection<Pair> pairs) {
        int n = pairs.size();
        if (n == 0) {
            return new Undefined(0, Undefined.Why.NOTHING_SCORED_TWICE);
        }
        Map<Integer, long[]> counts = new TreeMap<>();
        long same = 0;
        for (Pair pair : pairs) {
            counts.computeIfAbsent(pair.first(), _ -> new long[2])[0]++;
            counts.computeIfAbsent(pair.second(), _ -> new long[2])[1]++;
            if (pair.first() == pair.second()) {
                same++;
            }
        }
        long products = 0;
        for (long[] both : counts.values()) {
            products += both[0] * both[1];
        }
        long square = (long) n * n;
        if (products == square) {
            return new Undefined(n, Undefined.Why.ONE_SCORE_ONLY);
        }
        double po = (double) same / n;
        double pe = (double) products / square;
        return new Known((po - pe) / (1 - pe), n, po, pe);
    }
}
