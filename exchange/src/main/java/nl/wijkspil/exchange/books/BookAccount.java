package nl.wijkspil.exchange.books;

import nl.wijkspil.exchange.audit.AccountTotals;

/**
 * An account with its year and its group.
 *
 * @param totals what happened on it
 * @param proposal its group and why
 * @param effective the group its closing balance counts in: an overdrawn bank is a debt, a supplier
 *     in debit is a claim
 */
public record BookAccount(AccountTotals totals, GroupProposal proposal, FigureGroup effective) {

    /** Its id. */
    public String id() {
        return totals.account().id();
    }

    /** Its group by the mapping. */
    public FigureGroup group() {
        return proposal.group();
    }
}
