package nl.wijkspil.platform.books;

import java.util.List;
import nl.wijkspil.platform.access.Organisation;

/**
 * A year's books were confirmed.
 *
 * @param enterprise whose books
 * @param year of which year
 * @param signals codes of indicators below what asks for attention; whoever hears this shows only
 *     those that the enterprise shares
 */
public record BooksConfirmed(Organisation.Id enterprise, int year, List<String> signals) {

    /** Copies the list. */
    public BooksConfirmed {
        signals = List.copyOf(signals);
    }
}
