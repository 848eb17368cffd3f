package nl.wijkspil.evaluation.factor;

import java.util.List;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * Interactive fixed effects on a complete block of untreated units: covariates and factors in turn,
 * each exactly given the other (Bai 2009), after two-way means are taken out.
 *
 * @param beta covariate coefficients
 * @param period period effect plus overall level, for units whose own level is added later
 * @param factors {@code factors[k][t]}
 * @param certificate relative change in the last round, with the distance still to go
 * @param iterations rounds
 */
@SuppressWarnings("ArrayRecordComponent")
record ControlModel(
        double[] beta, double[] period, double[][] factors, double certificate, int iterations) {
    private static final int MOST = 20_000;

    static ControlModel of(Observations data, List<Integer> units, int r) {
        int n = units.size();
        int periods = data.periods();
        int p = data.x().length;
        var y = new double[n][];
        var x = new double[p][n][];
        for (int i = 0; i < n; i++) {
            int u = units.get(i);
            for (int t = 0; t < periods; t++) {
                if (!data.observed()[u][t]) {
                    throw Refusal.of(
                            "WS-EST-INCOMPLETE",
                            "",
                            "Een vergelijkingsplek mist een periode.",
                            "Laat die plek weg, of gebruik interactive-fixed-effects.");
                }
            }
            y[i] = data.y()[u].clone();
            for (int j = 0; j < p; j++) {
                x[j][i] = data.x()[j][u].clone();
            }
        }
        var raw = y;
        var centred = centred(y);
        var covariates = new double[p][][];
        for (int j = 0; j < p; j++) {
            covariates[j] = centred(x[j]);
        }
        var beta = new double[p];
        var factors = new double[r][periods];
        double change = Double.POSITIVE_INFINITY;
        double before = Double.POSITIVE_INFINITY;
        int round = 0;
        while (round < MOST && change > 1e-12) {
            round++;
            before = change;
            var spectrum = new Spectrum(minus(centred, covariates, beta));
            for (int k = 0; k < r; k++) {
                factors[k] = spectrum.vector(k);
            }
            var next = p == 0 ? beta : regress(centred, covariates, factors);
            change = 0;
            for (int j = 0; j < p; j++) {
                change =
                        Math.max(
                                change,
                                Math.abs(next[j] - beta[j]) / Math.max(1, Math.abs(next[j])));
            }
            beta = next;
        }
        double certificate = change == 0 ? 0 : change / (1 - Math.min(0.99999, change / before));
        if (!(certificate <= FactorFit.TOLERANCE)) {
            throw Refusal.of(
                    "WS-EST-NOT-CONVERGED",
                    "",
                    "Het model kwam niet tot rust na " + round + " rondes.",
                    "Gebruik minder factoren of minder kenmerken.");
        }
        var net = minus(raw, x, beta);
        var period = new double[periods];
        for (var row : net) {
            for (int t = 0; t < periods; t++) {
                period[t] += row[t] / n;
            }
        }
        return new ControlModel(beta, period, factors, certificate, round);
    }

    private static double[][] centred(double[][] m) {
        var means = TwoWayMeans.of(m);
        var out = new double[m.length][m[0].length];
        for (int i = 0; i < m.length; i++) {
            for (int t = 0; t < m[i].length; t++) {
                out[i][t] = m[i][t] - means[i][t];
            }
        }
        return out;
    }

    private static double[][] minus(double[][] y, double[][][] x, double[] beta) {
        var out = new double[y.length][];
        for (int i = 0; i < y.length; i++) {
            out[i] = y[i].clone();
            for (int j = 0; j < beta.length; j++) {
                for (int t = 0; t < out[i].length; t++) {
                    out[i][t] -= beta[j] * x[j][i][t];
                }
            }
        }
        return out;
    }

    /** Least squares after the factors are taken out of outcome and covariates. */
    private static double[] regress(double[][] y, double[][][] x, double[][] factors) {
        int n = y.length * y[0].length;
        var design = new Design(n);
        for (int j = 0; j < x.length; j++) {
            design.add("kenmerk " + (j + 1), without(x[j], factors));
        }
        var fit = LeastSquares.fit(design, without(y, factors));
        if (!fit.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + fit.dropped().getFirst() + ".",
                    "Laat een van deze kenmerken weg.");
        }
        return fit.coefficients();
    }

    private static double[] without(double[][] m, double[][] factors) {
        int periods = m[0].length;
        var out = new double[m.length * periods];
        for (int i = 0; i < m.length; i++) {
            var row = m[i].clone();
            for (var factor : factors) {
                double s = 0;
                for (int t = 0; t < periods; t++) {
                    s += m[i][t] * factor[t];
                }
                for (int t = 0; t < periods; t++) {
                    row[t] -= s * factor[t];
                }
            }
            System.arraycopy(row, 0, out, i * periods, periods);
        }
        return out;
    }
}
