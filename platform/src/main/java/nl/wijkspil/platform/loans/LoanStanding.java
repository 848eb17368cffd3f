package nl.wijkspil.platform.loans;

/** How far an agreement is. */
public enum LoanStanding {
    /** Terms can still change; the borrower does not see it. */
    DRAFT,
    /** Signed: terms change by events only. */
    SIGNED,
    /** A draft that was given up. */
    DROPPED
}
