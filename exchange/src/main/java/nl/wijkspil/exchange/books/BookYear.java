package nl.wijkspil.exchange.books;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.lending.Finding;

/**
 * A year of a company, grouped.
 *
 * @param book what was read
 * @param accounts each with its group
 * @param closing closing balances by effective group, debit positive, in cents
 * @param opening opening balances by group, debit positive, in cents
 * @param cash where cash came from and went to
 * @param payers who pays
 * @param findings about the grouping and the statements
 */
public record BookYear(
        AuditBook book,
        List<BookAccount> accounts,
        Map<FigureGroup, Long> closing,
        Map<FigureGroup, Long> opening,
        CashFlow cash,
        Payers payers,
        List<Finding> findings) {

    /** Closing balance of a group, debit positive. */
    public long closing(FigureGroup group) {
        return closing.getOrDefault(group, 0L);
    }

    /** Opening balance of a group, debit positive. */
    public long opening(FigureGroup group) {
        return opening.getOrDefault(group, 0L);
    }

    /** The year as a number; of a broken year, the year it ends in. */
    public int year() {
        String year = book.header().fiscalYear();
        return year.length() < 4 ? 0 : Integer.parseInt(year.substring(year.length() - 4));
    }

    /** Sums by group. */
    static Map<FigureGroup, Long> sums() {
        return new EnumMap<>(FigureGroup.class);
    }
}
