package nl.wijkspil.exchange.bank.match;

import nl.wijkspil.lending.money.Money;

/**
 * A receipt that was booked earlier and may be taken back by the bank.
 *
 * @param event the number of its event in the loan's history
 * @param loan the loan
 * @param amount what was booked
 * @param endToEndId its reference, or empty
 * @param mandateId its mandate, or empty
 * @param iban the account it came from, or empty
 */
public record BookedReceipt(
        long event, String loan, Money amount, String endToEndId, String mandateId, String iban) {}
