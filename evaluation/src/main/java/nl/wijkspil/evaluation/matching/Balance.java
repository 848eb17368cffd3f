package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.regression.Design;

/**
 * How alike treated and controls are on one covariate.
 *
 * <p>The standardised difference divides by the standard deviation of all treated units, before
 * matching (of a 0/1 covariate: sqrt(p (1 - p))). Below 0.1 is usually called balanced.
 *
 * @param covariate name
 * @param treated weighted mean of the treated
 * @param control weighted mean of the controls
 * @param difference standardised difference after weighting
 * @param before standardised difference before
 * @param varianceRatio variance of the treated over that of the controls, after; NaN for 0/1
 */
public record Balance(
        String covariate,
        double treated,
        double control,
        double difference,
        double before,
        double varianceRatio) {

    /** The balance of every column of a design under these weights. */
    public static List<Balance> of(Design columns, boolean[] treated, double[] weights) {
        var out = new ArrayList<Balance>();
        var ones = new double[weights.length];
        java.util.Arrays.fill(ones, 1);
        for (int j = 0; j < columns.size(); j++) {
            var x = columns.column(j);
            boolean binary = java.util.Arrays.stream(x).allMatch(v -> v == 0 || v == 1);
            double all = mean(x, ones, treated, true);
            double scale =
                    binary
                            ? Math.sqrt(all * (1 - all))
                            : Math.sqrt(variance(x, ones, treated, true));
            double mt = mean(x, weights, treated, true);
            double mc = mean(x, weights, treated, false);
            out.add(
                    new Balance(
                            columns.name(j),
                            mt,
                            mc,
                            (mt - mc) / scale,
                            (all - mean(x, ones, treated, false)) / scale,
                            binary
                                    ? Double.NaN
                                    : variance(x, weights, treated, true)
                                            / variance(x, weights, treated, false)));
        }
        return List.copyOf(out);
    }

    private static double mean(double[] x, double[] w, boolean[] treated, boolean side) {
        double s = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            if (treated[i] == side) {
                s += w[i] * x[i];
                total += w[i];
            }
        }
        return s / total;
    }

    private static double variance(double[] x, double[] w, boolean[] treated, boolean side) {
        double m = mean(x, w, treated, side);
        double s = 0;
        double total = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            if (treated[i] == side) {
                s += w[i] * (x[i] - m) * (x[i] - m);
                total += w[i];
                squares += w[i] * w[i];
            }
        }
        return s / (total - squares / total);
    }

    /** Kish's effective number of controls. */
    public static double effectiveControls(boolean[] treated, double[] weights) {
        double s = 0;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!treated[i]) {
                s += weights[i];
                squares += weights[i] * weights[i];
            }
        }
        return s * s / squares;
    }
}
