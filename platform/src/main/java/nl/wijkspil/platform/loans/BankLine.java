package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.bank.match.Receipt;
import nl.wijkspil.lending.money.Money;

/**
 * A transaction of a statement, and what became of it. Empty texts are unknown.
 *
 * @param id number within the fund
 * @param file the file that told of it
 * @param receipt the money as matching sees it
 * @param remittance the free text
 * @param state what became of it
 * @param rule by which rule it was booked, or who assigned it; empty while it is open
 * @param loan the loan it was booked on
 * @param event the number of the event
 * @param note why it was set aside
 */
public record BankLine(
        UUID id,
        UUID file,
        Receipt receipt,
        String remittance,
        State state,
        String rule,
        Optional<Loan.Id> loan,
        Optional<Integer> event,
        String note) {

    /** What a line became. */
    public enum State {
        /** Its file is not confirmed. */
        STAGED,
        /** Another file told of it before. */
        KNOWN,
        /** A person must say which loan it is for. */
        OPEN,
        /** Booked on a loan. */
        BOOKED,
        /** A drawdown that went out. */
        PAYMENT,
        /** Not about loans. */
        OTHER
    }

    /** {@return positive came in, negative went out} */
    public Money amount() {
        return receipt.amount();
    }

    /** {@return the booking day} */
    public LocalDate on() {
        return receipt.date();
    }
}
