package nl.wijkspil.evaluation.scale;

/**
 * What somebody does, as the participation ladder asks it.
 *
 * @param paidWork has an employment contract or works as self-employed
 * @param support has a supplementary benefit, external guidance, Wsw or another municipal
 *     instrument
 * @param tasksWeekly carries out tasks with responsibility towards others at least once a week
 * @param organisedWeekly takes part in a course or association at least once a week
 * @param contactWeekly has contact outside the home at least once a week
 */
public record Situation(
        boolean paidWork,
        boolean support,
        boolean tasksWeekly,
        boolean organisedWeekly,
        boolean contactWeekly) {
    /**
     * The highest step whose boundary is met.
     *
     * <p>Example: a benefit recipient who runs the shop's till every Tuesday, without a contract,
     * is on step 4.
     */
    public LadderStep step() {
        if (paidWork) {
            return support ? LadderStep.SUPPORTED : LadderStep.PAID;
        }
        if (tasksWeekly) {
            return LadderStep.UNPAID;
        }
        if (organisedWeekly) {
            return LadderStep.ORGANISED;
        }
        return contactWeekly ? LadderStep.CONTACTS : LadderStep.ISOLATED;
    }
}
