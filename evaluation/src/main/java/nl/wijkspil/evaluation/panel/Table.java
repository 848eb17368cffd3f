package nl.wijkspil.evaluation.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Rows by named columns, as read from a file; a column holds texts or numbers. A missing number is
 * NaN; a missing text is empty.
 */
public final class Table {

    private final String name;
    private final int rows;
    private final Map<String, Column> columns;

    /**
     * A column: texts, numbers, or numbers with one bad cell that is only reported when the column
     * is used.
     */
    sealed interface Column {
        /** Texts. */
        record Texts(List<String> cells) implements Column {}

        /** Numbers. */
        record Numbers(Doubles cells) implements Column {}

        /** A column that should hold numbers but has this finding. */
        record Bad(Refusal why) implements Column {}
    }

    /** An array of numbers behind a name, so that records may hold it. */
    static final class Doubles {
        final double[] values;

        Doubles(double[] values) {
            this.values = values;
        }
    }

    Table(String name, int rows, Map<String, Column> columns) {
        this.name = name;
        this.rows = rows;
        this.columns = new LinkedHashMap<>(columns);
    }

    /**
     * A table of the given text columns, all equally long; for tests and for data that do not come
     * from a file.
     */
    public static Table ofTexts(String name, Map<String, List<String>> cells) {
        var columns = new LinkedHashMap<String, Column>();
        int rows = 0;
        for (var entry : cells.entrySet()) {
            rows = entry.getValue().size();
            columns.put(entry.getKey(), new Column.Texts(List.copyOf(entry.getValue())));
        }
        return new Table(name, rows, columns);
    }

    /** The file's name, for places in findings. */
    public String name() {
        return name;
    }

    /** How many rows, the header not counted. */
    public int rows() {
        return rows;
    }

    /** The columns' names in the order of the file. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Whether a column exists. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * A column as numbers, NaN where missing; a copy.
     *
     * @throws Refusal when the column is absent or a cell is no finite number
     */
    public double[] numbers(String column) {
        return switch (find(column)) {
            case Column.Numbers(var cells) -> cells.values.clone();
            case Column.Bad(var why) -> throw why;
            case Column.Texts(var cells) -> {
                var reader = new NumberColumn(name, column);
                for (int row = 0; row < cells.size(); row++) {
                    reader.add(cells.get(row), row + 2);
                }
                yield switch (reader.finish()) {
                    case Column.Numbers(var read) -> read.values;
                    case Column.Bad(var why) -> throw why;
                    case Column.Texts texts ->
                            throw new IllegalStateException("a number column became " + texts);
                };
            }
        };
    }

    /**
     * A column as texts without outer white space, empty where missing.
     *
     * @throws Refusal when the column is absent
     */
    public List<String> texts(String column) {
        return switch (find(column)) {
            case Column.Texts(var cells) -> cells;
            case Column.Bad(var why) -> throw why;
            case Column.Numbers(var cells) -> {
                var list = new ArrayList<String>(rows);
                for (double value : cells.values) {
                    list.add(label(value));
                }
                yield list;
            }
        };
    }

    /** A number as a label: 1990 and not 1990.0; empty for NaN. */
    public static String label(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Only the rows with {@code keep[row]}. */
    public Table filter(boolean[] keep) {
        int count = 0;
        for (boolean k : keep) {
            count += k ? 1 : 0;
        }
        var kept = new LinkedHashMap<String, Column>();
        for (var entry : columns.entrySet()) {
            kept.put(
                    entry.getKey(),
                    switch (entry.getValue()) {
                        case Column.Texts(var cells) -> {
                            var list = new ArrayList<String>(count);
                            for (int r = 0; r < rows; r++) {
                                if (keep[r]) {
                                    list.add(cells.get(r));
                                }
                            }
                            yield new Column.Texts(list);
                        }
                        case Column.Numbers(var cells) -> {
                            var values = new double[count];
                            for (int r = 0, n = 0; r < rows; r++) {
                                if (keep[r]) {
                                    values[n++] = cells.values[r];
                                }
                            }
                            yield new Column.Numbers(new Doubles(values));
                        }
                        case Column.Bad bad -> bad;
                    });
        }
        return new Table(name, count, kept);
    }

    /** The rows of this table and then those of the other, which must have the same columns. */
    public Table append(Table other) {
        var joined = new LinkedHashMap<String, Column>();
        for (var column : columns.keySet()) {
            joined.put(column, join(find(column), other.find(column), column, other));
        }
        return new Table(name, rows + other.rows, joined);
    }

    private Column join(Column a, Column b, String column, Table other) {
        return switch (a) {
            case Column.Bad bad -> bad;
            case Column.Texts(var cells) -> {
                var list = new ArrayList<>(cells);
                list.addAll(other.texts(column));
                yield new Column.Texts(list);
            }
            case Column.Numbers(var cells) -> {
                if (b instanceof Column.Bad) {
                    yield b;
                }
                var more = other.numbers(column);
                var values = Arrays.copyOf(cells.values, rows + other.rows);
                System.arraycopy(more, 0, values, rows, other.rows);
                yield new Column.Numbers(new Doubles(values));
            }
        };
    }

    private Column find(String column) {
        var found = columns.get(column);
        if (found == null) {
            throw Refusal.of(
                    "WS-EST-COLUMN",
                    name,
                    "De kolom \"" + column + "\" staat niet in " + name + ".",
                    Nearest.cure(column, columns.keySet()));
        }
        return found;
    }
}
