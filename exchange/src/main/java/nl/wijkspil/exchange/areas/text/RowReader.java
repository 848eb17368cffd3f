package nl.wijkspil.exchange.areas.text;

import java.io.Closeable;
import java.io.IOException;

/** Rows of a file, one at a time. */
public interface RowReader extends Closeable {

    /**
     * Fills the row with the next one; false at the end.
     *
     * @throws IOException when the file is cut off or cannot be read
     * @throws nl.wijkspil.exchange.areas.AreaUnreadable when the file is not what it seemed
     */
    boolean next(CellRow row) throws IOException;
}
