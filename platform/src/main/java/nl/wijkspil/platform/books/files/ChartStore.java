package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.rgs.RgsEntry;

/** Where charts of accounts and workbooks that wait are kept. */
public interface ChartStore {

    /** A workbook that waits for somebody to load it; its content is read once more by then. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: a row on its way in or out.
    record Waiting(UUID id, String name, String version, byte[] content) {}

    /** {@return every chart that was loaded, latest first} */
    List<LoadedChart> all();

    /** {@return the chart that is used} */
    Optional<LoadedChart> current();

    /** {@return those of the codes that a chart has, with their descriptions} */
    Map<String, String> descriptions(UUID chart, Collection<String> codes);

    /** Loads a chart in the place of the one that is used; one at a time. */
    void load(LoadedChart chart, List<RgsEntry> entries);

    /** Keeps a workbook aside and throws away what waits since before a moment. */
    void keep(UUID owner, Waiting workbook, Instant at, Instant before);

    /** {@return a workbook that waits} */
    Optional<Waiting> waiting(UUID owner, UUID id);

    /** Throws a workbook away. */
    void discard(UUID owner, UUID id);
}
