package nl.wijkspil.exchange.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.json.ClosestName;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** An open workbook; its sheets are read row by row, never all at once. */
public final class BookReader implements Closeable {

    /** More rows than this are not read. */
    public static final int MOST_ROWS = 1_000_000;

    /** After this many problems reading stops; that is a problem of its own. */
    static final int MOST_PROBLEMS = 1_000;

    private final ReadableWorkbook workbook;
    private final List<Problem> problems;

    private BookReader(ReadableWorkbook workbook, List<Problem> problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    /** What in a number format is text, colour, currency or condition. */
    private static final Pattern BESIDES = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.");

    /** The letters of a date: none but those of days, months, years, hours and their kind. */
    private static final Pattern DATE = Pattern.compile("(?i)[mhsapbge]*[dy][dmyhsapbge]*");

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");

    /**
     * Opens a workbook after looking at it from outside.
     *
     * @param problems where problems are added, also those of the sheets read later
     * @return the reader, or null when the file is not a workbook that can be read
     */
    public static @Nullable BookReader open(Path file, List<Problem> problems) throws IOException {
        Optional<Problem> unsafe = SafeZip.check(file);
        if (unsafe.isPresent()) {
            problems.add(unsafe.get());
            return null;
        }
        try {
            var options = new ReadingOptions(SafeZip.hasStyles(file), true);
            return new BookReader(new ReadableWorkbook(file.toFile(), options), problems);
        } catch (IOException | RuntimeException e) {
            problems.add(broken("bestand"));
            return null;
        }
    }

    /** Reads every row of a sheet below its headings; empty rows are passed over. */
    public void read(Layout layout, Consumer<SheetRow> receiver) {
        Optional<Sheet> sheet = sheet(layout.name());
        if (sheet.isEmpty()) {
            missingSheet(layout);
            return;
        }
        try (Stream<Row> rows = sheet.get().openStream()) {
            Iterator<Row> iterator = rows.iterator();
            Headings headings = null;
            int allowed = problems.size() + MOST_PROBLEMS;
            for (Row row = next(iterator); row != null; row = next(iterator)) {
                if (problems.size() >= allowed) {
                    problems.add(stopped(layout, row.getRowNum()));
                    return;
                }
                if (row.getRowNum() > MOST_ROWS + 1) {
                    tooMany(layout);
                    return;
                }
                if (headings == null) {
                    int before = problems.size();
                    headings = Headings.of(layout, texts(row), problems);
                    if (problems.size() > before) {
                        return;
                    }
                } else {
                    row(layout, headings, row, receiver);
                }
            }
        } catch (IOException e) {
            problems.add(broken(layout.name()));
        }
    }

    /** Names of sheets differ by more than case, as in Excel. */
    private Optional<Sheet> sheet(String name) {
        return workbook.getSheets()
                .filter(each -> each.getName().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The next row, or null at the end; whatever the library throws means a damaged file. */
    private static @Nullable Row next(Iterator<Row> rows) throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private void row(Layout layout, Headings headings, Row row, Consumer<SheetRow> receiver) {
        Map<String, CellValue> cells = new HashMap<>();
        for (Cell cell : row) {
            String code = cell == null ? null : headings.code(cell.getColumnIndex());
            if (cell != null && code != null) {
                CellValue value = value(cell);
                if (!(value instanceof CellValue.Empty)) {
                    cells.put(code, value);
                }
            }
        }
        if (!cells.isEmpty()) {
            receiver.accept(new SheetRow(layout, row.getRowNum(), cells, problems));
        }
    }

    private static CellValue value(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new CellValue.Failed(String.valueOf(cell.getRawValue()));
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return new CellValue.Failed("");
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString());
        }
        if (value instanceof Boolean truth) {
            return new CellValue.Text(truth ? "ja" : "nee");
        }
        String text = value == null ? "" : value.toString().strip();
        if (cell.getType() == CellType.FORMULA && text.startsWith("#")) {
            return new CellValue.Failed(text);
        }
        return text.isEmpty() ? new CellValue.Empty() : new CellValue.Text(text);
    }

    private static CellValue number(BigDecimal written, @Nullable String format) {
        String bare = format == null ? "" : BESIDES.matcher(format).replaceAll("");
        double value = (bare.contains("%") ? written.movePointRight(2) : written).doubleValue();
        if (Double.isInfinite(value)) {
            return new CellValue.Text(written.toString());
        }
        String letters = NO_LETTER.matcher(bare).replaceAll("");
        return DATE.matcher(letters).matches() && value >= 0 && value < 3_000_000
                ? new CellValue.Day(value)
                : new CellValue.Numeric(value);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), 200); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : cell.getText());
        }
        return texts;
    }

    private void missingSheet(Layout layout) {
        List<String> names = workbook.getSheets().map(Sheet::getName).toList();
        String near = ClosestName.to(layout.name(), names).orElse("");
        problems.add(
                Problem.error(
                        "WS-BOOK-011",
                        "bestand",
                        new Words(
                                "Het blad \"" + layout.name() + "\" ontbreekt.",
                                "The sheet \"" + layout.name() + "\" is missing."),
                        near.isEmpty()
                                ? new Words("Gebruik het sjabloon.", "Use the template.")
                                : new Words(
                                        "Misschien heet het nu \"" + near + "\".",
                                        "Maybe it is now called \"" + near + "\".")));
    }

    private void tooMany(Layout layout) {
        problems.add(
                Problem.error(
                        "WS-BOOK-014",
                        layout.name(),
                        new Words(
                                "Dit blad heeft meer dan " + MOST_ROWS + " regels.",
                                "This sheet has more than " + MOST_ROWS + " rows."),
                        new Words("Verdeel het over bestanden.", "Split it over files.")));
    }

    static Problem stopped(Layout layout, int line) {
        return Problem.error(
                "WS-BOOK-019",
                layout.name() + ", regel " + line,
                new Words(
                        "Na " + MOST_PROBLEMS + " fouten lezen we niet verder.",
                        "After " + MOST_PROBLEMS + " errors reading stops."),
                new Words("Herstel eerst de andere fouten.", "Repair the other errors first."));
    }

    private static Problem broken(String place) {
        return Problem.error(
                "WS-BOOK-015",
                place,
                new Words("Dit werkboek is beschadigd.", "This workbook is damaged."),
                new Words("Open het en sla het opnieuw op.", "Open it and save it again."));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
