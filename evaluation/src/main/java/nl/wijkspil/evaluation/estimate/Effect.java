package nl.wijkspil.evaluation.estimate;

import org.jspecify.annotations.Nullable;

/**
 * The effect in one period or at one number of periods since the start.
 *
 * @param key the period as written in the data ({@code 1995}) or the time since the start ({@code
 *     -2}, {@code 0}, {@code 3})
 * @param at the same as a number, for axes
 * @param observed mean outcome of the treated; NaN when not defined
 * @param counterfactual estimated outcome without treatment; NaN when not defined
 * @param effect observed minus counterfactual, or the estimated effect; NaN when not estimable
 * @param se standard error; NaN when there is none
 * @param interval interval, or null
 * @param after whether the period lies at or after the start
 */
public record Effect(
        String key,
        double at,
        double observed,
        double counterfactual,
        double effect,
        double se,
        @Nullable Interval interval,
        boolean after) {

    /** An effect without counterfactual path, such as an event-study coefficient. */
    public static Effect of(
            String key,
            double at,
            double effect,
            double se,
            @Nullable Interval interval,
            boolean after) {
        return new Effect(key, at, Double.NaN, Double.NaN, effect, se, interval, after);
    }
}
