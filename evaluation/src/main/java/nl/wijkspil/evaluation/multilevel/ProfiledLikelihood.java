package nl.wijkspil.evaluation.multilevel;

import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.Minimum;

/**
 * The profiled likelihood of a mixed model with one grouping, from cross-products per group, so one
 * evaluation costs (groups x q x (p + q)^2). theta holds the lower triangle of the relative
 * Cholesky factor, row by row.
 */
final class ProfiledLikelihood {
    private final int n;
    private final int p;
    private final int q;
    private final boolean restricted;
    private final MixedModel.Prior prior;
    private final Groups groups;

    /** Per group: Z'Z, then Z'[X y]. */
    private final double[][][] zz;

    private final double[][][] zw;

    /** [X y]'[X y]. */
    private final double[][] ww;

    ProfiledLikelihood(
            double[] y,
            Design x,
            Design z,
            Groups groups,
            boolean restricted,
            MixedModel.Prior prior) {
        this.n = y.length;
        this.p = x.size();
        this.q = z.size();
        this.restricted = restricted;
        this.prior = prior;
        this.groups = groups;
        zz = new double[groups.size()][q][q];
        zw = new double[groups.size()][q][p + 1];
        ww = new double[p + 1][p + 1];
        var w = new double[p + 1][];
        for (int j = 0; j < p; j++) {
            w[j] = x.column(j);
        }
        w[p] = y;
        for (int i = 0; i < n; i++) {
            int g = groups.of()[i];
            for (int a = 0; a < q; a++) {
                double za = z.column(a)[i];
                for (int b = 0; b < q; b++) {
                    zz[g][a][b] += za * z.column(b)[i];
                }
                for (int b = 0; b <= p; b++) {
                    zw[g][a][b] += za * w[b][i];
                }
            }
            for (int a = 0; a <= p; a++) {
                for (int b = 0; b <= p; b++) {
                    ww[a][b] += w[a][i] * w[b][i];
                }
            }
        }
    }

    static int index(int a, int b) {
        return a * (a + 1) / 2 + b;
    }

    Minimum maximise() {
        var start = new double[index(q, 0)];
        for (int a = 0; a < q; a++) {
            start[index(a, a)] = 1 / Math.sqrt(Math.max(1e-12, scale(a)));
        }
        var best = Minimum.of(this::objective, start);
        for (int a = 0; a < q; a++) {
            start[index(a, a)] *= 0.3;
        }
        var other = Minimum.of(this::objective, start);
        var chosen = other.value() < best.value() - 1e-9 ? other : best;
        return Minimum.of(this::objective, chosen.at());
    }

    private double scale(int a) {
        double s = 0;
        for (var group : zz) {
            s += group[a][a];
        }
        return s / n;
    }

    private double objective(double[] theta) {
        double penalty = 0;
        if (prior == MixedModel.Prior.AVOID_BOUNDARY) {
            for (int a = 0; a < q; a++) {
                penalty -= 2 * Math.log(Math.abs(theta[index(a, a)]) + 1e-300);
            }
        }
        return criterion(reduce(theta)) + penalty;
    }

    private double criterion(Reduced r) {
        int df = restricted ? n - p : n;
        double value = r.logDeterminant + df * (1 + Math.log(2 * Math.PI * r.residual / df));
        if (restricted) {
            for (int j = 0; j < p; j++) {
                value += 2 * Math.log(r.factor[j][j]);
            }
        }
        return value;
    }

    /** What is left of [X y]'[X y] after the random effects, with its Cholesky factor. */
    private static final class Reduced {
        double logDeterminant;
        double[][] left = new double[0][];
        double[][] factor = new double[0][];
        double residual;
    }

