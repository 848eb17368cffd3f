package nl.wijkspil.cli.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.postgres.DataFolder;
import nl.wijkspil.cli.postgres.DataLock;
import nl.wijkspil.cli.postgres.DatabaseAddress;
import nl.wijkspil.cli.postgres.OwnPostgres;
import nl.wijkspil.cli.postgres.Roles;
import nl.wijkspil.cli.postgres.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code start} runs: lock, PostgreSQL, platform.
 *
 * @param platform the web application, ready for requests
 * @param settings where it serves
 * @param databaseEnded completes when PostgreSQL of our own ends; never for somebody else's
 */
record Server(Platform platform, Platform.Settings settings, CompletableFuture<?> databaseEnded) {

    /**
     * What the user asked for.
     *
     * @param data data directory
     * @param address network address to listen on
     * @param port TCP port; 0 takes a free one
     * @param origin what browsers see; null for {@code http://localhost:PORT}
     * @param fiction load the fictional portfolio into an empty database
     * @param verbose log on the console as well
     */
    record Wish(
            Path data,
            String address,
            int port,
            @Nullable String origin,
            boolean fiction,
            boolean verbose) {}

    /**
     * Starts all of it; what was started before a failure is in {@code closing}.
     *
     * @throws Refusal when something stands in the way
     */
    static Server start(Wish wish, Map<String, String> environment, Closing closing)
            throws IOException, SQLException {
        JavaVersion.require(Runtime.version());
        var folder = new DataFolder(wish.data());
        folder.create();
        closing.add(DataLock.take(folder, holder(wish)));
        var port = freePort(wish);
        CompletableFuture<?> ended = new CompletableFuture<>();
        DatabaseAddress database;
        if (DatabaseAddress.isGiven(environment)) {
            database = DatabaseAddress.given(environment);
            requireServer(database);
            Roles.requireGroup(database);
        } else {
            var postgres = closing.add(OwnPostgres.start(folder));
            database = postgres.address();
            ended = postgres.ended();
            requireServer(database);
        }
        var origin = wish.origin() == null ? Platform.Settings.atLocalhost(port) : wish.origin();
        var settings =
                new Platform.Settings(
                        wish.address(),
                        port,
                        origin,
                        wish.fiction(),
                        folder.logs(),
                        wish.verbose());
        return new Server(Platform.start(settings, database, closing), settings, ended);
    }

    private static void requireServer(DatabaseAddress database) {
        try (var connection = database.connect(database.login())) {
            ServerSettings.require(connection, ServerSettings.LEAST_VERSION);
        } catch (SQLException problem) {
            throw new Refusal(
                    "WS-START-015",
                    "geen verbinding met / no connection to the database: " + problem.getMessage(),
                    "Kijk na: WIJKSPIL_DATABASE_URL, _USER en _PASSWORD.",
                    problem);
        }
    }

    private static String holder(Wish wish) {
        return "proces / process "
                + ProcessHandle.current().pid()
                + ", http://localhost:"
                + wish.port();
    }

    /** Says at once that a port is taken, before anything is started. */
    private static int freePort(Wish wish) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wish.address(), wish.port()));
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new Refusal(
                    "WS-START-004",
                    "poort / port " + wish.port() + " is al in gebruik / is taken.",
                    "Kies een andere poort: --port " + (wish.port() + 1),
                    problem);
        }
    }
}
