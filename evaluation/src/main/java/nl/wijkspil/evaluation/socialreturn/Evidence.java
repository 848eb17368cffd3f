package nl.wijkspil.evaluation.socialreturn;

/** What an outcome's quantity rests on. */
public enum Evidence {
    /** People said so themselves and nothing else supports it. */
    SELF_REPORT,
    /** Counted in the enterprise's own records. */
    RECORDS,
    /** Measured by somebody else, or against a comparison. */
    MEASURED
}
