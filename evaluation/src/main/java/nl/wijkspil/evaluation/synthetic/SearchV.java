package nl.wijkspil.evaluation.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Searches predictor weights V of at least 0 with sum 1 that make an error small. The problem is
 * not convex: several starts (equal, each predictor nearly alone, random), then a simplex search
 * (Nelder and Mead 1965) in logarithms from the best ones. The same seed gives the same answer; a
 * global optimum is not promised.
 */
final class SearchV {

    private static final int RANDOM = 60;
    private static final int BEST = 6;
    private static final int STEPS = 1200;

    private final ToDoubleFunction<double[]> error;
    private final int size;
    private final SplittableRandom random;

    SearchV(ToDoubleFunction<double[]> error, int size, long seed) {
        this.error = error;
        this.size = size;
        random = new SplittableRandom(seed);
    }

    double[] search() {
        var starts = new double[1 + size + RANDOM][];
        starts[0] = new double[size];
        for (int k = 0; k < size; k++) {
            starts[1 + k] = new double[size];
            Arrays.fill(starts[1 + k], -6);
            starts[1 + k][k] = 0;
        }
        for (int r = 0; r < RANDOM; r++) {
            starts[1 + size + r] = random.doubles(size, -10, 0).toArray();
        }
        var errors = new double[starts.length];
        for (int i = 0; i < starts.length; i++) {
            errors[i] = error.applyAsDouble(weights(starts[i]));
        }
        double[] best = starts[0];
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < Math.min(BEST, starts.length); round++) {
            int at = 0;
            for (int i = 1; i < starts.length; i++) {
                at = errors[i] < errors[at] ? i : at;
            }
            errors[at] = Double.POSITIVE_INFINITY;
            var found = descend(descend(starts[at]));
            double value = error.applyAsDouble(weights(found));
            if (value < least) {
                least = value;
                best = found;
            }
        }
        return weights(best);
    }

    private static double[] weights(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(0);
        var w = Arrays.stream(logs).map(l -> Math.exp(Math.max(-25, l - most))).toArray();
        double sum = Arrays.stream(w).sum();
        return Arrays.stream(w).map(x -> x / sum).toArray();
    }

    private double value(double[] logs) {
        return error.applyAsDouble(weights(logs));
    }

    private double[] descend(double[] start) {
        var points = new double[size + 1][];
        var values = new double[size + 1];
        for (int i = 0; i <= size; i++) {
            points[i] = start.clone();
            if (i > 0) {
                points[i][i - 1] += 1.5;
            }
            values[i] = value(points[i]);
        }
        for (int step = 0; step < STEPS; step++) {
            sort(points, values);
            if (values[size] - values[0] <= 1e-12 * Math.abs(values[0])) {
                break;
            }
            var centre = new double[size];
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    centre[k] += points[i][k] / size;
                }
            }
            var reflected = along(centre, points[size], -1);
            double value = value(reflected);
            if (value < values[0]) {
                var further = along(centre, points[size], -2);
                double more = value(further);
                replace(points, values, more < value ? further : reflected, Math.min(more, value));
            } else if (value < values[size - 1]) {
                replace(points, values, reflected, value);
            } else {
                var nearer = along(centre, points[size], value < values[size] ? -0.5 : 0.5);
                double less = value(nearer);
                if (less < Math.min(value, values[size])) {
                    replace(points, values, nearer, less);
                } else {
                    for (int i = 1; i <= size; i++) {
                        points[i] = along(points[0], points[i], 0.5);
                        values[i] = value(points[i]);
                    }
                }
            }
        }
        sort(points, values);
        return points[0];
    }

    private void replace(double[][] points, double[] values, double[] point, double value) {
        points[size] = point;
        values[size] = value;
    }

    private static double[] along(double[] centre, double[] point, double factor) {
        var out = new double[centre.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = centre[k] + factor * (point[k] - centre[k]);
        }
        return out;
    }

    private static void sort(double[][] points, double[] values) {
        for (int i = 1; i < values.length; i++) {
            for (int k = i; k > 0 && values[k] < values[k - 1]; k--) {
                double value = values[k];
                values[k] = values[k - 1];
                values[k - 1] = value;
                var point = points[k];
                points[k] = points[k - 1];
                points[k - 1] = point;
            }
        }
    }
}
