package nl.wijkspil.evaluation.grouptime;

import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;
import nl.wijkspil.evaluation.regression.Logit;

/**
 * The effect between two periods of treated against controls, with influence functions, adjusted
 * for covariates by regression, weighting, or both.
 *
 * <p>Source: Sant'Anna and Zhao (2020), Journal of Econometrics 219; the weighting estimator has
 * weights that add to one (Hajek).
 */
final class TwoPeriods {
    private static final double TRIM = 0.995;

    private final double[] delta;
    private final boolean[] treated;
    private final Design x;
    private final int n;

    /** Effect and influences of the units of this comparison only. */
    @SuppressWarnings("ArrayRecordComponent")
    record Effect(double att, double[] influence) {}

    TwoPeriods(double[] delta, boolean[] treated, Design x) {
        this.delta = delta;
        this.treated = treated;
        this.x = x;
        this.n = delta.length;
    }

    Effect effect(GroupTimeOptions.Adjust adjust) {
        return switch (adjust) {
            case REGRESSION -> regression();
            case WEIGHTING -> weighting();
            case DOUBLY_ROBUST -> doublyRobust();
        };
    }

    /** The controls' change regressed on the covariates, and its residuals and linear form. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Outcome(double[] predicted, double[][] linear) {}

    private Outcome outcome() {
        var weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = treated[i] ? 0 : 1;
        }
        var fit = LeastSquares.fit(x, delta, weights);
        refuseDropped(fit);
        var linear = new double[n][];
        var e = fit.residuals();
        var inverse = fit.inverseGram();
        for (int i = 0; i < n; i++) {
            linear[i] = treated[i] ? new double[x.size()] : times(inverse, i, n * e[i]);
        }
        return new Outcome(x.times(fit.coefficients()), linear);
    }

    /** Odds weights of the controls, with the linear form of the propensity model. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Odds(double[] treatedWeight, double[] controlWeight, double[][] linear) {}

    private Odds odds() {
        var d = new double[n];
        for (int i = 0; i < n; i++) {
            d[i] = treated[i] ? 1 : 0;
        }
        var fit = Logit.fit(x, d, null);
        refuseDropped(fit.least());
        if (!fit.converged()) {
            throw Refusal.of(
                    "WS-EST-SEPARATED",
                    "columns.covariates",
                    "Een kenmerk scheidt behandelde en vergelijkbare eenheden volledig.",
                    "Gebruik adjust \"reg\", of laat het kenmerk weg.");
        }
        var p = fit.probabilities();
        var treatedWeight = new double[n];
        var controlWeight = new double[n];
        var linear = new double[n][];
        var information = new double[n];
        for (int i = 0; i < n; i++) {
            double ps = Math.min(p[i], 1 - 1e-6);
            boolean kept = treated[i] || ps < TRIM;
            treatedWeight[i] = treated[i] ? 1 : 0;
            controlWeight[i] = kept && !treated[i] ? ps / (1 - ps) : 0;
            information[i] = ps * (1 - ps);
        }
        var inverse = LeastSquares.fit(x, d, information).inverseGram();
        for (int i = 0; i < n; i++) {
            linear[i] = times(inverse, i, n * (d[i] - Math.min(p[i], 1 - 1e-6)));
        }
        return new Odds(treatedWeight, controlWeight, linear);
    }

    private Effect regression() {
        var outcome = outcome();
        var d = new double[n];
        double share = 0;
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < n; i++) {
            d[i] = treated[i] ? 1 : 0;
            share += d[i] / n;
            observed += d[i] * delta[i] / n;
            expected += d[i] * outcome.predicted()[i] / n;
        }
        observed /= share;
        expected /= share;
        var m = mean(d);
        var influence = new double[n];
        for (int i = 0; i < n; i++) {
            influence[i] =
                    (d[i] * (delta[i] - observed)
                                    - d[i] * (outcome.predicted()[i] - expected)
                                    - dot(outcome.linear()[i], m))
                            / share;
        }
        return new Effect(observed - expected, influence);
    }

    private Effect weighting() {
        return weighted(odds(), new double[n], null);
    }

    private Effect doublyRobust() {
        var outcome = outcome();
        return weighted(odds(), outcome.predicted(), outcome.linear());
    }

    /** Treated minus weighted controls of (change - predicted). */
    private Effect weighted(
            Odds odds, double[] predicted, double @org.jspecify.annotations.Nullable [][] linear) {
        double wt = 0;
        double wc = 0;
        double treatedMean = 0;
        double controlMean = 0;
        for (int i = 0; i < n; i++) {
            double change = delta[i] - predicted[i];
            wt += odds.treatedWeight()[i] / n;
            wc += odds.controlWeight()[i] / n;
            treatedMean += odds.treatedWeight()[i] * change / n;
            controlMean += odds.controlWeight()[i] * change / n;
        }
        treatedMean /= wt;
        controlMean /= wc;
        var score = new double[n];
        for (int i = 0; i < n; i++) {
            score[i] = odds.controlWeight()[i] * (delta[i] - predicted[i] - controlMean);
        }
        var m1 = mean(odds.treatedWeight());
        var m2 = mean(score);
        var m3 = mean(odds.controlWeight());
        var influence = new double[n];
        for (int i = 0; i < n; i++) {
            double change = delta[i] - predicted[i];
            double onTreated = odds.treatedWeight()[i] * (change - treatedMean);
            double onControls = score[i] + dot(odds.linear()[i], m2);
            if (linear != null) {
                onTreated -= dot(linear[i], m1);
                onControls -= dot(linear[i], m3);
            }
            influence[i] = onTreated / wt - onControls / wc;
        }
        return new Effect(treatedMean - controlMean, influence);
    }

    private void refuseDropped(LeastSquares fit) {
        if (!fit.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen: " + String.join("; ", fit.dropped()) + ".",
                    "Laat een van deze kenmerken weg.");
        }
    }

    private double[] times(double[][] matrix, int row, double factor) {
        var out = new double[matrix.length];
        for (int a = 0; a < out.length; a++) {
            for (int b = 0; b < out.length; b++) {
                out[a] += matrix[a][b] * x.column(b)[row] * factor;
            }
        }
        return out;
    }

    private double[] mean(double[] w) {
        var out = new double[x.size()];
        for (int j = 0; j < out.length; j++) {
            var column = x.column(j);
            for (int i = 0; i < n; i++) {
                out[j] += w[i] * column[i] / n;
            }
        }
        return out;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int j = 0; j < a.length; j++) {
            s += a[j] * b[j];
        }
        return s;
    }
}
