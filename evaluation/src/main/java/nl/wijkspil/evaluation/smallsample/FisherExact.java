package nl.wijkspil.evaluation.smallsample;

import java.util.function.DoubleUnaryOperator;

/**
 * Fisher's exact test of a 2 x 2 table, with the conditional maximum-likelihood odds ratio and its
 * exact interval.
 *
 * <p>Given both margins the first cell is hypergeometric; under an odds ratio psi its density is
 * tilted by psi^x. The two-sided p sums all tables that are not likelier than the one seen. Source:
 * Fisher (1935), The Design of Experiments; Agresti (1990), Categorical Data Analysis, 3.6.
 *
 * <p>Example (the tea tasting): of(3, 1, 1, 3) has greater = 17/70 = 0.243.
 *
 * @param twoSided p of no association against any
 * @param greater p against an odds ratio above one
 * @param less p against an odds ratio below one
 * @param oddsRatio conditional maximum-likelihood estimate, may be 0 or infinite
 * @param low lower end of the interval
 * @param high upper end of the interval, may be infinite
 * @param level the interval's level, such as 0.95
 */
public record FisherExact(
        double twoSided,
        double greater,
        double less,
        double oddsRatio,
        double low,
        double high,
        double level) {

    /** The test of the table with first row (a, c) and second row (b, d), at level 0.95. */
    public static FisherExact of(long a, long b, long c, long d) {
        return of(a, b, c, d, 0.95, 0);
    }

    /**
     * The test of a table given as counts: a and b form the first column, c and d the second.
     *
     * @param level level of the interval
     * @param tolerance absolute tolerance on the odds ratio or its inverse, whichever is below one;
     *     0 solves to the last digit. R's fisher.test stops at 1.22e-4, so its interval can be 1 %
     *     off.
     * @throws IllegalArgumentException for a negative count or a level outside (0, 1)
     */
    public static FisherExact of(long a, long b, long c, long d, double level, double tolerance) {
        if (a < 0 || b < 0 || c < 0 || d < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "table (%d, %d, %d, %d) at level %s\nMaybe a difference was passed instead of counts"
                            .formatted(a, b, c, d, level));
        }
        var table = new Conditional(a, b, c, d);
        double greater = 0;
        double less = 0;
        for (long x = table.low; x <= table.high; x++) {
            double p = table.density(1, x);
            greater += x >= a ? p : 0;
            less += x <= a ? p : 0;
        }
        double tail = (1 - level) / 2;
        double low = a == table.low ? 0 : root(psi -> table.tail(psi, a, true) - tail, tolerance);
        double high =
                a == table.high
                        ? Double.POSITIVE_INFINITY
                        : root(psi -> tail - table.tail(psi, a, false), tolerance);
        return new FisherExact(
                table.twoSided(a),
                Math.min(1, greater),
                Math.min(1, less),
                table.estimate(a, tolerance),
                low,
                high,
                level);
    }

    /** Only the two-sided p; no interval is solved. */
    public static double twoSided(long a, long b, long c, long d) {
        var table = new Conditional(a, b, c, d);
        return table.twoSided(a);
    }

    /** The odds ratio where an increasing function is zero: in psi below one, in 1/psi above. */
    private static double root(DoubleUnaryOperator f, double tolerance) {
        double atOne = f.applyAsDouble(1);
        if (atOne == 0) {
            return 1;
        }
        return atOne > 0
                ? Brent.root(f, 0, 1, tolerance)
                : 1 / Brent.root(t -> f.applyAsDouble(1 / t), Math.ulp(1.0), 1, tolerance);
    }

    /** The distribution of the first cell given the margins. */
    private static final class Conditional {
        private final long low;
        private final long high;
        private final double[] log;

        Conditional(long a, long b, long c, long d) {
            long m = a + b;
            long n = c + d;
            long k = a + c;
            low = Math.max(0, k - n);
            high = Math.min(k, m);
            log = new double[(int) (high - low) + 1];
            for (long x = low + 1; x <= high; x++) {
                int i = (int) (x - low);
                log[i] =
                        log[i - 1]
                                + Math.log((double) (m - x + 1) * (k - x + 1))
                                - Math.log((double) x * (n - k + x));
            }
        }

        double density(double psi, long at) {
            if (psi == 0) {
                return at == low ? 1 : 0;
            }
            double slope = Math.log(psi);
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < log.length; i++) {
                most = Math.max(most, log[i] + slope * i);
            }
            double total = 0;
            for (int i = 0; i < log.length; i++) {
                total += Math.exp(log[i] + slope * i - most);
            }
            int i = (int) (at - low);
            return Math.exp(log[i] + slope * i - most) / total;
        }

        double twoSided(long at) {
            double most = Double.NEGATIVE_INFINITY;
            for (double v : log) {
                most = Math.max(most, v);
            }
            double seen = Math.exp(log[(int) (at - low)] - most) * (1 + 1e-7);
            double two = 0;
            double total = 0;
            for (double v : log) {
                double p = Math.exp(v - most);
                total += p;
                two += p <= seen ? p : 0;
            }
            return Math.min(1, two / total);
        }

        double tail(double psi, long at, boolean upper) {
            double s = 0;
            for (long x = upper ? at : low; x <= (upper ? high : at); x++) {
                s += density(psi, x);
            }
            return s;
        }

        double mean(double psi) {
            double s = 0;
            for (long x = low; x <= high; x++) {
                s += x * density(psi, x);
            }
            return s;
        }

        double estimate(long at, double tolerance) {
            if (low == high) {
                return Double.NaN;
            }
            if (at == low) {
                return 0;
            }
            return at == high ? Double.POSITIVE_INFINITY : root(psi -> mean(psi) - at, tolerance);
        }
    }
}
