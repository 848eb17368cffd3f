package nl.wijkspil.evaluation.multilevel;

/** Cholesky factors of matrices of a few rows, without a matrix type in the inner loop. */
final class Triangle {
    private Triangle() {}

    /**
     * The lower factor; a pivot that is not positive becomes tiny, so a likelihood turns very bad.
     */
    static double[][] factor(double[][] a) {
        int n = a.length;
        var l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double s = a[i][j];
                for (int k = 0; k < j; k++) {
                    s -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    l[i][i] = s > 0 ? Math.sqrt(s) : 1e-150;
                } else {
                    l[i][j] = s / l[j][j];
                }
            }
        }
        return l;
    }

    /** L^-1 B by forward substitution, for every column of B. */
    static double[][] solve(double[][] l, double[][] b) {
        int n = l.length;
        int m = b[0].length;
        var out = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double s = b[i][j];
                for (int k = 0; k < i; k++) {
                    s -= l[i][k] * out[k][j];
                }
                out[i][j] = s / l[i][i];
            }
        }
        return out;
    }

    /** Coefficients from the factor of [X y]'[X y]: the last row holds L^-1 X'y. */
    static double[] backSolve(double[][] l, int p) {
        var b = new double[p];
        for (int j = p - 1; j >= 0; j--) {
            double s = l[p][j];
            for (int k = j + 1; k < p; k++) {
                s -= l[k][j] * b[k];
            }
            b[j] = s / l[j][j];
        }
        return b;
    }

    /** Diagonal element j of (L L')^-1 over the first p rows. */
    static double inverseDiagonal(double[][] l, int p, int j) {
        var v = new double[p];
        double s = 0;
        for (int i = j; i < p; i++) {
            double value = i == j ? 1 : 0;
            for (int k = j; k < i; k++) {
                value -= l[i][k] * v[k];
            }
            v[i] = value / l[i][i];
            s += v[i] * v[i];
        }
        return s;
    }
}
