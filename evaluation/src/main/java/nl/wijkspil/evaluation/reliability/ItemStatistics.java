package nl.wijkspil.evaluation.reliability;

import java.util.ArrayList;
import java.util.List;

/**
 * What one item does to its scale.
 *
 * @param item the item's name
 * @param answered number of answers
 * @param mean mean of the recoded answers
 * @param sd their standard deviation
 * @param restCorrelation correlation with the sum of the other items
 * @param alphaWithout alpha of the scale without this item; NaN for a scale of two
 * @param floor share of answers at the lowest value seen
 * @param ceiling share of answers at the highest value seen
 */
public record ItemStatistics(
        String item,
        int answered,
        double mean,
        double sd,
        double restCorrelation,
        double alphaWithout,
        double floor,
        double ceiling) {

    /** The statistics of every item, in the items' order. */
    public static List<ItemStatistics> of(Items items) {
        int k = items.size();
        var c = items.covariance();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < items.respondents(); i++) {
            for (int j = 0; j < k; j++) {
                double v = items.answer(i, j);
                low = Double.isNaN(v) ? low : Math.min(low, v);
                high = Double.isNaN(v) ? high : Math.max(high, v);
            }
        }
        var out = new ArrayList<ItemStatistics>();
        for (int j = 0; j < k; j++) {
            int n = 0;
            int floor = 0;
            int ceiling = 0;
            double sum = 0;
            for (int i = 0; i < items.respondents(); i++) {
                double v = items.answer(i, j);
                if (!Double.isNaN(v)) {
                    n++;
                    sum += v;
                    floor += v == low ? 1 : 0;
                    ceiling += v == high ? 1 : 0;
                }
            }
            out.add(
                    new ItemStatistics(
                            items.names().get(j),
                            n,
                            sum / n,
                            Math.sqrt(c[j][j]),
                            restCorrelation(c, j),
                            k > 2 ? Alpha.raw(without(c, j)) : Double.NaN,
                            (double) floor / n,
                            (double) ceiling / n));
        }
        return List.copyOf(out);
    }

    /** cov(item, rest) / sqrt(var(item) var(rest)), all from the covariance matrix. */
    private static double restCorrelation(double[][] c, int j) {
        double withRest = 0;
        double rest = 0;
        for (int a = 0; a < c.length; a++) {
            for (int b = 0; b < c.length; b++) {
                rest += a != j && b != j ? c[a][b] : 0;
            }
            withRest += a != j ? c[j][a] : 0;
        }
        return withRest / Math.sqrt(c[j][j] * rest);
    }

    private static double[][] without(double[][] c, int j) {
        int k = c.length;
        var out = new double[k - 1][k - 1];
        for (int a = 0; a < k - 1; a++) {
            for (int b = 0; b < k - 1; b++) {
                out[a][b] = c[a < j ? a : a + 1][b < j ? b : b + 1];
            }
        }
        return out;
    }
}
