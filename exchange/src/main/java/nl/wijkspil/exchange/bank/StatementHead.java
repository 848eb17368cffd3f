package nl.wijkspil.exchange.bank;

/**
 * What a statement says about itself. Empty texts are unknown.
 *
 * @param number counted from 1 within the file
 * @param id the bank's name for it
 * @param iban the account, empty when it has no IBAN
 * @param account the account when it has no IBAN
 * @param currency the currency of the account
 * @param sequence the sequence number
 * @param line where it begins in the file
 */
public record StatementHead(
        int number,
        String id,
        String iban,
        String account,
        String currency,
        String sequence,
        int line) {

    /** The account under whichever name the file has. */
    public String accountName() {
        return iban.isEmpty() ? account : iban;
    }
}
