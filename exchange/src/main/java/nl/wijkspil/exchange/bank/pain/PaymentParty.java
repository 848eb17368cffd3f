package nl.wijkspil.exchange.bank.pain;

/**
 * Who pays or is paid.
 *
 * @param name the name on the account
 * @param iban the account
 * @param bic the bank, or empty: inside SEPA it is not needed
 */
public record PaymentParty(String name, String iban, String bic) {}
