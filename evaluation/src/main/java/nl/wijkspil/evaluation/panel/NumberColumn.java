package nl.wijkspil.evaluation.panel;

import java.util.Arrays;
import nl.wijkspil.evaluation.finding.Refusal;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one number column and remembers the first cell that is wrong. */
final class NumberColumn {

    private final String table;
    private final String name;
    private double[] values = new double[1024];
    private int size;
    private boolean comma;
    private long pointLine;
    private @Nullable Refusal bad;

    NumberColumn(String table, String name) {
        this.table = table;
        this.name = name;
    }

    /** Adds the cell on the given line of the file (the header is line 1). */
    void add(String text, long line) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = read(text, line);
    }

    private double read(String text, long line) {
        var kind = NumberText.kind(text);
        switch (kind) {
            case MISSING -> {
                return Double.NaN;
            }
            case TEXT ->
                    refuse(
                            "WS-EST-NOT-A-NUMBER",
                            text,
                            line,
                            "is geen getal",
                            "Verbeter de cel of laat hem leeg.");
            case NOT_FINITE ->
                    refuse(
                            "WS-EST-NOT-FINITE",
                            text,
                            line,
                            "is oneindig of geen getal (NaN)",
                            "Laat de cel leeg als de waarde ontbreekt.");
            case POINT, COMMA -> {
                double value = NumberText.value(text, kind);
                if (Double.isNaN(value)) {
                    refuse(
                            "WS-EST-NOT-A-NUMBER",
                            text,
                            line,
                            "is geen getal",
                            "Verbeter de cel of laat hem leeg.");
                } else if (Double.isInfinite(value)) {
                    refuse(
                            "WS-EST-NOT-FINITE",
                            text,
                            line,
                            "is te groot",
                            "Gebruik een grotere eenheid.");
                }
                comma |= kind == NumberText.Kind.COMMA;
                if (pointLine == 0 && text.indexOf('.') >= 0 && kind == NumberText.Kind.POINT) {
                    pointLine = line;
                }
                if (comma && pointLine > 0) {
                    refuse(
                            "WS-EST-MIXED-MARKS",
                            text,
                            line,
                            "staat in een kolom met komma's en punten door elkaar (regel "
                                    + pointLine
                                    + ")",
                            "Gebruik in de hele kolom dezelfde schrijfwijze.");
                }
                return value;
            }
        }
        return Double.NaN;
    }

    private void refuse(String code, String text, long line, String what, String cure) {
        if (bad == null) {
            var shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            bad =
                    Refusal.of(
                            code,
                            table + ", regel " + line + ", kolom \"" + name + "\"",
                            "De waarde \"" + shown + "\" " + what + ".",
                            cure);
        }
    }

    /** The column: numbers, or the first thing that is wrong with it. */
    Table.Column finish() {
        var wrong = bad;
        return wrong != null
                ? new Table.Column.Bad(wrong)
                : new Table.Column.Numbers(new Table.Doubles(Arrays.copyOf(values, size)));
    }
}
