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
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.AreaWatch;
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
    private int broken;
    private String redirect = "";
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
                    String path = exchange.getRequestURI().getPath();
                    String query = String.valueOf(exchange.getRequestURI().getQuery());
                    if (!redirect.isEmpty() && !query.contains("x=1") && !query.contains("skip")) {
                        exchange.getResponseHeaders().set("Location", redirect);
                        exchange.sendResponseHeaders(302, -1);
                        exchange.close();
                        return;
                    }
                    byte[] answer = answer(path, query);
                    if (broken > 0 && query.contains("$skip=40")) {
                        broken--;
                        answer = java.util.Arrays.copyOf(answer, answer.length / 2);
                    }
                    if (answer.length == 0) {
                        exchange.sendResponseHeaders(404, -1);
                        exchange.close();
                        return;
                    }
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

    private byte[] answer(String path, String query) {
        String title = "{\"Title\":\"Kerncijfers wijken en buurten 2024\"}";
        return switch (path.replace("/odata/", "")) {
            case "85984NED/UntypedDataSet" -> page(query);
            case "85984NED/TableInfos" -> bytes("{\"value\":[" + title + "]}");
            case "85984NED/Properties" -> bytes(title);
            case "85984NED/MeasureGroups" ->
                    bytes("{\"value\":[{\"Id\":\"1\",\"Title\":\"Bevolking\"}]}");
            case "85984NED/MeasureCodes" ->
                    bytes(
                            """
                            {"value":[
                             {"Identifier":"M000352","Title":"Aantal inwoners","Unit":"aantal",
                              "MeasureGroupId":"1"},
                             {"Identifier":"M000999","Title":"Afstand tot school","Unit":"km",
                              "MeasureGroupId":"2"}]}
                            """);
            case "85984NED/Observations" -> observations(query.contains("more"));
            default -> new byte[0];
        };
    }

    /** Two areas on two pages; of the second one figure is withheld. */
    private static byte[] observations(boolean second) {
        String lines =
                """
                {"@odata.context":"x","value":[
                 {"Id":0,"Measure":"M000352","ValueAttribute":"None","Value":105.0,
                  "StringValue":null,"WijkenEnBuurten":"AREA","Perioden":"2024JJ00"},
                 {"Id":1,"Measure":"M000999","ValueAttribute":"None","Value":1.5,
                  "StringValue":null,"WijkenEnBuurten":"AREA","Perioden":"2024JJ00"}]NEXT}
                """;
        return bytes(
                second
                        ? lines.replace("AREA", "GM0002")
                                .replace("\"None\",\"Value\":1.5", "\"Secret\",\"Value\":null")
                                .replace("NEXT", "")
                        : lines.replace("AREA", "GM0001")
                                .replace("NEXT", ",\"@odata.nextLink\":\"Observations?more=1\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
                .as("three pages, two more times, and the title")
                .hasSize(6)
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

    @Test
    void aBrokenPageIsAskedAgainAndThenGivenUp() throws Exception {
        broken = 1;
        Path file = folder.resolve("kwb.json.gz");
        assertThat(client().fetch("85984NED", file)).isEqualTo(100);
        assertThat(Recognise.file(AreaInput.of(file), null).inspection().rows())
                .as("nothing of the broken page is left")
                .isEqualTo(100);
        broken = 99;
        assertThatThrownBy(() -> client().fetch("85984NED", folder.resolve("b.json")))
                .isInstanceOf(AreaUnreadable.class)
                .hasMessageContaining("geen JSON");
        assertThat(folder.resolve("b.json")).doesNotExist();
    }

    @Test
    void thereIsNoSuchTable() {
        assertThatThrownBy(() -> client().fetch("99999NED", folder.resolve("x.json")))
                .isInstanceOf(AreaUnreadable.class)
                .hasMessageContaining("WS-AREA-047")
                .hasMessageContaining("99999NED");
        assertThat(asked).as("not asked again").hasSize(1);
    }

    @Test
    void thereIsNoConnection() {
        server.stop(0);
        assertThatThrownBy(() -> client().fetch("85984NED", folder.resolve("x.json")))
                .isInstanceOf(AreaUnreadable.class)
                .hasMessageContaining("WS-AREA-046")
                .hasMessageContaining("geen verbinding");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void redirectionsStayAtHome() throws Exception {
        redirect = "/odata/85984NED/UntypedDataSet?$format=json&x=1";
        assertThat(client().fetch("85984NED", folder.resolve("kwb.json"))).isEqualTo(100);
        for (String away : List.of("http://elsewhere.invalid/x", "//elsewhere.invalid/odata/x")) {
            redirect = away;
            assertThatThrownBy(() -> client().fetch("85984NED", folder.resolve("y.json")))
                    .isInstanceOf(AreaUnreadable.class)
                    .hasMessageContaining("andere plek");
        }
    }

    @Test
    void onlyAMunicipality() throws Exception {
        AreaCode within = AreaCode.parse("GM0007").orElseThrow();
        Path file = folder.resolve("gm7.json");
        List<Long> seen = new ArrayList<>();
        CbsClient.Fetched fetched =
                client().fetch(
                                new CbsClient.Table("85984NED", within),
                                file,
                                new AreaWatch() {
                                    @Override
                                    public void begins(Work work) {
                                        assertThat(work).isEqualTo(Work.FETCHING);
                                    }

                                    @Override
                                    public void at(long done, long total) {
                                        seen.add(done);
                                    }
                                });
        assertThat(asked.getFirst()).contains("substringof").contains("0007");
        assertThat(fetched.records()).as("what the service gives too much is left out").isOne();
        assertThat(fetched.title()).isEqualTo("Kerncijfers wijken en buurten 2024");
        assertThat(seen).contains(1L);
    }

    /** Version 4: a line per figure, with the names of the measures in lists of their own. */
    @Test
    void linesPerFigureComeWithTheirNames() throws Exception {
        CbsClient four = new CbsClient(CbsClient.Version.FOUR, base, Duration.ofMillis(1), 3);
        Path file = folder.resolve("v4.json.gz");
        CbsClient.Fetched fetched =
                four.fetch(new CbsClient.Table("85984NED", null), file, AreaWatch.NOBODY);
        assertThat(fetched.records()).isEqualTo(4);
        assertThat(fetched.title()).isEqualTo("Kerncijfers wijken en buurten 2024");
        Inspection inspection = Recognise.file(AreaInput.of(file), null).inspection();
        assertThat(inspection.isSound()).as("%s", inspection.findings()).isTrue();
        assertThat(inspection.layout()).isEqualTo(AreaLayout.ODATA_4);
        assertThat(inspection.rows()).isEqualTo(2);
        assertThat(inspection.columns())
                .extracting(each -> each.column().key())
                .containsExactly("population", "distance_school");
        assertThat(inspection.withheld()).isEqualTo(1);
    }
}
