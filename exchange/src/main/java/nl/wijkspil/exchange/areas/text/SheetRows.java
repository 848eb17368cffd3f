package nl.wijkspil.exchange.areas.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.workbook.SafeZip;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook. Numbers come with a decimal comma, as numbers stored as
 * text do in the official workbooks.
 */
public final class SheetRows implements RowReader {

    private static final int OFTEN = 500;

    private final String place;
    private final AreaWatch watch;
    private final @Nullable Path copy;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long count;

    /**
     * Opens a workbook.
     *
     * @throws AreaUnreadable when it is none, or a dangerous one
     */
    public SheetRows(Path file, String place, AreaWatch watch) throws IOException {
        this(file, place, watch, null);
    }

    /** Opens a copy that is deleted when it is closed, or cannot be opened. */
    public static SheetRows ofCopy(Path file, String place, AreaWatch watch) throws IOException {
        try {
            return new SheetRows(file, place, watch, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private SheetRows(Path file, String place, AreaWatch watch, @Nullable Path copy)
            throws IOException {
        this.place = place;
        this.watch = watch;
        this.copy = copy;
        var unsafe = SafeZip.check(file);
        if (unsafe.isPresent()) {
            throw new AreaUnreadable(AreaFindings.broken(place, unsafe.get().words().nl()));
        }
        try {
            workbook = new ReadableWorkbook(file.toFile());
        } catch (RuntimeException e) {
            throw new AreaUnreadable(AreaFindings.broken(place, "geen leesbaar werkboek"));
        }
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    @Override
    public boolean next(CellRow row) {
        if (++count % OFTEN == 0) {
            watch.at(count, 0);
        }
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Row source = rows.next();
            row.clear(source.getRowNum());
            for (int i = 0; i < source.getCellCount(); i++) {
                row.addCell(text(source.getCell(i)));
            }
            return true;
        } catch (RuntimeException e) {
            throw new AreaUnreadable(AreaFindings.broken(place, "een rij is niet te lezen"));
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            String raw = cell.getRawValue();
            return raw == null ? "" : raw.replace('.', ',');
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
            workbook.close();
        } finally {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
