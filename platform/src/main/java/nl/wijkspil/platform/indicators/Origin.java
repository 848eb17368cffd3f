package nl.wijkspil.platform.indicators;

/** Along which way a figure came in. */
public enum Origin {
    /** Typed into the form. */
    FORM,
    /** Answer in a reporting round. */
    ROUND,
    /** Row of a workbook. */
    WORKBOOK,
    /** Derived by an {@link IndicatorSource}. */
    SOURCE,
    /** Recorded by another part of the product, in bulk. */
    LOADED
}
