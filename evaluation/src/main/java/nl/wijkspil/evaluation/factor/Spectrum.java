package nl.wijkspil.evaluation.factor;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The right singular vectors of a matrix of units by periods, from the (periods x periods)
 * cross-product: panels are long in units and short in periods.
 */
final class Spectrum {
    private final double[] values;
    private final double[][] vectors;

    /** Singular values falling; {@code vectors[k]} belongs to value k. */
    Spectrum(double[][] e) {
        int t = e[0].length;
        var gram = new DMatrixRMaj(t, t);
        for (var row : e) {
            for (int a = 0; a < t; a++) {
                for (int b = 0; b <= a; b++) {
                    gram.add(a, b, row[a] * row[b]);
                }
            }
        }
        for (int a = 0; a < t; a++) {
            for (int b = 0; b < a; b++) {
                gram.set(b, a, gram.get(a, b));
            }
        }
        var eigen = DecompositionFactory_DDRM.eig(t, true, true);
        if (!eigen.decompose(gram)) {
            throw new IllegalStateException(
                    "no eigenvalues of a " + t + " x " + t + " matrix\nMaybe it holds NaN");
        }
        var order =
                java.util.stream.IntStream.range(0, t)
                        .boxed()
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                        (Integer k) -> -eigen.getEigenvalue(k).getReal()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        values = new double[t];
        vectors = new double[t][t];
        for (int k = 0; k < t; k++) {
            values[k] = Math.sqrt(Math.max(0, eigen.getEigenvalue(order[k]).getReal()));
            var v = eigen.getEigenVector(order[k]);
            for (int a = 0; a < t; a++) {
                vectors[k][a] = v.get(a, 0);
            }
        }
    }

    double largest() {
        return values[0];
    }

    double[] vector(int k) {
        return vectors[k];
    }

    /** The sum of the singular values above a threshold, each less the threshold. */
    double nuclearAbove(double threshold) {
        double s = 0;
        for (double v : values) {
            s += Math.max(0, v - threshold);
        }
        return s;
    }

    /** The nearest matrix of rank r. */
    double[][] truncated(double[][] e, int r) {
        var keep = new double[values.length];
        java.util.Arrays.fill(keep, 0, Math.min(r, keep.length), 1);
        return scaled(e, keep);
    }

    /** Every singular value lowered by the threshold, or zero. */
    double[][] shrunk(double[][] e, double threshold) {
        var keep = new double[values.length];
        for (int k = 0; k < keep.length; k++) {
            keep[k] = values[k] > threshold ? (values[k] - threshold) / values[k] : 0;
        }
        return scaled(e, keep);
    }

    /** E V diag(keep) V'. */
    private double[][] scaled(double[][] e, double[] keep) {
        int t = values.length;
        var projection = new double[t][t];
        for (int k = 0; k < t; k++) {
            if (keep[k] > 0) {
                for (int a = 0; a < t; a++) {
                    for (int b = 0; b < t; b++) {
                        projection[a][b] += keep[k] * vectors[k][a] * vectors[k][b];
                    }
                }
            }
        }
        var out = new double[e.length][t];
        for (int i = 0; i < e.length; i++) {
            for (int a = 0; a < t; a++) {
                if (e[i][a] != 0) {
                    for (int b = 0; b < t; b++) {
                        out[i][b] += e[i][a] * projection[a][b];
                    }
                }
            }
        }
        return out;
    }
}
