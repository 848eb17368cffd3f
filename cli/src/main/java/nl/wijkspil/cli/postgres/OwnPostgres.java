package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.postgres.DatabaseAddress.Login;

/**
 * A running PostgreSQL on a data directory of our own: on 127.0.0.1, on a port of the moment, with
 * passwords, and with {@code fsync} and {@code synchronous_commit} on. A server that a killed
 * process left behind is stopped first; what it confirmed is in its log and comes back.
 *
 * <p>The caller holds the {@link DataLock} of the folder.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String DATABASE = "wijkspil";
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "wijkspil_owner";
    private static final String LOGIN = "wijkspil_login";
    private static final int ATTEMPTS = 3;
    private static final long LOG_BYTES = 10_000_000;
    private static final int STOP_SECONDS = 60;

    private final DataFolder folder;
    private final Cluster cluster;
    private final Engine engine;
    private final Secrets secrets;
    private int port;

    private OwnPostgres(DataFolder folder, Cluster cluster, Engine engine, Secrets secrets) {
        this.folder = folder;
        this.cluster = cluster;
        this.engine = engine;
        this.secrets = secrets;
    }

    /**
     * Unpacks, makes, starts and prepares what is not there yet.
     *
     * @throws Refusal when the machine, the user or the data do not allow it
     */
    public static OwnPostgres start(DataFolder folder) throws IOException, SQLException {
        Shell.requireOrdinaryUser();
        requireSecrets(folder);
        var secrets = Secrets.of(folder.secrets());
        var cluster = new Cluster(folder.cluster());
        var engine = Engine.unpack(folder.engines());
        cluster.make(engine, secrets);
        var postgres = new OwnPostgres(folder, cluster, engine, secrets);
        postgres.stopServer();
        postgres.startServer();
        try {
            postgres.prepare();
        } catch (SQLException | RuntimeException problem) {
            postgres.close();
            throw problem;
        }
        return postgres;
    }

    private static void requireSecrets(DataFolder folder) {
        if (Files.isDirectory(folder.cluster()) && !Files.exists(folder.secrets())) {
            throw new Refusal(
                    "WS-START-014",
                    "de wachtwoorden bij deze gegevens ontbreken / the passwords of this data are"
                            + " missing: "
                            + folder.secrets(),
                    "Zet dat bestand terug uit de reservekopie / put it back from the backup.");
        }
    }

    /** The database with the application's and the owner's login. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                DatabaseAddress.withTimeouts(url(DATABASE)),
                new Login(LOGIN, secrets.login()),
                new Login(OWNER, secrets.owner()));
    }

    /** Completes when the server process has ended, for whatever reason. */
    public CompletableFuture<?> ended() throws IOException {
        return Postmaster.of(cluster.folder())
                .<CompletableFuture<?>>map(server -> server.process().onExit())
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private void startServer() throws IOException {
        rotateLog();
        Shell.Outcome outcome = new Shell.Outcome(1, "");
        // A port can be taken in the moment between; a killed server's children end within seconds.
        for (int attempt = 0; attempt < ATTEMPTS && !outcome.succeeded(); attempt++) {
            pause(attempt);
            port = freePort();
            outcome =
                    Shell.run(
                            List.of(
                                    engine.program("pg_ctl"),
                                    "start",
                                    "--pgdata=" + cluster.folder(),
                                    "--log=" + folder.postgresLog(),
                                    "--wait",
                                    "--timeout=120",
                                    "--options=" + ServerSettings.options(port)));
        }
        if (!outcome.succeeded()) {
            throw Cluster.failure("pg_ctl", outcome.words());
        }
    }

    private static void pause(int attempt) throws IOException {
        try {
            Thread.sleep(attempt * 1000L);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting PostgreSQL", interrupted);
        }
    }

    private void prepare() throws SQLException {
        var login = new Login(SUPERUSER, secrets.superuser());
        var maintenance = new DatabaseAddress(url("postgres"), login, login);
        try (var connection = maintenance.connect(login)) {
            Roles.ensure(connection, address(), DATABASE);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void rotateLog() throws IOException {
        var log = folder.postgresLog();
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(
                    log,
                    log.resolveSibling("postgresql.old.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void stopServer() throws IOException {
        if (Postmaster.of(cluster.folder()).isEmpty()) {
            return;
        }
        var outcome =
                Shell.run(
                        List.of(
                                engine.program("pg_ctl"),
                                "stop",
                                "--pgdata=" + cluster.folder(),
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + STOP_SECONDS));
        if (!outcome.succeeded() && Postmaster.of(cluster.folder()).isPresent()) {
            throw Cluster.failure("pg_ctl stop", outcome.words());
        }
    }

    /** Stops the server: open transactions are rolled back, everything confirmed is on disk. */
    @Override
    public void close() throws IOException {
        stopServer();
    }
}
