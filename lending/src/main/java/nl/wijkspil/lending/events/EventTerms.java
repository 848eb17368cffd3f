package nl.wijkspil.lending.events;

import nl.wijkspil.lending.money.Money;

/** The check that events share. */
final class EventTerms {

    private EventTerms() {}

    static void positive(String name, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    name
                            + " ("
                            + amount
                            + ") must be more than zero.\nMaybe a Reversed event was meant.");
        }
    }
}
