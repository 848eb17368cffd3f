package nl.wijkspil.exchange.books;

import nl.wijkspil.lending.Finding;

/** The findings about grouping and statements, each with its code in one place. */
public final class BookFindings {

    private static final String PLACE = "rekeningschema";

    private BookFindings() {}

    /** Accounts nobody could place. */
    public static Finding unknown(long count) {
        return Finding.warning(
                "WS-BOOK-101",
                PLACE,
                count == 1
                        ? "Van 1 rekening is niet bekend waar zij bij hoort."
                        : "Van " + count + " rekeningen is niet bekend waar zij bij horen.",
                "Deel ze in. Tot dan tellen ze niet mee in de cijfers.");
    }

    /** Accounts placed by words or number. */
    public static Finding proposed(long count) {
        return Finding.note(
                "WS-BOOK-102",
                PLACE,
                (count == 1 ? "1 rekening is" : count + " rekeningen zijn")
                        + " ingedeeld op woorden of nummer. Dat is een voorstel.",
                "Kijk het voorstel een keer na en bevestig het.");
    }

    /** The balance sheet does not balance. */
    public static Finding balance(long cents) {
        return Finding.error(
                "WS-BOOK-103",
                "balans",
                "De balans is niet in evenwicht: verschil "
                        + java.math.BigDecimal.valueOf(cents, 2).toPlainString()
                        + ".",
                "Voeg de beginbalans toe of herstel de boekingen, en exporteer opnieuw.");
    }
}
