package nl.wijkspil.lending.agreement;

/** What is asked in one term: the ordinary payment, or a form of relief. */
public enum TermMode {
    /** Interest and principal. */
    PAY,
    /** Interest, no principal. */
    INTEREST_ONLY,
    /** Nothing; the interest is added to the principal and bears interest from then on. */
    CAPITALISE,
    /** Nothing; the interest is paid later, in equal parts, without interest on it. */
    DEFER,
    /** Nothing, and no interest is owed for the term. */
    WAIVE
}
