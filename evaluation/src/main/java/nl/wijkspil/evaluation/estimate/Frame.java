package nl.wijkspil.evaluation.estimate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an answer: named columns, cells are texts, numbers (Double or Integer), flags or null.
 *
 * @param columns the column names
 * @param rows the rows, each as long as the columns
 */
public record Frame(List<String> columns, List<List<@Nullable Object>> rows) {

    /** Starts an empty table. */
    public static Builder columns(String... names) {
        return new Builder(List.of(names));
    }

    /** Collects rows. */
    public static final class Builder {
        private final List<String> columns;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        /** Adds a row; it must have a cell for every column. */
        public Builder row(@Nullable Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        "cells = "
                                + cells.length
                                + "\nMaybe pass "
                                + columns.size()
                                + ": "
                                + columns);
            }
            var row = new ArrayList<@Nullable Object>(cells.length);
            for (var cell : cells) {
                row.add(cell);
            }
            rows.add(row);
            return this;
        }

        /** The finished table. */
        public Frame build() {
            return new Frame(columns, List.copyOf(rows));
        }
    }
}
