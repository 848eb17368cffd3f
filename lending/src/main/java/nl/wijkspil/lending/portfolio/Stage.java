package nl.wijkspil.lending.portfolio;

/**
 * A signal for management in the manner of IFRS 9 (5.5.11 and B5.5.37): more than 30 days late or
 * restructured is stage 2, more than 90 days is stage 3. A person may know better.
 */
public enum Stage {
    /** As agreed. */
    ONE,
    /** Clearly riskier than at the start. */
    TWO,
    /** In default. */
    THREE;

    /** The stage of a loan. */
    public static Stage of(int daysPastDue, boolean restructured) {
        if (daysPastDue > 90) {
            return THREE;
        }
        return daysPastDue > 30 || restructured ? TWO : ONE;
    }

    /** 1, 2 or 3. */
    public int number() {
        return switch (this) {
            case ONE -> 1;
            case TWO -> 2;
            case THREE -> 3;
        };
    }
}
