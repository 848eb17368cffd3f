package nl.wijkspil.cli.areas;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.odata.CbsClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wijkspil areas fetch TABLE FILE}: fetches a table from the open data of CBS. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Haalt een tabel op bij de open data van CBS, als JSON.",
        footerHeading = "%nVoorbeelden:%n",
        footer = {"  wijkspil areas fetch 85984NED kwb2024.json"})
public final class FetchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TABEL", description = "Bijvoorbeeld 85984NED.")
    private String table = "";

    @Parameters(index = "1", paramLabel = "BESTAND", description = "Waarheen.")
    private @Nullable Path file;

    @Option(names = "--service", paramLabel = "ADRES", description = "Een andere dienst.")
    private @Nullable URI service;

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public FetchCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!table.matches("[0-9]{5}[A-Z]{3}")) {
            throw new Refusal(
                    "WS-AREA-054",
                    "\"" + table + "\" is geen nummer van een tabel.",
                    "Zo ziet het eruit: 85984NED");
        }
        CbsClient client =
                new CbsClient(
                        service == null ? CbsClient.VERSION_3 : service, Duration.ofSeconds(1), 5);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            long records = client.fetch(table, Objects.requireNonNull(file));
            out.println(records + " regels opgehaald");
        } catch (AreaUnreadable e) {
            throw new Refusal(e.finding().code(), e.finding().words(), e.finding().cure(), e);
        }
        out.flush();
        return 0;
    }
}
