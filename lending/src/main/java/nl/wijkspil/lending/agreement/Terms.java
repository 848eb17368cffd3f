package nl.wijkspil.lending.agreement;

import nl.wijkspil.lending.money.Money;

/** The checks that agreements share. */
final class Terms {

    private Terms() {}

    static void positive(String name, Money amount) {
        if (!amount.isPositive()) {
            throw refuse(name, amount, "must be more than zero", "the sign was turned");
        }
    }

    static IllegalArgumentException refuse(String name, Object value, String why, String maybe) {
        return new IllegalArgumentException(
                name + " (" + value + ") " + why + ".\nMaybe " + maybe + ".");
    }
}
