package nl.wijkspil.cli.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.wijkspil.cli.Wijkspil;
import nl.wijkspil.cli.postgres.TestData;

/**
 * The server as a process of its own that a test starts, watches through its database and kills.
 */
final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerProcess() {}

    /** Starts on a free port with this data folder. */
    static Process start(Path data) throws IOException {
        return TestData.java(
                Wijkspil.class, Map.of(), "start", "--port", "0", "--data", data.toString());
    }

    /** The address that a starting server prints. */
    static String address(BufferedReader lines) throws IOException {
        var line = TestData.awaitLine(lines, "draait");
        return line.substring(line.indexOf("http://")).strip();
    }

    /** Kills with SIGKILL and waits until the process is gone. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the database, also while it is starting, until it gives the answer. */
    static void await(Path data, String query, String answer) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (TestData.ask(data, query).equals(answer)) {
                    return;
                }
            } catch (SQLException | IOException notYet) {
                // PostgreSQL is not there yet
            }
            Thread.sleep(5);
        }
        throw new AssertionError("never " + answer + ": " + query);
    }
}
