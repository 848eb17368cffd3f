package nl.wijkspil.platform.loans;

/**
 * Who lends and who borrows, with their accounts as the agreement names them.
 *
 * @param borrowerName as signed
 * @param borrowerIban account that is paid and that pays
 * @param fundAccountName name on the fund's account
 * @param fundIban where instalments are paid
 * @param fundContact whom the borrower can ask
 */
public record Parties(
        String borrowerName,
        String borrowerIban,
        String fundAccountName,
        String fundIban,
        String fundContact) {}
