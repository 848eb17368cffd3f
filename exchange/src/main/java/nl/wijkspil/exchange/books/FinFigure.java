package nl.wijkspil.exchange.books;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the catalogue, as far as the books know it.
 *
 * @param code catalogue code, {@code FIN-01} to {@code FIN-13}
 * @param value in the unit of the catalogue (euro, percent such as 41.5, months or a ratio); null
 *     when the books do not know
 * @param missing why the books do not know, in Dutch; empty when they do
 * @param above amounts above the line, or all of it when nothing is below
 * @param below amounts below the line
 */
public record FinFigure(
        String code,
        @Nullable BigDecimal value,
        String missing,
        java.util.List<KeyAmount> above,
        java.util.List<KeyAmount> below) {}
