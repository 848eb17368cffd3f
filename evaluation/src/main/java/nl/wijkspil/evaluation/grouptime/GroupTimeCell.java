package nl.wijkspil.evaluation.grouptime;

/**
 * The effect of one cohort in one period, with each unit's influence on it.
 *
 * @param group index of the cohort's first treated period
 * @param period index of the period
 * @param base index of the period compared with
 * @param treated units in the cohort
 * @param controls units compared with
 * @param att the effect, in the outcome's unit
 * @param influence one number per unit; the effect's variance is their mean square divided by the
 *     number of units
 */
@SuppressWarnings("ArrayRecordComponent")
public record GroupTimeCell(
        int group,
        int period,
        int base,
        int treated,
        int controls,
        double att,
        double[] influence) {
    /** Whether the period lies at or after the cohort's start. */
    public boolean after() {
        return period >= group;
    }

    /** Standard error; NaN when it cannot be told from zero. */
    public double se() {
        return Influence.se(influence);
    }
}
