package nl.wijkspil.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.cli.Wijkspil;
import nl.wijkspil.cli.postgres.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people run it: a process, a browser's request, a kill, an orderly stop. */
class StartTest {

    private static final int STOPPED_BY_SIGTERM = 143;

    @Test
    void servesSurvivesAKillAndStopsInOrder(@TempDir Path temporary) throws Exception {
        var data = TestData.folder(temporary, "data");
        var killed = start(data);
        try (var lines = killed.inputReader()) {
            assertThat(TestData.awaitLine(lines, "/eerste-begin?code="))
                    .contains("http://localhost:");
            killed.toHandle().destroyForcibly();
            killed.waitFor();
        }

        var second = start(data);
        try (var lines = second.inputReader()) {
            assertThat(status(address(lines) + "/cookies")).isEqualTo(200);
            TestData.awaitLine(lines, "Ctrl-C");
            second.toHandle().destroy();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(lines.lines()).isEmpty();
        } finally {
            second.destroyForcibly();
        }
        assertThat(data.resolve("postgresql").resolve("postmaster.pid")).doesNotExist();
        assertThat(data.resolve("wijkspil.running")).doesNotExist();
        assertThat(lastRun(data.resolve("logs").resolve("postgresql.log")))
                .contains("database system is shut down")
                .as("the application let go of its connections before PostgreSQL stopped")
                .doesNotContain("terminating connection");
    }

    private static Process start(Path data) throws IOException {
        return TestData.java(
                Wijkspil.class,
                Map.of(),
                "start",
                "--empty",
                "--port",
                "0",
                "--data",
                data.toString());
    }

    private static String address(BufferedReader lines) throws IOException {
        var line = TestData.awaitLine(lines, "draait");
        return line.substring(line.indexOf("http://")).strip();
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String lastRun(Path log) throws IOException {
        var whole = Files.readString(log);
        return whole.substring(whole.lastIndexOf("starting PostgreSQL"));
    }
}
