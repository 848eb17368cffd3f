package nl.wijkspil.cli.books;

import java.io.PrintWriter;
import java.math.BigDecimal;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.KeyAmount;
import nl.wijkspil.exchange.books.Ratio;

/** A year for a person at a terminal. */
final class BooksTable {

    private BooksTable() {}

    static void write(PrintWriter out, BookYear year) {
        AuditBook book = year.book();
        out.printf(
                "%s, boekjaar %s (%s, auditfile %s)%n",
                book.header().company(),
                book.header().fiscalYear(),
                book.header().software(),
                book.header().version().words());
        out.printf(
                "%d rekeningen, %d boekingen, %d regels, debet %s, credit %s%n%n",
                book.accounts().size(),
                book.transactions(),
                book.lines().lines(),
                euro(book.lines().debit()),
                euro(book.lines().credit()));
        for (FigureGroup group : FigureGroup.values()) {
            long cents = year.closing(group);
            if (cents != 0) {
                boolean left =
                        group.side() == FigureGroup.Side.ASSET
                                || group.side() == FigureGroup.Side.COST
                                || group.side() == FigureGroup.Side.NONE;
                out.printf("%-45s %15s%n", group.words(), euro(left ? cents : -cents));
            }
        }
        out.printf("%-45s %15s%n%n", "Resultaat", euro(KeyAmount.RESULT.of(year)));
        for (Ratio ratio : Ratio.values()) {
            BigDecimal value = ratio.of(year);
            out.printf("%-60s %s%n", ratio.key(), value == null ? "onbekend" : value);
        }
    }

    private static String euro(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
