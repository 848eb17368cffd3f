package nl.wijkspil.exchange.bank;

import java.math.BigDecimal;
import nl.wijkspil.lending.money.Money;

/**
 * An amount exactly as a bank wrote it: ISO 20022 allows five decimals.
 *
 * @param units the amount in hundred-thousandths
 * @param scale how many decimals were written
 */
public record BankAmount(long units, int scale) {

    /** Nothing. */
    public static final BankAmount ZERO = new BankAmount(0, 0);

    /** Decimals that fit. */
    public static final int MOST_DECIMALS = 5;

    private static final int PER_CENT = 1_000;

    /** A whole number. */
    public static BankAmount ofWhole(long number) {
        return new BankAmount(Math.multiplyExact(number, 100_000L), 0);
    }

    /** The sum, with the most decimals of the two; overflow is an {@link ArithmeticException}. */
    public BankAmount plus(BankAmount other) {
        return new BankAmount(Math.addExact(units, other.units), Math.max(scale, other.scale));
    }

    /** The difference, with the most decimals of the two. */
    public BankAmount minus(BankAmount other) {
        return plus(other.negated());
    }

    /** The amount in the other direction. */
    public BankAmount negated() {
        return new BankAmount(-units, scale);
    }

    /** Whether the amount is a whole number of cents. */
    public boolean isWholeCents() {
        return units % PER_CENT == 0;
    }

    /**
     * The amount in cents.
     *
     * @throws ArithmeticException when it is not a whole number of cents
     */
    public Money toMoney() {
        if (!isWholeCents()) {
            throw new ArithmeticException(
                    "amount (" + this + ") has parts of a cent.\nMaybe it is a unit price.");
        }
        return Money.ofCents(units / PER_CENT);
    }

    /** The amount with the decimals that were written. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(units, MOST_DECIMALS).setScale(scale).toPlainString();
    }
}
