package nl.wijkspil.exchange.areas.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a local server that answers in the recorded layout. */
class CbsClientTest {

    private static final int PAGE = 40;

    @TempDir private Path folder;

    private HttpServer server;
    private URI base;
    private final List<String> asked = new ArrayList<>();
    private int busy;
    private IntFunction<String> link = from -> "UntypedDataSet?$format=json&$skip=" + from;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/odata/",
                exchange -> {
                    asked.add(String.valueOf(exchange.getRequestURI()));
                    if (busy > 0) {
                        busy--;
                        exchange.sendResponseHeaders(503, -1);
                        exchange.close();
                        return;
                    }
                    byte[] answer = page(String.valueOf(exchange.getRequestURI().getQuery()));
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        base = URI.create("http://localhost:" + server.getAddress().getPort() + "/odata/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private byte[] page(String query) {
        int from =
                query.contains("$skip=") ? Integer.parseInt(query.replaceAll(".*\\$skip=", "")) : 0;
        StringBuilder out = new StringBuilder("{\"odata.metadata\":\"m\",\"value\":[");
        for (int i = from; i < Math.min(100, from + PAGE); i++) {
            out.append(i == from ? "" : ",")
                    .append("{\"ID\":")
                    .append(i)
                    .append(",\"WijkenEnBuurten\":\"GM")
                    .append(String.format("%04d", i))
                    .append("    \",\"Perioden\":\"2024JJ00\",\"AantalInwoners_5\":\"     ")
                    .append(i)
                    .append("\"}");
        }
        out.append(']');
        if (from + PAGE < 100) {
            out.append(",\"odata.nextLink\":\"").append(link.apply(from + PAGE)).append('"');
        }
        return out.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private CbsClient client() {
        return new CbsClient(base, Duration.ofMillis(1), 3);
    }

    @Test
    void allPagesBecomeOneFileThatIsRecognised() throws Exception {
        busy = 2;
        Path file = folder.resolve("kwb.json");
        assertThat(client().fetch("85984NED", file)).isEqualTo(100);
        assertThat(asked)
                .hasSize(5)
                .first()
                .asString()
                .startsWith("/odata/85984NED/UntypedDataSet");
        Inspection inspection = Recognise.file(AreaInput.of(file), null).inspection();
        assertThat(inspection.isSound()).isTrue();
        assertThat(inspection.layout()).isEqualTo(AreaLayout.ODATA_3);
        assertThat(inspection.rows()).isEqualTo(100);
        assertThat(inspection.years()).containsExactly(2024);
    }

    @Test
    void aServiceThatStaysBusyLeavesNothingBehind() {
        busy = 99;
        assertThatThrownBy(() -> client().fetch("85984NED", folder.resolve("kwb.json")))
                .isInstanceOf(AreaUnreadable.class)
                .hasMessageContaining("WS-AREA-038")
                .hasMessageContaining("503");
        assertThat(folder.toFile().list()).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aLinkToAnotherHostIsNotFollowed() {
        link = from -> "http://elsewhere.invalid/odata/x";
        assertThatThrownBy(() -> client().fetch("85984NED", folder.resolve("kwb.json")))
                .isInstanceOf(AreaUnreadable.class)
                .hasMessageContaining("ergens anders");
        assertThat(Files.exists(folder.resolve("kwb.json"))).isFalse();
    }

    @Test
    void theNameOfATableIsNoPath() {
        assertThatThrownBy(() -> client().fetch("../x", folder.resolve("kwb.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
