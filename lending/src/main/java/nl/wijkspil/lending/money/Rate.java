package nl.wijkspil.lending.money;

import java.math.BigDecimal;

/**
 * A yearly rate as an exact decimal in percent: {@code 4.25} is four and a quarter percent a year.
 *
 * @param unscaledPercent the percentage without its decimal point, trailing zeros removed
 * @param scale how many decimals the percentage has
 */
public record Rate(long unscaledPercent, int scale) {

    /** No interest. */
    public static final Rate ZERO = new Rate(0, 0);

    private static final int MOST_DECIMALS = 8;
    private static final long[] TENS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    /** Removes trailing zeros, so that equal rates are equal records. */
    public Rate {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "scale ("
                            + scale
                            + ") must be 0 to 8.\nMaybe the rate was a rounded quotient.");
        }
        while (scale > 0 && unscaledPercent % 10 == 0) {
            unscaledPercent /= 10;
            scale--;
        }
    }

    /**
     * Reads a percentage such as {@code "4.25"}.
     *
     * @throws IllegalArgumentException when the text is not a decimal with at most eight decimals
     */
    public static Rate ofPercent(String text) {
        return new Rate(Decimals.scaled(text, MOST_DECIMALS, "rate in percent"), MOST_DECIMALS);
    }

    /** The numerator of the rate as a plain fraction of one; with {@link #denominator()}. */
    public long numerator() {
        return unscaledPercent;
    }

    /** The denominator of the rate as a plain fraction of one: 100 times ten to the scale. */
    public long denominator() {
        return 100 * TENS[scale];
    }

    /** The rate as a fraction of one: 4% is {@code 1/25}. */
    public Fraction toFraction() {
        return new Fraction(numerator(), denominator());
    }

    /** The rate as a fraction of one: 4% is 0.04. */
    public double toDouble() {
        return (double) numerator() / denominator();
    }

    /** Whether no interest is owed at this rate. */
    public boolean isZero() {
        return unscaledPercent == 0;
    }

    /** The percentage without trailing zeros: {@code 4.25}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(unscaledPercent, scale).toPlainString();
    }
}
