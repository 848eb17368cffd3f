package nl.wijkspil.evaluation.asymptotic;

import java.util.Optional;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.finding.Finding;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intervals and p-values from a standard error. They hold when many units were treated; {@link
 * #fewTreated} says when they do not, and then placebos should speak.
 */
public final class Asymptotic {
    /** Below this number of treated units the warning is given. */
    public static final int ENOUGH = 40;

    /** Below this number of units in a cohort the warning is given. */
    public static final int ENOUGH_PER_COHORT = 5;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Asymptotic() {}

    /** The normal interval; null without a standard error. */
    public static @Nullable Interval interval(double value, double se, double level) {
        if (!(se >= 0)) {
            return null;
        }
        double half = NORMAL.inverseSurvivalProbability((1 - level) / 2) * se;
        return new Interval(value - half, value + half, level, "asymptotic");
    }

    /** The t interval with these degrees of freedom; null without a standard error. */
    public static @Nullable Interval interval(double value, double se, double level, double df) {
        if (!(se >= 0) || !(df > 0)) {
            return null;
        }
        double half = TDistribution.of(df).inverseSurvivalProbability((1 - level) / 2) * se;
        return new Interval(value - half, value + half, level, "asymptotic-t");
    }

    /** Two-sided normal p of value / se; NaN without a standard error. */
    public static double p(double value, double se) {
        return se > 0 ? 2 * NORMAL.survivalProbability(Math.abs(value / se)) : Double.NaN;
    }

    /** Two-sided t p of value / se; NaN without a standard error. */
    public static double p(double value, double se, double df) {
        return se > 0 && df > 0
                ? 2 * TDistribution.of(df).survivalProbability(Math.abs(value / se))
                : Double.NaN;
    }

    /** The warning for few treated units or a small cohort; empty when there are enough. */
    public static Optional<Finding> fewTreated(int treated, int smallestCohort) {
        if (treated >= ENOUGH && smallestCohort >= ENOUGH_PER_COHORT) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.warning(
                        "WS-EST-FEW-TREATED",
                        "Er zijn "
                                + treated
                                + " behandelde eenheden (kleinste groep: "
                                + smallestCohort
                                + "). Standaardfouten en p-waarden die op grote aantallen rusten,"
                                + " zijn dan te klein of te groot.",
                        "Vergelijk met placebo's: gebruik een methode met toetsing door loting."));
    }
}
