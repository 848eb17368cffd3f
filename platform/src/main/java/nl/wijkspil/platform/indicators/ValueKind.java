package nl.wijkspil.platform.indicators;

import java.math.BigDecimal;

/**
 * What sort of number an indicator holds; it decides how the number is checked and shown.
 *
 * <p>A percentage is 41 and not 0.41. Yes is 1 and no is 0.
 */
public enum ValueKind {
    /** Whole number of things or people, 0 or more. */
    COUNT(0, "0", "1000000000"),
    /** Number of things with decimals, 0 or more: hours, months, kilometres, full-time jobs. */
    QUANTITY(2, "0", "1000000000"),
    /** Share of 100, from 0 to 100. */
    PERCENT(1, "0", "100"),
    /** Rate in percent or percent points that may be negative or above 100. */
    CHANGE(1, "-1000", "1000"),
    /** Amount in euros; may be negative. */
    EUROS(2, "-1000000000000", "1000000000000"),
    /** One number divided by another; may be negative. */
    RATIO(2, "-1000000", "1000000"),
    /** Mark from 0 to 10. */
    SCORE(2, "0", "10"),
    /** Score of the Leefbaarometer around the national mean; may be negative. */
    INDEX(3, "-10", "10"),
    /** Position between 0 and 1. */
    POSITION(3, "0", "1"),
    /** Step from 0 to 6. */
    LEVEL(0, "0", "6"),
    /** 1 for yes, 0 for no. */
    YES_NO(0, "0", "1");

    private final int decimals;
    private final BigDecimal least;
    private final BigDecimal most;

    ValueKind(int decimals, String least, String most) {
        this.decimals = decimals;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** {@return the most decimals that are shown} */
    public int decimals() {
        return decimals;
    }

    /** {@return the lowest value that can be true} */
    public BigDecimal least() {
        return least;
    }

    /** {@return the highest value that can be true} */
    public BigDecimal most() {
        return most;
    }

    /** {@return whether only whole numbers can be true} */
    public boolean whole() {
        return decimals == 0;
    }
}
