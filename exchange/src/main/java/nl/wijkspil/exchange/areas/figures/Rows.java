package nl.wijkspil.exchange.areas.figures;

import java.io.IOException;
import nl.wijkspil.exchange.areas.text.RowReader;

/** Opens the rows of a file; every call begins at the first row again. */
@FunctionalInterface
public interface Rows {

    /** The rows from the start; the caller closes them. */
    RowReader open() throws IOException;
}
