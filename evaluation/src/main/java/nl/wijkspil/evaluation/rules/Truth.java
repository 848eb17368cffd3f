package nl.wijkspil.evaluation.rules;

/** Kleene's three truth values: a condition holds, does not hold, or cannot be told. */
public enum Truth {
    /** Does not hold, whatever the missing figures turn out to be. */
    NO,
    /** Cannot be told with what is known. */
    UNKNOWN,
    /** Holds, whatever the missing figures turn out to be. */
    YES;

    /** YES or NO. */
    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** The weakest of the two. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The strongest of the two. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
