package nl.wijkspil.exchange.workbook;

import java.util.List;

/**
 * A sheet with its columns.
 *
 * @param name of the sheet
 * @param columns in the order they are written
 */
public record Layout(String name, List<Column> columns) {

    /** Copies the list. */
    public Layout {
        columns = List.copyOf(columns);
    }
}
