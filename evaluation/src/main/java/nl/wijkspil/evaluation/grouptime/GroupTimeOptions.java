package nl.wijkspil.evaluation.grouptime;

/**
 * How group-time effects are made.
 *
 * @param adjust how covariates are used
 * @param comparison who is compared with
 * @param base which period a pre-period is compared with
 * @param anticipation periods before the start in which the effect may already show
 */
public record GroupTimeOptions(Adjust adjust, Comparison comparison, Base base, int anticipation) {
    /** How covariates are used; without covariates the three are equal. */
    public enum Adjust {
        /** The controls' change is regressed on the covariates. */
        REGRESSION,
        /** Controls are weighted by the odds of being treated. */
        WEIGHTING,
        /** Both; right when either model is. */
        DOUBLY_ROBUST
    }

    /** Who is compared with. */
    public enum Comparison {
        /** Units that are never treated. */
        NEVER_TREATED,
        /** Also units that are treated later than both periods. */
        NOT_YET_TREATED
    }

    /** Which period a period before the start is compared with. */
    public enum Base {
        /** The period just before it. */
        VARYING,
        /** The last period before the start, as for periods after it. */
        UNIVERSAL
    }

    /** Doubly robust, never treated, varying base, no anticipation. */
    public static final GroupTimeOptions STANDARD =
            new GroupTimeOptions(Adjust.DOUBLY_ROBUST, Comparison.NEVER_TREATED, Base.VARYING, 0);
}
