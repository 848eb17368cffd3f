package nl.wijkspil.evaluation.grouptime;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.linear.Gram;
import nl.wijkspil.evaluation.linear.SymmetricEigen;

/**
 * How wide intervals must be to hold for all rows of an aggregate together: the multiplier
 * bootstrap of Callaway and Sant'Anna (2021, section 4.1) with Gaussian multipliers. Given the
 * data, such a bootstrap is exactly normal with the covariance of the influence functions, so it is
 * drawn from that matrix: rows by rows instead of units by rows per draw.
 */
final class Bands {

    private static final int DRAWS = 4_999;

    private final double[][] correlation;

    private Bands(double[][] correlation) {
        this.correlation = correlation;
    }

    /** From the influence function of each row, all as long as the number of units. */
    static Bands of(List<double[]> influences) {
        if (influences.isEmpty() || influences.getFirst().length == 0) {
            return new Bands(new double[0][]);
        }
        var matrix = Gram.of(influences.toArray(double[][]::new), influences.getFirst().length);
        int m = matrix.length;
        var scale = new double[m];
        for (int k = 0; k < m; k++) {
            scale[k] = matrix[k][k] > 0 ? 1 / Math.sqrt(matrix[k][k]) : 0;
        }
        for (int k = 0; k < m; k++) {
            for (int l = 0; l < m; l++) {
                matrix[k][l] *= scale[k] * scale[l];
            }
        }
        return new Bands(matrix);
    }

    /**
     * How many standard errors to both sides hold for all rows together with some confidence: 1.96
     * for one row at 0.95, more for several. NaN without rows.
     *
     * @param seed of the draws
     */
    double critical(double level, long seed) {
        int m = correlation.length;
        if (m == 0) {
            return Double.NaN;
        }
        var flat = new double[m * m];
        for (int k = 0; k < m; k++) {
            System.arraycopy(correlation[k], 0, flat, k * m, m);
        }
        var eigen = SymmetricEigen.of(flat, m);
        var root = new double[m][m];
        for (int k = 0; k < m; k++) {
            double length = Math.sqrt(Math.max(0, eigen.value(k)));
            for (int row = 0; row < m; row++) {
                root[row][k] = length * eigen.vector(k, row);
            }
        }
        var random = new SplittableRandom(seed);
        var largest = new double[DRAWS];
        var z = new double[m];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int k = 0; k < m; k++) {
                z[k] = random.nextGaussian();
            }
            for (var row : root) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += row[k] * z[k];
                }
                largest[draw] = Math.max(largest[draw], Math.abs(sum));
            }
        }
        Arrays.sort(largest);
        return largest[(int) Math.min(DRAWS - 1, Math.ceil(level * (DRAWS + 1)) - 1)];
    }
}
