package nl.wijkspil.evaluation.linear;

/** {@code A = L L'} of a small symmetric positive definite matrix. */
public final class Cholesky {

    private final double[] lower;
    private final int n;
    private final boolean definite;

    private Cholesky(double[] lower, int n, boolean definite) {
        this.lower = lower;
        this.n = n;
        this.definite = definite;
    }

    /**
     * Factors the lower triangle of a matrix, row by row, in place. A pivot that rounding made 0 or
     * negative is replaced by a tiny positive one, and {@link #definite} turns false.
     *
     * @param matrix n by n; overwritten
     */
    public static Cholesky of(double[] matrix, int n) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(matrix[i * n + i]));
        }
        boolean definite = true;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = matrix[i * n + k];
                for (int s = 0; s < k; s++) {
                    sum -= matrix[i * n + s] * matrix[k * n + s];
                }
                if (i == k) {
                    double tiny = 1e-15 * largest;
                    definite &= sum > tiny;
                    matrix[i * n + i] = Math.sqrt(Math.max(sum, tiny));
                } else {
                    matrix[i * n + k] = matrix[k * n + k] > 0 ? sum / matrix[k * n + k] : 0;
                }
            }
        }
        return new Cholesky(matrix, n, definite);
    }

    /** Whether the matrix was positive definite beyond rounding. */
    public boolean definite() {
        return definite;
    }

    /** An element of L; 0 above the diagonal. */
    public double lower(int row, int column) {
        return column > row ? 0 : lower[row * n + column];
    }

    /** Replaces x by the solution of {@code A y = x}. */
    public void solve(double[] x) {
        for (int i = 0; i < n; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i * n + k] * x[k];
            }
            x[i] = sum / lower[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= lower[k * n + i] * x[k];
            }
            x[i] = sum / lower[i * n + i];
        }
    }
}
