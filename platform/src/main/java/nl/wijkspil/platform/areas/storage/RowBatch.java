package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Rows on their way to a table: two thousand at a time as arrays of texts, one array a column,
 * which PostgreSQL takes apart itself ({@code unnest}).
 */
final class RowBatch {

    private static final int SIZE = 2_000;

    private final DSLContext database;
    private final List<String> statements;
    private final int width;
    private final List<List<String>> columns = new ArrayList<>();
    private final Field<?>[] extra;
    private int at;

    /**
     * A batch.
     *
     * @param statements each holds {@code unnest({0}, {1}, ...)} over the columns; behind them come
     *     the extra values
     */
    RowBatch(DSLContext database, int width, List<String> statements, Object... extra) {
        this.database = database;
        this.width = width;
        this.statements = List.copyOf(statements);
        this.extra = new Field<?>[extra.length];
        for (int i = 0; i < extra.length; i++) {
            this.extra[i] = DSL.val(extra[i]);
        }
        for (int i = 0; i < width; i++) {
            columns.add(new ArrayList<>(SIZE));
        }
    }

    RowBatch add(Object value) {
        columns.get(at++).add(value.toString().replace('\0', ' '));
        return this;
    }

    RowBatch add(double[] numbers) {
        StringBuilder text = new StringBuilder(8 * numbers.length + 2).append('{');
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ",");
            if (Double.isNaN(numbers[i])) {
                text.append("NULL");
            } else if (numbers[i] == (long) numbers[i]) {
                text.append((long) numbers[i]);
            } else {
                text.append(numbers[i]);
            }
        }
        return add(text.append('}'));
    }

    RowBatch add(byte[] bytes) {
        StringBuilder text = new StringBuilder(2 * bytes.length + 2).append("\\x");
        for (byte each : bytes) {
            text.append('0').append((char) ('0' + each));
        }
        return add(text);
    }

    void end() {
        at = 0;
        if (columns.getFirst().size() == SIZE) {
            flush();
        }
    }

    void flush() {
        if (columns.getFirst().isEmpty()) {
            return;
        }
        List<Field<?>> values = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            values.add(DSL.val(columns.get(i).toArray(String[]::new)));
        }
        values.addAll(List.of(extra));
        for (String statement : statements) {
            database.execute(statement, values.toArray(Field<?>[]::new));
        }
        columns.forEach(List::clear);
    }
}
