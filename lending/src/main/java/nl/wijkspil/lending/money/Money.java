package nl.wijkspil.lending.money;

import java.math.BigDecimal;

/**
 * An amount in euro, held as whole cents. Sums overflow loudly, never silently.
 *
 * <p>Example: {@code Money.parse("460.41").plus(Money.ofCents(18))} is {@code 460.59}.
 *
 * @param cents the amount in cents; negative is the other direction
 */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing at all. */
    public static final Money ZERO = new Money(0);

    /** The amount of so many cents. */
    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /** The amount of so many whole euro. */
    public static Money ofEuro(long euro) {
        return ofCents(Math.multiplyExact(euro, 100L));
    }

    /**
     * Reads a plain decimal with a point, such as {@code "-1250.5"}; more than two decimals are
     * taken only when the rest are zeros.
     *
     * @throws IllegalArgumentException when the text is not such an amount
     */
    public static Money parse(String text) {
        return ofCents(Decimals.scaled(text, 2, "amount"));
    }

    /** This amount and another. */
    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    /** This amount less another. */
    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    /** The same amount in the other direction. */
    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    /** The smaller of two amounts. */
    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    /** The larger of two amounts. */
    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /** Whether this is exactly nothing. */
    public boolean isZero() {
        return cents == 0;
    }

    /** Whether this is more than nothing. */
    public boolean isPositive() {
        return cents > 0;
    }

    /** Whether this is less than nothing. */
    public boolean isNegative() {
        return cents < 0;
    }

    /** The share {@code numerator/denominator} of this amount, half a cent rounded up. */
    public Money share(long numerator, long denominator) {
        return ofCents(Exact.roundHalfUp(cents, numerator, denominator));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** The amount as a decimal with two places. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The amount with a point and two decimals: {@code -1250.50}. */
    @Override
    public String toString() {
        return Decimals.text(cents, 2);
    }
}
