package nl.wijkspil.evaluation.rules;

/** How a value is compared with a cut. */
public enum Comparison {
    /** Greater than or equal. */
    AT_LEAST(">=") {
        @Override
        public boolean holds(double value, double cut) {
            return value >= cut;
        }
    },
    /** Strictly greater. */
    ABOVE(">") {
        @Override
        public boolean holds(double value, double cut) {
            return value > cut;
        }
    },
    /** Smaller than or equal. */
    AT_MOST("<=") {
        @Override
        public boolean holds(double value, double cut) {
            return value <= cut;
        }
    },
    /** Strictly smaller. */
    BELOW("<") {
        @Override
        public boolean holds(double value, double cut) {
            return value < cut;
        }
    };

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign as it stands in a rule file. */
    public String sign() {
        return sign;
    }

    /** Whether the value stands in this relation to the cut. */
    public abstract boolean holds(double value, double cut);

    /** Whether a higher value helps: true for {@code >=} and {@code >}. */
    public boolean rising() {
        return this == AT_LEAST || this == ABOVE;
    }
}
