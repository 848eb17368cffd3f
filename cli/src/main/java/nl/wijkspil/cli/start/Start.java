package nl.wijkspil.cli.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.postgres.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the platform until Ctrl-C. */
@Command(
        name = "start",
        description = {
            "Start Wijkspil met een eigen PostgreSQL; Ctrl-C stopt alles.",
            "Start Wijkspil with a PostgreSQL of its own; Ctrl-C stops everything."
        },
        footer = {
            "  ./wijkspil start",
            "  ./wijkspil start --port 9000 --data /srv/wijkspil",
            "  WIJKSPIL_DATABASE_URL=jdbc:postgresql://localhost/wijkspil ./wijkspil start --empty",
            "",
            "WIJKSPIL_DATABASE_URL (met _USER, _PASSWORD, _OWNER_USER, _OWNER_PASSWORD) neemt een",
            "bestaande PostgreSQL 18 / uses an existing PostgreSQL 18. Zie"
                    + " docs/handbook/install.md."
        })
public final class Start implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "PORT",
            description =
                    "Poort, standaard / default ${DEFAULT-VALUE}; 0 = een vrije / a free one.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description =
                    "Map met alle gegevens / folder of all data; anders ~/.local/share/wijkspil.")
    private @Nullable Path data;

    @Option(
            names = "--empty",
            description = "Zonder het verzonnen voorbeeld / without the fictional portfolio.")
    private boolean empty;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            paramLabel = "ADRES",
            description = "Netwerkadres om op te luisteren, standaard / default ${DEFAULT-VALUE}.")
    private String address = "127.0.0.1";

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description =
                    "Wat de browser ziet, achter een proxy / what browsers see, behind a proxy.")
    private @Nullable String origin;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        requirePort();
        try (var closing = new Closing()) {
            closing.onSignal();
            try {
                serve(closing);
            } catch (Exception problem) {
                if (!closing.begun()) {
                    throw problem;
                }
            }
            closing.await();
            return closing.exitCode();
        }
    }

    private void serve(Closing closing) throws IOException, SQLException {
        var folder = data == null ? DataFolder.byDefault(System.getenv(), home()) : data;
        var wish = new Server.Wish(folder, address, port, origin, !empty, verbose());
        var server = Server.start(wish, System.getenv(), closing);
        var out = spec.commandLine().getOut();
        new Greeting(server.platform(), server.settings()).print(out, folder.toAbsolutePath());
        var _ = server.databaseEnded().thenRun(() -> closing.endedUnexpectedly("PostgreSQL"));
    }

    private void requirePort() {
        if (port < 0 || port > 65_535) {
            throw new Refusal(
                    "WS-START-005",
                    "--port " + port + " is geen poort / is not a port.",
                    "Kies een getal van 0 tot en met 65535.");
        }
    }

    private boolean verbose() {
        return spec.root().findOption("--debug").getValue() instanceof Boolean debug && debug;
    }

    private static String home() {
        return System.getProperty("user.home", "");
    }
}
