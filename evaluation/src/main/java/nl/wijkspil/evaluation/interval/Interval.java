package nl.wijkspil.evaluation.interval;

/**
 * A two-sided confidence interval, in the unit of the figure it belongs to.
 *
 * @param low lower bound
 * @param high upper bound, never below {@code low}
 * @param level confidence level between 0 and 1, usually 0.95
 */
public record Interval(double low, double high, double level) {

    /**
     * Checks order and level.
     *
     * @throws IllegalArgumentException when a bound is not a number, the bounds are in the wrong
     *     order, or the level lies outside (0, 1)
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "interval low " + low + ", high " + high + "\nMaybe the two were swapped.");
        }
        checkLevel(level);
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level "
                            + level
                            + "\n"
                            + "Maybe a percentage was given: 95% is 0.95. The level lies between 0"
                            + " and 1.");
        }
    }

    /** The same interval cut off at 0 and 1, the form in which a share is shown. */
    public Interval withinShare() {
        return new Interval(Math.clamp(low, 0, 1), Math.clamp(high, 0, 1), level);
    }

    /** The same interval in another unit: {@code times(100)} turns a share into percentages. */
    public Interval times(double factor) {
        return factor >= 0
                ? new Interval(low * factor, high * factor, level)
                : new Interval(high * factor, low * factor, level);
    }

    /** Whether the value lies in the interval, bounds included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
