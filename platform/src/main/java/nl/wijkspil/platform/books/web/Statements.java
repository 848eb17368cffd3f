package nl.wijkspil.platform.books.web;

import java.util.List;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup.Side;
import nl.wijkspil.exchange.books.KeyAmount;

/**
 * The three statements of a year, in cents.
 *
 * @param assets left of the balance sheet
 * @param claims right of it, but the result
 * @param income income
 * @param costs costs
 * @param result income less costs
 * @param total of the balance sheet
 * @param operating cash from running
 * @param investing cash from investing
 * @param financing cash from financing
 * @param cashChange the three together
 */
record Statements(
        List<GroupLine> assets,
        List<GroupLine> claims,
        List<GroupLine> income,
        List<GroupLine> costs,
        long result,
        long total,
        long operating,
        long investing,
        long financing,
        long cashChange) {

    /** {@return the statements of a year} */
    static Statements of(BookYear book) {
        var cash = book.cash();
        return new Statements(
                GroupLine.of(book, Side.ASSET),
                GroupLine.of(book, Side.EQUITY, Side.LIABILITY),
                GroupLine.of(book, Side.INCOME),
                GroupLine.of(book, Side.COST),
                KeyAmount.RESULT.of(book),
                KeyAmount.TOTAL_ASSETS.of(book),
                cash.operating(),
                cash.investing(),
                cash.financing(),
                cash.total());
    }
}
