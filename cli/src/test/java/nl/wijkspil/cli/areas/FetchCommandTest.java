package nl.wijkspil.cli.areas;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.wijkspil.cli.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that fetches a table, from a local service. */
class FetchCommandTest {

    private static final String PAGE =
            "{\"value\":[{\"ID\":0,\"WijkenEnBuurten\":\"GM0001    \",\"Perioden\":\"2024JJ00\","
                    + "\"AantalInwoners_5\":\"   105\"}]}";

    @TempDir private Path folder;

    private HttpServer server;
    private String service = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/odata/85984NED/UntypedDataSet",
                exchange -> {
                    byte[] answer = PAGE.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        service = "--service=http://localhost:" + server.getAddress().getPort() + "/odata/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Run fetch(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "fetch";
        all[1] = service;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.of(new AreasCommand(), all);
    }

    @Test
    void aTableIsFetchedAndCanBeImported() {
        Path file = folder.resolve("kwb.json.gz");
        Run run = fetch("85984NED", file.toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("records").asInt()).isEqualTo(1);
        assertThat(run.json().path("file").asString()).isEqualTo("kwb.json.gz");
        Run imported =
                Run.of(
                        new ImportCommand(),
                        "areas",
                        file.toString(),
                        "--json",
                        "--folder=" + folder.resolve("store"));
        assertThat(imported.json().path(0).path("state").asString()).isEqualTo("STORED");
        assertThat(imported.json().path(0).path("rows").asInt()).isEqualTo(1);
    }

    @Test
    void wrongUseAndNoTable() {
        assertThat(fetch("kwb", "x.json").exitCode()).isNotZero();
        assertThat(fetch("85984NED", "x.json", "--municipality=Haaren").exitCode()).isNotZero();
        assertThat(fetch("85984NED", "x.json", "--odata=5").exitCode()).isNotZero();
        Run none = fetch("99999NED", folder.resolve("x.json").toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("WS-AREA-047", "99999NED");
        assertThat(folder.resolve("x.json")).doesNotExist();
    }
}
