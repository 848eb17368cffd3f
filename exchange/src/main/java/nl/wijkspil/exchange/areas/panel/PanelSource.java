package nl.wijkspil.exchange.areas.panel;

import java.io.IOException;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaColumn;

/** A panel that gives its rows one by one, so that a national one need not be held in memory. */
public interface PanelSource {

    /** The indicators, in order. */
    List<AreaColumn> columns();

    /** The files it draws from. */
    List<Origin> origins();

    /** Gives all rows, in order of area and year. */
    void forEachRow(Handler handler) throws IOException;

    /** Receives rows. */
    @FunctionalInterface
    interface Handler {
        /** The next row. */
        void row(AreaPanel.Row row) throws IOException;
    }
}