    private double[][] lambda(double[] theta) {
        var l = new double[q][q];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b <= a; b++) {
                l[a][b] = theta[index(a, b)];
            }
        }
        return l;
    }

    private Reduced reduce(double[] theta) {
        var out = new Reduced();
        var l = lambda(theta);
        out.left = new double[p + 1][];
        for (int a = 0; a <= p; a++) {
            out.left[a] = ww[a].clone();
        }
        for (int g = 0; g < groups.size(); g++) {
            var m = Triangle.factor(inner(l, g));
            var c = Triangle.solve(m, timesTransposed(l, zw[g]));
            for (int a = 0; a < q; a++) {
                out.logDeterminant += 2 * Math.log(m[a][a]);
                for (int i = 0; i <= p; i++) {
                    for (int j = 0; j <= p; j++) {
                        out.left[i][j] -= c[a][i] * c[a][j];
                    }
                }
            }
        }
        out.factor = Triangle.factor(out.left);
        out.residual = out.factor[p][p] * out.factor[p][p];
        return out;
    }

    /** L' Z'Z L + I. */
    private double[][] inner(double[][] l, int g) {
        var half = timesTransposed(l, zz[g]);
        var out = new double[q][q];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                double s = a == b ? 1 : 0;
                for (int k = 0; k < q; k++) {
                    s += half[a][k] * l[k][b];
                }
                out[a][b] = s;
            }
        }
        return out;
    }

    private double[][] timesTransposed(double[][] l, double[][] m) {
        var out = new double[q][m[0].length];
        for (int a = 0; a < q; a++) {
            for (int k = 0; k < q; k++) {
                for (int j = 0; j < out[a].length; j++) {
                    out[a][j] += l[k][a] * m[k][j];
                }
            }
        }
        return out;
    }

    MixedModel model(Minimum best, List<Finding> findings) {
        var theta = best.at();
        var r = reduce(theta);
        var l = lambda(theta);
        double sigma = Math.sqrt(r.residual / (restricted ? n - p : n));
        var b = Triangle.backSolve(r.factor, p);
        var se = new double[p];
        for (int j = 0; j < p; j++) {
            se[j] = sigma * Math.sqrt(Triangle.inverseDiagonal(r.factor, p, j));
        }
        var effects = new double[groups.size()][];
        for (int g = 0; g < groups.size(); g++) {
            effects[g] = effects(l, g, b);
        }
        var sd = new double[q];
        var correlation = new double[q][q];
        var covariance = new double[q][q];
        for (int a = 0; a < q; a++) {
            for (int c = 0; c < q; c++) {
                for (int k = 0; k < q; k++) {
                    covariance[a][c] += l[a][k] * l[c][k];
                }
            }
            sd[a] = sigma * Math.sqrt(covariance[a][a]);
        }
        for (int a = 0; a < q; a++) {
            for (int c = 0; c < q; c++) {
                correlation[a][c] =
                        covariance[a][c] / Math.sqrt(covariance[a][a] * covariance[c][c]);
            }
        }
        return new MixedModel(
                b,
                se,
                sd,
                correlation,
                sigma,
                criterion(r),
                groups.names(),
                effects,
                best.gradient(),
                findings);
    }

    /** u = L (L'Z'ZL + I)^-1 L'Z'(y - X b). */
    private double[] effects(double[][] l, int g, double[] b) {
        var residual = new double[q][1];
        for (int a = 0; a < q; a++) {
            residual[a][0] = zw[g][a][p];
            for (int j = 0; j < p; j++) {
                residual[a][0] -= zw[g][a][j] * b[j];
            }
        }
        var m = Triangle.factor(inner(l, g));
        var c = Triangle.solve(m, timesTransposed(l, residual));
        var v = new double[q];
        for (int a = q - 1; a >= 0; a--) {
            v[a] = c[a][0];
            for (int k = a + 1; k < q; k++) {
                v[a] -= m[k][a] * v[k];
            }
            v[a] /= m[a][a];
        }
        var u = new double[q];
        for (int a = 0; a < q; a++) {
            for (int k = 0; k <= a; k++) {
                u[a] += l[a][k] * v[k];
            }
        }
        return u;
    }
}
