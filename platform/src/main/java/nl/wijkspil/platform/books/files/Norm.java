package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.util.Map;

/**
 * From where a figure asks for attention; a signal, never a verdict.
 *
 * @param least lowest value that asks for none
 * @param source who says so
 */
public record Norm(BigDecimal least, String source) {

    /** Signals an enterprise starts with; finance.md 1.5 says where they were found. */
    public static final Map<String, Norm> DEFAULTS =
            Map.of(
                    "FIN-02", norm("50", "Social Enterprise NL"),
                    "FIN-07", norm("1", "GEZOND-1"),
                    "FIN-08", norm("3", "eigen voorstel van Wijkspil"),
                    "FIN-09", norm("25", "KVK"),
                    "FIN-10", norm("1.2", "praktijk van banken"));

    private static Norm norm(String least, String source) {
        return new Norm(new BigDecimal(least), source);
    }
}
