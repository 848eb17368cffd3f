package nl.wijkspil.lending.agreement;

/** How the level payment of an annuity is found. */
public enum LevelMethod {
    /**
     * The payment whose present value, with the fractions really used for interest, is the loan.
     */
    EXACT_PRESENT_VALUE,
    /** The payment for equal terms of {@code everyMonths/12} year, whatever the day count. */
    NOMINAL
}
