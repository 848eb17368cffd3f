package nl.wijkspil.exchange.audit;

/**
 * What happened on an account; cents, none negative.
 *
 * @param account the account
 * @param openingDebit what the opening balance puts on the left
 * @param openingCredit what the opening balance puts on the right
 * @param debit sum of the debit lines of the year
 * @param credit sum of the credit lines of the year
 */
public record AccountTotals(
        LedgerAccount account, long openingDebit, long openingCredit, long debit, long credit) {

    /** Balance at the start, debit positive. */
    public long opening() {
        return openingDebit - openingCredit;
    }

    /** Movement in the year, debit positive. */
    public long movement() {
        return debit - credit;
    }

    /** Balance at the end, debit positive. */
    public long closing() {
        return opening() + movement();
    }
}
