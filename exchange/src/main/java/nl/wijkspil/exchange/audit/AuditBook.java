package nl.wijkspil.exchange.audit;

import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.Finding;

/**
 * What a set of audit files holds, added up. A set with an error among its findings is not to be
 * used, only looked at.
 *
 * @param header of the first file
 * @param notes particulars of the files, such as {@code UTF-8 BOM}
 * @param accounts in order of definition, then those only used
 * @param relations how many customers and suppliers
 * @param journals in order
 * @param transactions how many
 * @param lines their lines
 * @param opening lines of the opening balance
 * @param unbalanced transactions that do not balance, at most 1,000
 * @param unbalancedCount how many there are
 * @param negativeAmounts how many lines have an amount below zero; they changed side
 * @param periods how many transactions have each period number, in order of arrival
 * @param dueDates how many lines of sub-ledgers say when an invoice is due
 * @param findings what a person should know, worst first
 */
public record AuditBook(
        AuditHeader header,
        List<String> notes,
        List<AccountTotals> accounts,
        int relations,
        List<AuditJournal> journals,
        int transactions,
        AuditTotals lines,
        AuditTotals opening,
        List<Unbalanced> unbalanced,
        int unbalancedCount,
        int negativeAmounts,
        Map<String, Integer> periods,
        long dueDates,
        List<Finding> findings) {

    /**
     * A transaction that does not balance.
     *
     * @param journal its journal
     * @param number its number
     * @param difference debit less credit, in cents
     */
    public record Unbalanced(String journal, String number, long difference) {}

    /** Whether nothing stands in the way of using it. */
    public boolean usable() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
