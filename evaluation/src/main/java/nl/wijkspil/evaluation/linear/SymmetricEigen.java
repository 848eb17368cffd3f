package nl.wijkspil.evaluation.linear;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** Eigenvalues and vectors of a small symmetric matrix. */
public final class SymmetricEigen {

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Decomposes an n by n symmetric matrix, row by row. */
    public static SymmetricEigen of(double[] matrix, int n) {
        var solver = DecompositionFactory_DDRM.eig(n, true, true);
        if (!solver.decompose(new DMatrixRMaj(n, n, true, matrix.clone()))) {
            throw new IllegalStateException(
                    "matrix of size " + n + "\nMaybe it holds a value that is not finite.");
        }
        var values = new double[n];
        var vectors = new double[n][];
        for (int k = 0; k < n; k++) {
            values[k] = solver.getEigenvalue(k).getReal();
            vectors[k] = solver.getEigenVector(k).getData().clone();
        }
        return new SymmetricEigen(values, vectors);
    }

    /** How many eigenvalues. */
    public int size() {
        return values.length;
    }

    /** An eigenvalue. */
    public double value(int k) {
        return values[k];
    }

    /** An element of the k-th unit eigenvector. */
    public double vector(int k, int element) {
        return vectors[k][element];
    }
}
