package nl.wijkspil.platform.books.web;

import java.util.List;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.Signature;

/**
 * The annual accounts.
 *
 * @param name whose
 * @param entry the files they come from
 * @param s balance sheet, income, cash
 * @param figures figures of the year
 * @param signatures what the audit committee said
 */
record AccountsPack(
        String name,
        BookEntry entry,
        Statements s,
        List<BookFigure> figures,
        List<Signature> signatures) {}
