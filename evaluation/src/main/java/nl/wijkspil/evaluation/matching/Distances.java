package nl.wijkspil.evaluation.matching;

import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;
import nl.wijkspil.evaluation.regression.Logit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** How unlike two units are. */
@FunctionalInterface
public interface Distances {
    /** The distance between units i and j; 0 for equal units. */
    double between(int i, int j);

    /** The absolute difference of scores. */
    static Distances ofScores(double[] score) {
        return (i, j) -> Math.abs(score[i] - score[j]);
    }

    /**
     * The estimated chance of being treated.
     *
     * @throws Refusal WS-EST-RANK for overlapping covariates, WS-EST-SEPARATED when they tell the
     *     treated apart completely
     */
    static double[] propensity(Candidates units) {
        var d = new double[units.size()];
        for (int i = 0; i < d.length; i++) {
            d[i] = units.treated()[i] ? 1 : 0;
        }
        var fit = Logit.fit(units.model(), d, null);
        if (!fit.least().dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + String.join("; ", fit.least().dropped()) + ".",
                    "Laat een van deze kenmerken weg.");
        }
        if (!fit.converged()) {
            throw Refusal.of(
                    "WS-EST-SEPARATED",
                    "columns.covariates",
                    "De kenmerken scheiden behandelde en andere eenheden volledig: er is geen"
                            + " overlap.",
                    "Gebruik distance \"mahalanobis\", of laat een kenmerk weg.");
        }
        return fit.probabilities();
    }

    /**
     * Mahalanobis distance with the covariance pooled within treated and controls.
     *
     * @throws Refusal WS-EST-RANK for overlapping covariates
     */
    static Distances mahalanobis(Candidates units) {
        var model = units.model();
        var rank = LeastSquares.fit(model, new double[units.size()]);
        if (!rank.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + String.join("; ", rank.dropped()) + ".",
                    "Laat een van deze kenmerken weg.");
        }
        int p = model.size() - 1;
        var covariance = new DMatrixRMaj(p, p);
        var mean = means(units, model, p);
        for (int i = 0; i < units.size(); i++) {
            int side = units.treated()[i] ? 1 : 0;
            for (int a = 0; a < p; a++) {
                double da = model.column(a + 1)[i] - mean[side][a];
                for (int b = 0; b < p; b++) {
                    double db = model.column(b + 1)[i] - mean[side][b];
                    covariance.add(a, b, da * db / (units.size() - 2));
                }
            }
        }
        var inverse = new DMatrixRMaj(p, p);
        CommonOps_DDRM.invert(covariance, inverse);
        return (i, j) -> {
            double s = 0;
            for (int a = 0; a < p; a++) {
                double da = model.column(a + 1)[i] - model.column(a + 1)[j];
                for (int b = 0; b < p; b++) {
                    s += da * inverse.get(a, b) * (model.column(b + 1)[i] - model.column(b + 1)[j]);
                }
            }
            return Math.sqrt(Math.max(0, s));
        };
    }

    private static double[][] means(Candidates units, Design model, int p) {
        var mean = new double[2][p];
        double treated = units.treatedCount();
        for (int i = 0; i < units.size(); i++) {
            int side = units.treated()[i] ? 1 : 0;
            for (int a = 0; a < p; a++) {
                mean[side][a] +=
                        model.column(a + 1)[i] / (side == 1 ? treated : units.size() - treated);
            }
        }
        return mean;
    }
}
