package nl.wijkspil.evaluation.interval;

import java.util.Locale;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ways to put an interval around k of n, from Brown, Cai and DasGupta, "Interval Estimation for a
 * Binomial Proportion", Statistical Science 16(2), 2001. The plain normal ("Wald") interval is left
 * out on purpose: for 14 enterprises it is too narrow and it calls 0 of 14 certain.
 */
public enum IntervalMethod {
    /** Wilson's score interval: the default. 8 of 14 at 95% gives 0.326 to 0.786. */
    WILSON {
        @Override
        Interval compute(long k, long n, double level) {
            double z = z(level);
            double p = (double) k / n;
            double z2n = z * z / n;
            double centre = (p + z2n / 2) / (1 + z2n);
            double half = z / (1 + z2n) * Math.sqrt(p * (1 - p) / n + z2n / (4 * n));
            return new Interval(k == 0 ? 0 : centre - half, k == n ? 1 : centre + half, level);
        }
    },
    /**
     * Equal-tailed interval of the Beta(k + 1/2, n - k + 1/2) distribution; the lower bound is 0 at
     * k = 0 and the upper bound 1 at k = n.
     */
    JEFFREYS {
        @Override
        Interval compute(long k, long n, double level) {
            double a = k + 0.5;
            double b = n - k + 0.5;
            double tail = (1 - level) / 2;
            return new Interval(
                    k == 0 ? 0 : beta(tail, a, b), k == n ? 1 : beta(1 - tail, a, b), level);
        }
    },
    /** The "exact" interval by inverting both binomial tests; never too narrow, often too wide. */
    CLOPPER_PEARSON {
        @Override
        Interval compute(long k, long n, double level) {
            double tail = (1 - level) / 2;
            return new Interval(
                    k == 0 ? 0 : beta(tail, (double) k, n - k + 1.0),
                    k == n ? 1 : beta(1 - tail, k + 1.0, (double) (n - k)),
                    level);
        }
    },
    /**
     * Agresti and Coull's interval: the normal one around (k + z²/2) of (n + z²). Its bounds may
     * fall below 0 or above 1; {@link Interval#withinShare()} cuts them off.
     */
    AGRESTI_COULL {
        @Override
        Interval compute(long k, long n, double level) {
            double z = z(level);
            double size = n + z * z;
            double p = (k + z * z / 2) / size;
            double half = z * Math.sqrt(p * (1 - p) / size);
            return new Interval(p - half, p + half, level);
        }
    };

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static double z(double level) {
        return NORMAL.inverseCumulativeProbability(0.5 + level / 2);
    }

    private static double beta(double probability, double a, double b) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(probability);
    }

    abstract Interval compute(long k, long n, double level);

    /**
     * The interval around k of n as a share (0 to 1).
     *
     * @param k how many, 0 to n
     * @param n out of how many, at least 1
     * @param level confidence level between 0 and 1, usually 0.95
     * @throws IllegalArgumentException when k, n or level is out of range
     */
    public Interval of(long k, long n, double level) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(
                    "k "
                            + k
                            + " of n "
                            + n
                            + "\nMaybe n is 0: a share of nothing has no interval.");
        }
        Interval.checkLevel(level);
        return compute(k, n, level);
    }

    /** The name as it stands in settings and files, for example {@code clopper-pearson}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
