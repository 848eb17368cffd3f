package nl.wijkspil.exchange.areas.recognise;

import java.io.IOException;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;

/** The first rows of a file, enough to know its layout by. */
final class FirstRows implements RowReader {

    private static final int MOST = 100;

    private final RowReader all;
    private int count;

    FirstRows(RowReader all) {
        this.all = all;
    }

    @Override
    public boolean next(CellRow row) throws IOException {
        return ++count <= MOST && all.next(row);
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
