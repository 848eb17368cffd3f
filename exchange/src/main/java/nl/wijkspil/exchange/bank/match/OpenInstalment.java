package nl.wijkspil.exchange.bank.match;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkspil.lending.money.Money;

/**
 * An instalment that waits for money. Empty texts are unknown.
 *
 * @param loan the loan
 * @param term the number of the term
 * @param due the payment date
 * @param open what is still to be paid
 * @param endToEndId the reference under which it was collected
 * @param mandateId the mandate of the loan
 * @param structuredReference the reference asked in the contract
 * @param ibans accounts of the borrower
 * @param borrower the borrower's name; only ever for a suggestion
 */
public record OpenInstalment(
        String loan,
        int term,
        LocalDate due,
        Money open,
        String endToEndId,
        String mandateId,
        String structuredReference,
        Set<String> ibans,
        String borrower) {}
