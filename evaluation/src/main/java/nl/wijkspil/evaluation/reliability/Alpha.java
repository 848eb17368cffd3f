package nl.wijkspil.evaluation.reliability;

import org.apache.commons.statistics.distribution.FDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Cronbach's alpha with Feldt's interval and its companions. Alpha rises with the number of items
 * and says nothing about whether they measure one thing; see {@link OneFactor} for that.
 *
 * <p>alpha = k/(k-1) (1 - sum of item variances / variance of the sum). Source: Cronbach (1951),
 * Psychometrika 16; interval: Feldt (1965), Psychometrika 30: (1 - alpha) / (1 - estimate) follows
 * F with (n-1) and (n-1)(k-1) degrees of freedom; lambda 6: Guttman (1945).
 *
 * <p>Example: two items that are equal for everybody have alpha = 1.
 *
 * @param raw alpha from the covariances
 * @param standardised alpha from the correlations
 * @param lambda6 Guttman's lambda 6
 * @param averageCorrelation mean of the correlations between items
 * @param low lower end of Feldt's interval of {@code raw}
 * @param high upper end of it
 * @param n number of respondents used in the interval
 * @param items number of items
 */
public record Alpha(
        double raw,
        double standardised,
        double lambda6,
        double averageCorrelation,
        double low,
        double high,
        int n,
        int items) {

    /** Alpha over the pairwise complete answers; the interval at a level such as 0.95. */
    public static Alpha of(Items items, double level) {
        int n = items.respondents();
        if (n < 3) {
            throw new IllegalArgumentException(
                    n + " respondents\nMaybe answers were dropped; an interval needs three");
        }
        var c = items.covariance();
        var r = Items.correlation(c);
        int k = items.size();
        double raw = raw(c);
        double average = 0;
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < a; b++) {
                average += r[a][b] / (k * (k - 1) / 2.0);
            }
        }
        var f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1));
        double tail = (1 - level) / 2;
        return new Alpha(
                raw,
                raw(r),
                lambda6(r),
                average,
                1 - (1 - raw) * f.inverseSurvivalProbability(tail),
                1 - (1 - raw) * f.inverseCumulativeProbability(tail),
                n,
                k);
    }

    /** Alpha from a covariance matrix. */
    static double raw(double[][] c) {
        double trace = 0;
        double total = 0;
        int k = c.length;
        for (int a = 0; a < k; a++) {
            trace += c[a][a];
            for (int b = 0; b < k; b++) {
                total += c[a][b];
            }
        }
        return k / (k - 1.0) * (1 - trace / total);
    }

    /** Each item's unique part is 1 / (R^-1)_jj; lambda 6 is one minus their sum over sum(R). */
    private static double lambda6(double[][] r) {
        var matrix = new DMatrixRMaj(r);
        var inverse = new DMatrixRMaj(r.length, r.length);
        CommonOps_DDRM.pinv(matrix, inverse);
        double unique = 0;
        for (int j = 0; j < r.length; j++) {
            unique += 1 / inverse.get(j, j);
        }
        return 1 - unique / CommonOps_DDRM.elementSum(matrix);
    }
}
