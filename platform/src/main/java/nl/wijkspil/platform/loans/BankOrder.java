package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.money.Money;

/**
 * Money to pay out or to collect. An order is in at most one file.
 *
 * @param id number within the fund
 * @param loan for which loan
 * @param kind payment or collection
 * @param term instalment of a collection; 0 for a payment
 * @param endToEnd our reference, which comes back on the statement
 * @param amount how much
 * @param due on which day
 * @param file the file it went out in
 * @param confirmed whether a statement told that it happened
 */
public record BankOrder(
        UUID id,
        Loan.Id loan,
        Kind kind,
        int term,
        String endToEnd,
        Money amount,
        LocalDate due,
        Optional<UUID> file,
        boolean confirmed) {

    /** The two kinds of orders. */
    public enum Kind {
        /** The fund pays. */
        PAYMENT,
        /** The fund collects. */
        COLLECTION
    }
}
