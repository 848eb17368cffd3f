package nl.wijkspil.exchange.workbook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.FigureRecord;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with figures, one row each: the seam for every workbook that holds figures.
 *
 * <p>Write: {@link #write} puts known figures in the rows; a template is the same sheet with rows
 * whose figure is unknown and whose reason is empty. Read: {@link #reader} gives a receiver for
 * {@link BookReader#read}; it hands over each good row with its line and reports each bad one.
 */
public final class FigureSheet {

    /** The sheet and its columns. */
    public static final Layout LAYOUT =
            new Layout(
                    "Cijfers",
                    List.of(
                            new Column("enterprise", "Bedrijf", true),
                            new Column("code", "Code", true),
                            new Column("year", "Jaar", true),
                            new Column("value", "Waarde", true),
                            new Column("unknown", "Onbekend omdat", true),
                            new Column("n", "Aantal (n)", false),
                            new Column("low", "Ondergrens 95%", false),
                            new Column("high", "Bovengrens 95%", false),
                            new Column("method", "Methode", true),
                            new Column("grade", "Graad", true),
                            new Column("evidence", "Bewijs", false),
                            new Column("collected_by", "Verzameld door", false),
                            new Column("verified_by", "Nagekeken door", false),
                            new Column("catalogue", "Versie catalogus", false)));

    private static final List<String> METHODS =
            Arrays.stream(Method.values()).map(Method::name).toList();
    private static final List<String> GRADES =
            Arrays.stream(Grade.values()).map(Grade::name).toList();

    private FigureSheet() {}

    /**
     * A figure that was read.
     *
     * @param line row in the file
     * @param record the figure
     */
    public record Line(int line, FigureRecord record) {}

    /** Which codes may occur; asks once per row, so a set or a catalogue look-up does. */
    public interface Codes {
        /** Whether this indicator exists; {@code OUT-01} for {@code OUT-01.WINKEL}. */
        boolean knows(String indicator);

        /** The indicators to choose from, for suggestions. */
        Set<String> all();
    }

    /** Writes headings and rows. */
    public static void write(Worksheet sheet, Iterable<FigureRecord> figures) {
        Sheets.headings(sheet, LAYOUT);
        int row = 1;
        for (FigureRecord each : figures) {
            List<@Nullable Object> cells = cells(each);
            for (int i = 0; i < cells.size(); i++) {
                Sheets.put(sheet, row, i, cells.get(i));
            }
            row++;
        }
    }

    /** The cells of one figure, in the order of {@link #LAYOUT}. */
    static List<@Nullable Object> cells(FigureRecord each) {
        @Nullable Object[] cells = new Object[14];
        cells[0] = each.enterprise();
        cells[1] = each.key().code();
        cells[2] = each.key().year();
        switch (each.figure()) {
            case Figure.Known known -> {
                cells[3] = known.value();
                cells[5] = known.n() == 0 ? null : known.n();
                if (known.interval() != null) {
                    cells[6] = known.interval().low();
                    cells[7] = known.interval().high();
                }
                cells[8] = known.method().name();
                cells[9] = known.grade().name();
                cells[10] = String.join("; ", known.evidence());
            }
            case Figure.Unknown unknown -> cells[4] = unknown.reason();
        }
        cells[11] = each.collectedBy();
        cells[12] = each.verifiedBy();
        cells[13] = each.catalogueVersion();
        return Arrays.asList(cells);
    }

    /**
     * Reads rows; refuses an unknown code, a doubled figure, a value that is no number, and a row
     * with both a value and a reason. A row with neither is a template row nobody filled in and is
     * passed over.
     */
    public static Consumer<SheetRow> reader(Codes codes, Consumer<Line> receiver) {
        Set<String> seen = new HashSet<>();
        return row -> {
            if (!row.has("value") && !row.has("unknown")) {
                return;
            }
            FigureRecord record = record(row, codes);
            if (row.isWrong()) {
                return;
            }
            if (!seen.add(record.enterprise().toLowerCase(Locale.ROOT) + " " + record.key())) {
                row.problem(
                        "020",
                        "Code",
                        "Dit cijfer staat er twee keer: " + record.key() + ".",
                        "This figure is there twice: " + record.key() + ".",
                        "Haal een van de twee weg.",
                        "Remove one of the two.");
                return;
            }
            receiver.accept(new Line(row.line(), record));
        };
    }

    private static FigureRecord record(SheetRow row, Codes codes) {
        String code = row.required("code").toUpperCase(Locale.ROOT);
        FigureKey key = FigureKey.of(code, (int) row.whole("year", 1900, 2200, 0));
        if (!row.isWrong() && !codes.knows(key.indicator())) {
            row.unknownName("Code", code, codes.all());
        }
        if (!row.has("year")) {
            row.required("year");
        }
        return new FigureRecord(
                row.required("enterprise"),
                key,
                row.has("value") ? known(row) : new Figure.Unknown(row.text("unknown")),
                row.text("collected_by"),
                row.text("verified_by"),
                row.text("catalogue"));
    }

    private static Figure known(SheetRow row) {
        Double value = row.number("value");
        Method method = Method.valueOf(row.choice("method", METHODS));
        Grade grade = Grade.valueOf(row.choice("grade", GRADES));
        if (row.has("unknown")) {
            row.problem(
                    "021",
                    "Onbekend omdat",
                    "Hier staat een waarde en ook een reden waarom die onbekend is.",
                    "There is a value and also a reason why it is unknown.",
                    "Haal een van de twee weg.",
                    "Remove one of the two.");
        }
        long n = row.whole("n", 0, 1_000_000_000_000L, 0);
        Interval interval = interval(row);
        return value == null
                ? new Figure.Unknown("")
                : new Figure.Known(
                        value, n, interval, method, grade, Sheets.list(row.text("evidence")));
    }

    private static @Nullable Interval interval(SheetRow row) {
        Double low = row.number("low");
        Double high = row.number("high");
        if (low == null && high == null) {
            return null;
        }
        if (low == null || high == null || low > high) {
            row.problem(
                    "022",
                    "Ondergrens 95%",
                    "Van het interval ontbreekt een grens, of ze zijn verwisseld.",
                    "A bound of the interval is missing, or they are swapped.",
                    "Vul beide grenzen in, de laagste eerst.",
                    "Fill in both bounds, the lowest first.");
            return null;
        }
        return new Interval(low, high, 0.95);
    }
}
