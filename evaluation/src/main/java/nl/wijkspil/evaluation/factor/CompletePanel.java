package nl.wijkspil.evaluation.factor;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * Fills in the treated cells: expectation-maximisation with unit effects, period effects,
 * covariates and a low-rank part. Each round fills unobserved cells with the fit, takes out two-way
 * means, and lowers the rank of what is left; the fit to the observed cells never gets worse.
 *
 * <p>Source: Bai (2009), Econometrica 77 (interactive effects); Mazumder, Hastie and Tibshirani
 * (2010), JMLR 11 and Athey et al. (2021), JASA 116 (matrix completion).
 */
final class CompletePanel {
    private static final int MOST = 10_000;

    private final Observations data;
    private final UnaryOperator<double[][]> lowRank;
    private final boolean[][] mask;
    private double[] beta;
    private double[][] level;
    private double[][] part;

    CompletePanel(Observations data, UnaryOperator<double[][]> lowRank) {
        this.data = data;
        this.lowRank = lowRank;
        this.mask = data.untreated();
        this.beta = new double[data.x().length];
        this.level = new double[data.units()][data.periods()];
        this.part = new double[data.units()][data.periods()];
    }

    FactorFit fit() {
        double size = size();
        settleLevels(size);
        double change = Double.POSITIVE_INFINITY;
        int iteration = 0;
        while (iteration < MOST && change > 1e-11) {
            iteration++;
            change = step() / size;
        }
        double certificate = change * Math.max(1, 1 / (1 - rate(size, change)));
        if (!(certificate <= FactorFit.TOLERANCE)) {
            throw Refusal.of(
                    "WS-EST-NOT-CONVERGED",
                    "",
                    "Het model kwam niet tot rust na " + iteration + " stappen.",
                    "Gebruik minder factoren of een hogere lambda.");
        }
        return new FactorFit(counterfactual(), beta, certificate, iteration);
    }

    /**
     * How much of a change the next step keeps: the geometric rate, for the distance still to go.
     */
    private double rate(double size, double before) {
        if (before == 0) {
            return 0;
        }
        return Math.min(0.99999, step() / size / before);
    }

    private double size() {
        double s = 0;
        int n = 0;
        for (int i = 0; i < data.units(); i++) {
            for (int t = 0; t < data.periods(); t++) {
                if (mask[i][t]) {
                    s += data.y()[i][t] * data.y()[i][t];
                    n++;
                }
            }
        }
        return Math.max(1e-12, Math.sqrt(s / n));
    }

    /** Levels and covariates first, without factors: a start that does not depend on the rank. */
    private void settleLevels(double size) {
        double change = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 2000 && change > 1e-9; k++) {
            change = update(e -> new double[e.length][e[0].length]) / size;
        }
    }

    private double step() {
        return update(lowRank);
    }

    private double update(UnaryOperator<double[][]> rank) {
        int n = data.units();
        int periods = data.periods();
        var filled = new double[n][periods];
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < periods; t++) {
                filled[i][t] =
                        mask[i][t] ? data.y()[i][t] - covariates(i, t) : level[i][t] + part[i][t];
            }
        }
        var next = TwoWayMeans.of(filled);
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < periods; t++) {
                filled[i][t] -= next[i][t];
            }
        }
        var low = rank.apply(filled);
        double change = 0;
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < periods; t++) {
                change =
                        Math.max(
                                change,
                                Math.abs(next[i][t] + low[i][t] - level[i][t] - part[i][t]));
            }
        }
        level = next;
        part = low;
        if (beta.length > 0) {
            var before = beta;
            beta = regress();
            for (int j = 0; j < beta.length; j++) {
                change = Math.max(change, Math.abs(beta[j] - before[j]));
            }
        }
        return change;
    }

    private double covariates(int i, int t) {
        double s = 0;
        for (int j = 0; j < beta.length; j++) {
            s += beta[j] * data.x()[j][i][t];
        }
        return s;
    }

    /** Covariate coefficients given levels and factors, over the observed cells. */
    private double[] regress() {
        int n = 0;
        for (var row : mask) {
            for (boolean m : row) {
                n += m ? 1 : 0;
            }
        }
        var y = new double[n];
        var x = new double[beta.length][n];
        int k = 0;
        for (int i = 0; i < data.units(); i++) {
            for (int t = 0; t < data.periods(); t++) {
                if (mask[i][t]) {
                    y[k] = data.y()[i][t] - level[i][t] - part[i][t];
                    for (int j = 0; j < x.length; j++) {
                        x[j][k] = data.x()[j][i][t];
                    }
                    k++;
                }
            }
        }
        var design = new Design(n);
        for (int j = 0; j < x.length; j++) {
            design.add("kenmerk " + (j + 1), x[j]);
        }
        var fit = LeastSquares.fit(design, y);
        if (!fit.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + List.copyOf(fit.dropped()) + ".",
                    "Laat een van deze kenmerken weg.");
        }
        return fit.coefficients();
    }

    private double[][] counterfactual() {
        var out = new double[data.units()][data.periods()];
        for (int i = 0; i < out.length; i++) {
            for (int t = 0; t < out[i].length; t++) {
                out[i][t] = level[i][t] + part[i][t] + covariates(i, t);
            }
        }
        return out;
    }
}
