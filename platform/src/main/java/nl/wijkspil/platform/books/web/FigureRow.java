package nl.wijkspil.platform.books.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.platform.books.files.Norm;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the years.
 *
 * @param code its code
 * @param cells latest year first
 * @param trend up, down, same or none
 * @param norm from where it asks for attention, or null
 * @param below whether the latest value is below it
 */
record FigureRow(String code, List<Cell> cells, String trend, @Nullable Norm norm, boolean below) {

    /** One year. */
    record Cell(int year, BookFigure figure) {}

    /** {@return the rows of these years, latest first} */
    static List<FigureRow> of(List<BookYear> years, Map<String, Norm> norms) {
        var rows = new ArrayList<FigureRow>();
        if (years.isEmpty()) {
            return rows;
        }
        for (var latest : BookFigure.of(years.getFirst())) {
            var cells = new ArrayList<Cell>();
            for (var year : years) {
                BookFigure.find(year, latest.code())
                        .ifPresent(f -> cells.add(new Cell(year.year(), f)));
            }
            if (cells.stream().allMatch(c -> c.figure().value() == null)) {
                continue;
            }
            var norm = norms.get(latest.code());
            var value = latest.value();
            rows.add(
                    new FigureRow(
                            latest.code(),
                            cells,
                            trend(cells),
                            norm,
                            norm != null && value != null && value.compareTo(norm.least()) < 0));
        }
        return rows;
    }

    private static String trend(List<Cell> cells) {
        if (cells.size() < 2) {
            return "none";
        }
        BigDecimal now = cells.getFirst().figure().value();
        BigDecimal before = cells.getLast().figure().value();
        if (now == null || before == null) {
            return "none";
        }
        var order = now.compareTo(before);
        return order > 0 ? "up" : order < 0 ? "down" : "same";
    }
}
