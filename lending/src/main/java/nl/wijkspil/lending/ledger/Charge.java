package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;

/**
 * Something the borrower must pay, and how much of it was.
 *
 * @param kind what it is
 * @param term the number of the term it belongs to, 0 for none
 * @param due the day of the contract
 * @param pay the day of the bank; late from the day after
 * @param asked the amount
 * @param paid how much of it came in
 */
public record Charge(Kind kind, int term, LocalDate due, LocalDate pay, Money asked, Money paid) {

    /** Kinds of charges, in the order in which a receipt pays them. */
    public enum Kind {
        /** Costs charged to the borrower. */
        FEE,
        /** Interest on what is late. */
        DEFAULT_INTEREST,
        /** Interest of an instalment. */
        INTEREST,
        /** Principal of an instalment. */
        PRINCIPAL
    }

    /** What is still to be paid. */
    public Money open() {
        return asked.minus(paid);
    }
}
