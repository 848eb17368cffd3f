package nl.wijkspil.lending.agreement;

/** How the principal comes back. */
public enum Repayment {
    /** The same part of the principal each term. */
    LINEAR,
    /** The same payment each term: at first mostly interest, at the end mostly principal. */
    ANNUITY,
    /** All of it with the last term. */
    BULLET
}
