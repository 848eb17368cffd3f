package nl.wijkspil.exchange.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One booking on an account.
 *
 * @param number counted from 1 within the statement
 * @param amount positive came in, negative went out
 * @param currency ISO 4217 code
 * @param status BOOK, PDNG or INFO; only BOOK counts
 * @param reversal whether the bank takes an earlier booking back
 * @param booked the booking day, or null
 * @param value the value day, or null
 * @param reference the bank's own reference, or empty
 * @param code the bank's transaction code, or empty
 * @param line where it stands in the file
 */
public record BankEntry(
        int number,
        BankAmount amount,
        String currency,
        String status,
        boolean reversal,
        @Nullable LocalDate booked,
        @Nullable LocalDate value,
        String reference,
        String code,
        int line) {

    /** Whether the entry moved money: pending and informative entries did not. */
    public boolean isBooked() {
        return status.equals("BOOK");
    }
}
