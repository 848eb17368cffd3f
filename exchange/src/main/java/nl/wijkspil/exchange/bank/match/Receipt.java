package nl.wijkspil.exchange.bank.match;

import java.time.LocalDate;
import nl.wijkspil.exchange.bank.BankEntry;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.lending.money.Money;

/**
 * Money on a statement as matching sees it. Empty texts are unknown.
 *
 * @param date the booking day
 * @param amount positive came in, negative went out
 * @param endToEndId reference of a collection
 * @param mandateId mandate of a collection
 * @param structuredReference the payer's structured reference
 * @param iban the other account
 * @param name who is on the other side; only ever for a suggestion
 * @param returned whether the bank takes an earlier booking back
 * @param reason the bank's reason, or empty
 */
public record Receipt(
        LocalDate date,
        Money amount,
        String endToEndId,
        String mandateId,
        String structuredReference,
        String iban,
        String name,
        boolean returned,
        String reason) {

    /**
     * A transaction of a statement.
     *
     * @throws ArithmeticException when the amount has parts of a cent; check the findings first
     */
    public static Receipt of(LocalDate date, BankEntry entry, BankTransaction transaction) {
        return new Receipt(
                date,
                transaction.amount().toMoney(),
                transaction.endToEndId(),
                transaction.mandateId(),
                transaction.structuredReference(),
                Iban.normalised(transaction.counterpartyIban()),
                transaction.counterpartyName(),
                entry.reversal() || !transaction.returnReason().isEmpty(),
                transaction.returnReason());
    }
}
