package nl.wijkspil.evaluation.synthetic;

import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.linear.Cholesky;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Gram;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.SimplexFit;

/**
 * The period weights of synthetic difference-in-differences: the donors' mean after the start as a
 * weighted mean of the periods before, with an intercept. The products of all periods are summed
 * over the donors once; leaving a donor out takes its part away. Never changed, so threads can
 * share it.
 */
final class PeriodWeights {

    private final int donors;
    private final double[][] centred;
    private final double[][] products;

    private PeriodWeights(int donors, double[][] centred, double[][] products) {
        this.donors = donors;
        this.centred = centred;
        this.products = products;
    }

    static PeriodWeights of(Sample sample, Window window) {
        int n = sample.donors().length;
        int m = window.fitted();
        var d = new double[m][n];
        for (int j = 0; j < n; j++) {
            var path = sample.donorPath(j);
            double after = 0;
            for (int t = window.effectFrom(); t < window.effectTo(); t++) {
                after += path[t];
            }
            after /= window.effectTo() - window.effectFrom();
            for (int t = 0; t < m; t++) {
                d[t][j] = path[window.fitFrom() + t] - after;
            }
        }
        for (var row : d) {
            double mean = 0;
            for (double value : row) {
                mean += value;
            }
            mean /= n;
            for (int j = 0; j < n; j++) {
                row[j] -= mean;
            }
        }
        return new PeriodWeights(n, d, Gram.of(d, n));
    }

    /**
     * The weights of the fitted periods.
     *
     * @param penalty ridge penalty's root
     * @param excluded a donor to leave out, or -1
     */
    SimplexFit fit(double penalty, int excluded) {
        int m = products.length;
        int used = excluded >= 0 ? donors - 1 : donors;
        double part = excluded >= 0 && used > 0 ? donors / (double) used : 0;
        var gram = new double[m * m];
        for (int s = 0; s < m; s++) {
            for (int t = 0; t <= s; t++) {
                double own = part == 0 ? 0 : part * centred[s][excluded] * centred[t][excluded];
                gram[s * m + t] = (products[s][t] - own) / used;
            }
            gram[s * m + s] = Math.max(0, gram[s * m + s]) + penalty * penalty;
        }
        var factor = Cholesky.of(gram, m);
        var columns = new double[m * m];
        for (int t = 0; t < m; t++) {
            for (int k = 0; k < m; k++) {
                columns[t * m + k] = factor.lower(t, k);
            }
        }
        return SimplexDesign.certified(
                new FitSimplex(DonorPool.of(columns, m), Kernels.best()).fit(new double[m], 0, -1));
    }
}
