package nl.wijkspil.evaluation.finding;

/** How heavily a {@link Finding} weighs. */
public enum Severity {
    /** Nothing can be computed; the caller stops. */
    ERROR,
    /** The answer stands, but must be read with this beside it. */
    WARNING,
    /** Good to know; changes nothing. */
    NOTE
}
