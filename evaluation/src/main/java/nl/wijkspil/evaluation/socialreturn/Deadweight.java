package nl.wijkspil.evaluation.socialreturn;

/** The share of the outcome that would have happened anyway, and where that number came from. */
public sealed interface Deadweight {
    /** The share as a range within 0 and 1. */
    Range share();

    /**
     * Typed in by somebody.
     *
     * @param share the range given
     * @param because why; a reader must be able to judge it
     */
    record Assumed(Range share, String because) implements Deadweight {}

    /**
     * Taken from an estimated counterfactual: of the change seen, what the comparison places show
     * as well. share = 1 - effect / change, kept within 0 and 1; the ends of the effect's interval
     * give the ends of the share.
     *
     * @param share the range that follows
     * @param specification hash of the specification of the study that estimated it
     * @param level level of the interval, such as 0.95
     */
    record Estimated(Range share, String specification, double level) implements Deadweight {}

    /**
     * The deadweight that an estimated effect implies.
     *
     * <p>Example: seen change 10, effect 6 with interval 2 to 9: deadweight 0.4, from 0.1 to 0.8.
     *
     * @param change the change seen in the treated place, in the outcome's unit; not zero
     * @param effect the estimated effect, same unit
     * @param low lower end of its interval
     * @param high upper end of its interval
     */
    static Estimated from(
            double change,
            double effect,
            double low,
            double high,
            String specification,
            double level) {
        if (change == 0 || !(low <= effect && effect <= high)) {
            throw new IllegalArgumentException(
                    "change %s, effect %s (%s to %s)\nMaybe the outcome did not change at all"
                            .formatted(change, effect, low, high));
        }
        double a = inside(1 - low / change);
        double b = inside(1 - high / change);
        return new Estimated(
                new Range(Math.min(a, b), inside(1 - effect / change), Math.max(a, b)),
                specification,
                level);
    }

    private static double inside(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
