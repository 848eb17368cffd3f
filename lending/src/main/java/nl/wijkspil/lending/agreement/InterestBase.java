package nl.wijkspil.lending.agreement;

/** On which amount the interest of a term is counted. */
public enum InterestBase {
    /** What is still owed. */
    OUTSTANDING,
    /**
     * The amount first lent, to the end ("flat"): 4.2% flat over five years costs about as much as
     * 7.8% on what is still owed. Always show the effective rate beside it.
     */
    ORIGINAL_PRINCIPAL
}
