package nl.wijkspil.cli.areas;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.Terminal;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.odata.CbsClient;
import nl.wijkspil.exchange.areas.odata.CbsClient.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code wijkspil areas fetch TABLE FILE}: fetches a table from the open data of CBS. Exit code 0
 * is fetched, 1 a service that refuses or is out of reach, 2 wrong use.
 */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Haalt een tabel op bij de open data van CBS, als JSON.",
        footerHeading = "%nVoorbeelden:%n",
        footer = {
            "  wijkspil areas fetch 85984NED kwb2024.json.gz",
            "  wijkspil areas fetch 85984NED haaren.json --municipality GM0788",
            "  wijkspil areas fetch 85984NED kwb2024.json --odata 4",
            "  wijkspil import areas --year 2024 kwb2024.json.gz"
        })
public final class FetchCommand implements Callable<Integer> {

    private static final int TRIES = 5;

    @Parameters(index = "0", paramLabel = "TABEL", description = "Bijvoorbeeld 85984NED.")
    private String table = "";

    @Parameters(
            index = "1",
            paramLabel = "BESTAND",
            description = "Waarheen; ingepakt als de naam eindigt op .gz.")
    private @Nullable Path file;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            description = "Alleen de wijken en buurten van deze gemeente, zoals GM0788.")
    private @Nullable String municipality;

    @Option(
            names = "--odata",
            paramLabel = "3|4",
            description =
                    "Versie van de dienst: 3 (een rij per gebied) of 4 (een regel per cijfer).")
    private int odata = 3;

    @Option(names = "--service", paramLabel = "ADRES", description = "Een andere dienst.")
    private @Nullable URI service;

    @Option(names = "--json", description = "Geef het antwoord als JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public FetchCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        CbsClient.Table asked = asked();
        if (odata != 3 && odata != 4) {
            throw wrong("\"" + odata + "\" is geen versie van de dienst.", "Kies 3 of 4.");
        }
        Version version = odata == 3 ? Version.THREE : Version.FOUR;
        URI usual = odata == 3 ? CbsClient.VERSION_3 : CbsClient.VERSION_4;
        CbsClient client =
                new CbsClient(
                        version, service == null ? usual : service, Duration.ofSeconds(1), TRIES);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path into = Objects.requireNonNull(file);
        try {
            CbsClient.Fetched fetched =
                    client.fetch(asked, into, new OnTerminal(err, Terminal.isThere()));
            if (json) {
                ObjectNode node = Printing.object();
                node.put("table", table)
                        .put("title", fetched.title())
                        .put("records", fetched.records())
                        .put("file", String.valueOf(into.getFileName()))
                        .put("bytes", Files.size(into));
                Printing.json(out, node);
            } else {
                String title = fetched.title().isEmpty() ? table : fetched.title();
                out.println(title + ": " + fetched.records() + " regels opgehaald");
            }
        } catch (AreaUnreadable e) {
            err.println(PrintedFindings.line(e.finding()));
            err.flush();
            return 1;
        }
        out.flush();
        return 0;
    }

    private CbsClient.Table asked() {
        if (!CbsClient.Table.isNumber(table)) {
            throw wrong(
                    "\"" + table + "\" is geen nummer van een tabel.",
                    "Zo ziet het eruit: 85984NED");
        }
        if (municipality == null) {
            return new CbsClient.Table(table, null);
        }
        AreaCode code =
                AreaCode.parse(municipality)
                        .filter(each -> each.level() == AreaLevel.MUNICIPALITY)
                        .orElseThrow(() ->
                                wrong(
                                        "\"" + municipality + "\" is geen code van een gemeente.",
                                        "Zo ziet het eruit: GM0788"));
        return new CbsClient.Table(table, code);
    }

    private static Refusal wrong(String words, String cure) {
        return new Refusal("WS-AREA-054", words, cure);
    }

    /** One line that counts on a terminal; silent elsewhere. */
    private static final class OnTerminal implements AreaWatch {
        private final PrintWriter err;
        private final boolean terminal;

        OnTerminal(PrintWriter err, boolean terminal) {
            this.err = err;
            this.terminal = terminal;
        }

        @Override
        public void begins(Work work) {}

        @Override
        public void at(long done, long total) {
            if (terminal) {
                err.print("\r" + done + " regels ");
                err.flush();
            }
        }
    }
}
