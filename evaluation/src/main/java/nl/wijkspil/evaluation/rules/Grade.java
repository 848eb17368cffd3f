package nl.wijkspil.evaluation.rules;

/** How strong the evidence under a figure is; A is the strongest. */
public enum Grade {
    /** Independent data. */
    A,
    /** A register that someone else verified. */
    B,
    /** Reported by the enterprise itself. */
    C,
    /** Hearsay. */
    D
}
