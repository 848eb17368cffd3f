package nl.wijkspil.evaluation.synthetic;

import java.util.Arrays;
import java.util.HashMap;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Weights;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.RidgeCorrection;

/**
 * Augmented synthetic control (Ben-Michael, Feller and Rothstein 2021): synthetic control weights
 * plus a ridge correction of the misfit that is left. Weights may be negative: extrapolation.
 *
 * @param demean subtract each unit's own mean first (unit fixed effects)
 * @param lambda ridge penalty; NaN to choose it per unit by leave-one-period-out cross-validation
 *     with the one-standard-error rule
 * @param predictors predictors that the correction balances beside the outcomes, standardised to
 *     the outcomes' spread; empty for none
 */
public record AugmentedDesign(boolean demean, double lambda, Predictors predictors)
        implements Design {

    private static final int GRID = 20;
    private static final double SMALLEST = 1e-8;

    @Override
    public Matcher matcher(Sample sample, Window window) {
        int n = sample.donors().length;
        var values = new double[n][];
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            var path = sample.donorPath(j);
            means[j] = demean ? window.mean(path) : 0;
            values[j] = shifted(window.before(path), means[j]);
        }
        var whole = new FitSimplex(pool(values), Kernels.best());
        return (path, unit, excluded) -> {
            double own = demean ? window.mean(path) : 0;
            var target = shifted(window.before(path), own);
            var used = excluded < 0 ? values : without(values, excluded);
            double chosen = Double.isNaN(lambda) ? crossValidated(used, target) : lambda;
            var fit = SimplexDesign.certified(whole.fit(target, 0, excluded));
            var weights = fit.dense(n);
            var blocks =
                    predictors.empty()
                            ? new double[0][]
                            : predictors.scaledLike(sample, unit, excluded, used);
            var correction = RidgeCorrection.of(extended(used, blocks), extended(target, blocks));
            var all = excluded < 0 ? weights : dropped(weights, excluded);
            var extra = correction.weights(all, chosen);
            for (int i = 0, j = 0; j < n; j++) {
                if (j != excluded) {
                    weights[j] += extra[i++];
                }
            }
            double negative = 0;
            var counterfactual = new double[path.length];
            for (int j = 0; j < n; j++) {
                negative += Math.min(0, weights[j]);
                var donor = sample.donorPath(j);
                for (int t = 0; t < path.length; t++) {
                    counterfactual[t] += weights[j] * (donor[t] - means[j]);
                }
            }
            for (int t = 0; t < path.length; t++) {
                counterfactual[t] += own;
            }
            var details = new HashMap<String, Object>(SimplexDesign.details(fit));
            details.put("lambda", chosen);
            details.put("negative_weight", negative);
            return new Twin(
                    path,
                    counterfactual,
                    window,
                    Weights.of(weights),
                    false,
                    fit.relativeGap(),
                    details);
        };
    }

    /**
     * The ridge penalty with the smallest error on left-out periods, or the largest within one
     * standard error of it.
     */
    private static double crossValidated(double[][] donors, double[] target) {
        int m = target.length;
        if (m < 3) {
            return RidgeCorrection.of(donors, target).largestSquare();
        }
        double most = RidgeCorrection.of(donors, target).largestSquare();
        var lambdas = new double[GRID + 1];
        for (int g = 0; g <= GRID; g++) {
            lambdas[g] = most * Math.pow(SMALLEST, g / (double) GRID);
        }
        var errors = new double[lambdas.length][m];
        for (int out = 0; out < m; out++) {
            var rows = new double[donors.length][];
            for (int j = 0; j < donors.length; j++) {
                rows[j] = dropped(donors[j], out);
            }
            var rest = dropped(target, out);
            var fit =
                    SimplexDesign.certified(
                            new FitSimplex(pool(rows), Kernels.best()).fit(rest, 0, -1));
            var weights = fit.dense(donors.length);
            var correction = RidgeCorrection.of(rows, rest);
            double centre = 0;
            for (var donor : donors) {
                centre += donor[out] / donors.length;
            }
            for (int g = 0; g < lambdas.length; g++) {
                var extra = correction.weights(weights, lambdas[g]);
                double predicted = 0;
                for (int j = 0; j < donors.length; j++) {
                    predicted += (weights[j] + extra[j]) * (donors[j][out] - centre);
                }
                double error = target[out] - centre - predicted;
                errors[g][out] = error * error;
            }
        }
        return withinOneError(lambdas, errors);
    }

    private static double withinOneError(double[] lambdas, double[][] errors) {
        int m = errors[0].length;
        int best = 0;
        var means = new double[lambdas.length];
        for (int g = 0; g < lambdas.length; g++) {
            means[g] = Arrays.stream(errors[g]).sum() / m;
            best = means[g] < means[best] ? g : best;
        }
        double variance = 0;
        for (double error : errors[best]) {
            variance += (error - means[best]) * (error - means[best]) / (m - 1);
        }
        double limit = means[best] + Math.sqrt(variance / m);
        for (int g = 0; g < lambdas.length; g++) {
            if (means[g] <= limit) {
                return lambdas[g];
            }
        }
        return lambdas[best];
    }

    private static DonorPool pool(double[][] rows) {
        int m = rows[0].length;
        var flat = new double[rows.length * m];
        for (int j = 0; j < rows.length; j++) {
            System.arraycopy(rows[j], 0, flat, j * m, m);
        }
        return DonorPool.of(flat, rows.length);
    }

    private static double[] shifted(double[] path, double by) {
        for (int t = 0; t < path.length; t++) {
            path[t] -= by;
        }
        return path;
    }

    private static double[][] without(double[][] rows, int excluded) {
        var rest = new double[rows.length - 1][];
        System.arraycopy(rows, 0, rest, 0, excluded);
        System.arraycopy(rows, excluded + 1, rest, excluded, rest.length - excluded);
        return rest;
    }

    private static double[] dropped(double[] values, int out) {
        var rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, out);
        System.arraycopy(values, out + 1, rest, out, rest.length - out);
        return rest;
    }

    /**
     * Donor rows followed by their predictors; {@code blocks} holds a row per donor and the
     * target's last.
     */
    private static double[][] extended(double[][] rows, double[][] blocks) {
        if (blocks.length == 0) {
            return rows;
        }
        var all = new double[rows.length][];
        for (int j = 0; j < rows.length; j++) {
            all[j] = joined(rows[j], blocks[j]);
        }
        return all;
    }

    private static double[] extended(double[] target, double[][] blocks) {
        return blocks.length == 0 ? target : joined(target, blocks[blocks.length - 1]);
    }

    private static double[] joined(double[] a, double[] b) {
        var all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
