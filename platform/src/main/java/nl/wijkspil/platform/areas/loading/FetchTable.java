package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.odata.CbsClient;
import nl.wijkspil.exchange.areas.odata.CbsClient.Fetched;
import nl.wijkspil.exchange.areas.odata.CbsClient.Table;
import nl.wijkspil.exchange.areas.odata.CbsClient.Version;
import nl.wijkspil.platform.areas.loading.Upload.State;
import org.springframework.stereotype.Component;

/**
 * Fetches a table that was asked for and keeps it as if somebody had sent it. Version 4 is asked
 * when version 3 does not have the table.
 */
@Component
class FetchTable {

    private static final String NO_TABLE = "WS-AREA-047";
    private static final int TRIES = 5;
    private static final int LONGEST = 160;

    private final CbsService service;
    private final KeepPieces keeping;
    private final Duration pause;

    FetchTable(CbsService service, KeepPieces keeping) {
        this.service = service;
        this.keeping = keeping;
        this.pause = Duration.ofSeconds(1);
    }

    void fetch(Upload upload, AreaWatch watch) throws IOException {
        String[] asked = upload.source().split(" ", 2);
        Table table =
                new Table(
                        asked[0], asked.length > 1 ? AreaCode.parse(asked[1]).orElseThrow() : null);
        try (WorkFile file = WorkFile.empty(".json.gz")) {
            String title = fetch(table, file.path(), watch).title();
            try (InputStream in = Files.newInputStream(file.path())) {
                keeping.keep(upload.id(), State.FETCHING, name(upload, title), in);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops; the work is begun again later", e);
        }
    }

    private Fetched fetch(Table table, Path into, AreaWatch watch)
            throws IOException, InterruptedException {
        if (!service.cbs().isEmpty()) {
            try {
                return client(Version.THREE, service.cbs()).fetch(table, into, watch);
            } catch (AreaUnreadable e) {
                if (service.cbsV4().isEmpty() || !e.finding().code().equals(NO_TABLE)) {
                    throw e;
                }
            }
        }
        return client(Version.FOUR, service.cbsV4()).fetch(table, into, watch);
    }

    private CbsClient client(Version version, String address) {
        return new CbsClient(version, URI.create(address), pause, TRIES);
    }

    /** The title says which year a table is about; the number says which table. */
    private static String name(Upload upload, String title) {
        String plain = title.replaceAll("\\p{Cntrl}", " ").strip();
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.isEmpty() ? upload.source() : cut + " (" + upload.source() + ")";
    }
}
