package nl.wijkspil.platform.areas.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Tables from the service, against a local one that answers in the recorded layout. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class FetchTableTest {

    private static final int PAGE = 50;
    private static final AtomicInteger BUSY = new AtomicInteger();
    private static CountDownLatch held = new CountDownLatch(0);
    private static final HttpServer SERVER = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired Tenants tenants;
    @Autowired Areas areas;
    @Autowired UploadStore store;
    @Autowired UploadJob job;
    @Autowired Access access;
    @Autowired KeepPieces keeping;
    @Autowired LookAtUpload looking;
    @Autowired FinishLoad finishing;
    @Autowired Clock clock;
    @Autowired WebApplicationContext context;

    private MockMvc web;
    private Tenant support;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        String here = "http://localhost:" + SERVER.getAddress().getPort();
        registry.add("wijkspil.areas.cbs", () -> here + "/three/");
        registry.add("wijkspil.areas.cbs-v4", () -> here + "/four/");
    }

    @BeforeAll
    static void start() {
        SERVER.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        SERVER.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    String query = String.valueOf(exchange.getRequestURI().getQuery());
                    String answer = answer(path, query);
                    if (query.contains("$skip") && BUSY.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                        exchange.sendResponseHeaders(503, -1);
                    } else if (answer.isEmpty()) {
                        exchange.sendResponseHeaders(404, -1);
                    } else {
                        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                    exchange.close();
                });
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop(0);
    }

    private static String answer(String path, String query) {
        return switch (path) {
            case "/three/80001NED/UntypedDataSet" -> page(query);
            case "/three/80001NED/TableInfos" ->
                    "{\"value\":[{\"Title\":\"Kerncijfers wijken en buurten 2041\"}]}";
            case "/three/80002NED/UntypedDataSet" ->
                    "{\"value\":[{\"ID\":0,\"Perioden\":\"2041JJ00\",\"Bedrag_1\":\" 12\"}]}";
            case "/three/80003NED/UntypedDataSet" -> {
                hold();
                yield page(query);
            }
            case "/three/80005NED/UntypedDataSet" -> page(query).substring(0, 200);
            case "/four/80004NED/MeasureCodes" ->
                    "{\"value\":[{\"Identifier\":\"M1\",\"Title\":\"Aantal"
                            + " inwoners\",\"Unit\":\"aantal\"}]}";
            case "/four/80004NED/MeasureGroups" -> "{\"value\":[]}";
            case "/four/80004NED/Observations" ->
                    "{\"value\":[{\"Id\":0,\"Measure\":\"M1\",\"ValueAttribute\":\"None\",\"Value\":205.0,"
                        + "\"WijkenEnBuurten\":\"GM6999\",\"Perioden\":\"2042JJ00\"}]}";
            default -> "";
        };
    }

    private static void hold() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** 100 municipalities in two pages, as version 3 writes them: texts, padded. */
    private static String page(String query) {
        int from = query.contains("$skip=" + PAGE) ? PAGE : 0;
        StringBuilder out = new StringBuilder("{\"odata.metadata\":\"m\",\"value\":[");
        for (int i = from; i < from + PAGE; i++) {
            out.append(i == from ? "" : ",")
                    .append(
                            """
                            {"ID":%d,"WijkenEnBuurten":"GM%d    ","Gemeentenaam_1":"Stad %d","SoortRegio_2":"Gemeente  ","AantalInwoners_5":"     %d","AfstandTotSchool_60":"       ."}\
                            """
                                    .formatted(i, 6800 + i, i, 5 * i));
        }
        String link =
                from == 0
                        ? ",\"odata.nextLink\":\"http://localhost:"
                                + SERVER.getAddress().getPort()
                                + "/three/80001NED/UntypedDataSet?$format=json&$skip=50\""
                        : "";
        return out.append(']').append(link).append('}').toString();
    }

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        support = tenants.network();
    }

    private String call(AbstractMockHttpServletRequestBuilder<?> request, boolean redirected)
            throws Exception {
        var response =
                web.perform(request.with(csrf()).with(user(support.person().email())))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return redirected
                ? Objects.requireNonNull(response.getRedirectedUrl())
                : response.getContentAsString();
    }

    private UUID ask(String table) throws Exception {
        String to = call(post("/gebieden/cbs").param("tabel", table), true);
        return UUID.fromString(to.replace("/gebieden/", ""));
    }

    private void work(UUID id) {
        job.run(
                new UploadQueue.Asked(
                        support.person().email(), support.organisation().id().value(), id));
    }

    private Upload upload(UUID id) {
        return CurrentTenant.call(support, () -> store.find(id)).orElseThrow();
    }

    private String page(UUID id) throws Exception {
        return call(get("/gebieden/" + id), false);
    }

    @Test
    void aTableOfTwoPagesBecomesAPreviewAsAnUploadDoes() throws Exception {
        BUSY.set(1);
        UUID id = ask(" 80001ned ");
        assertThat(upload(id).state()).isEqualTo(State.FETCHING);
        assertThat(page(id)).contains("80001NED", "wacht op zijn beurt");
        work(id);
        assertThat(BUSY).as("a page that was busy is asked again").hasValue(0);
        assertThat(upload(id).name()).isEqualTo("Kerncijfers wijken en buurten 2041 (80001NED)");
        assertThat(page(id))
                .contains("OData v3", "100 × gemeente", "2041 (alleen uit de bestandsnaam)")
                .contains("Laad dit bestand");
        call(post("/gebieden/" + id), true);
        assertThat(upload(id).state()).isEqualTo(State.DONE);
        var rows = areas.rows(List.of(AreaCode.parse("GM6899").orElseThrow()));
        assertThat(rows.getFirst().cell(0).value()).isEqualTo(5 * 99);
        assertThat(rows.getFirst().year()).isEqualTo(2041);
        assertThat(rows.getFirst().dataset().name()).contains("80001NED");
    }

    @Test
    void onlyOneMunicipality() throws Exception {
        String to =
                call(
                        post("/gebieden/cbs")
                                .param("tabel", "80001NED")
                                .param("gemeente", "gm6807")
                                .param("jaar", "2043"),
                        true);
        UUID id = UUID.fromString(to.replace("/gebieden/", ""));
        work(id);
        assertThat(page(id)).contains("1 × gemeente");
        call(post("/gebieden/" + id + "/weg"), true);
    }

    @Test
    void versionFourIsAskedWhenVersionThreeHasNoSuchTable() throws Exception {
        UUID id = ask("80004NED");
        work(id);
        assertThat(page(id)).contains("OData v4", "Aantal inwoners (aantal)", "2042");
    }

    @Test
    void whatGoesWrongIsSaidInWords() throws Exception {
        UUID other = ask("80002NED");
        work(other);
        assertThat(upload(other).state()).isEqualTo(State.READY);
        assertThat(page(other)).contains("WS-AREA-003", "zonder wijken en buurten");
        UUID none = ask("80009NED");
        work(none);
        assertThat(upload(none).state()).isEqualTo(State.FAILED);
        assertThat(page(none)).contains("WS-AREA-047", "geen tabel 80009NED", "StatLine");
        for (String bad : new String[] {"../80001NED", "80001NED/../x", "80001NED?x", "", "KWB"}) {
            String page = call(post("/gebieden/cbs").param("tabel", bad), false);
            assertThat(page).as(bad).contains("ziet eruit als 85984NED", "role=\"alert\"");
        }
        assertThat(
                        call(
                                post("/gebieden/cbs")
                                        .param("tabel", "80001NED")
                                        .param("gemeente", "Haaren"),
                                false))
                .contains("Haaren", "GM0363");
    }

    /** Five tries with waits in between: some fifteen seconds. */
    @Test
    void aPageThatStaysBrokenLeavesNothing() throws Exception {
        UUID id = ask("80005NED");
        work(id);
        assertThat(upload(id).state()).isEqualTo(State.FAILED);
        assertThat(page(id)).contains("WS-AREA-038", "geen JSON");
    }

    @Test
    void withoutInternetThePageSaysSo() throws Exception {
        CbsService nowhere = new CbsService("http://localhost:1/odata/", "");
        UploadJob offline =
                new UploadJob(
                        access, store, new FetchTable(nowhere, keeping), looking, finishing, clock);
        UUID id = ask("80001NED");
        offline.run(
                new UploadQueue.Asked(
                        support.person().email(), support.organisation().id().value(), id));
        assertThat(upload(id).state()).isEqualTo(State.FAILED);
        assertThat(page(id))
                .contains("WS-AREA-046", "geen verbinding met de open data van CBS")
                .contains("Haal het bestand op in de browser");
    }

    @Test
    void fetchingCanBeStopped() throws Exception {
        held = new CountDownLatch(1);
        UUID id = ask("80003NED");
        var work = CompletableFuture.runAsync(() -> work(id));
        for (int i = 0; i < 500 && upload(id).doing() == null; i++) {
            Thread.sleep(20);
        }
        assertThat(page(id)).contains("Wij halen de tabel op");
        call(post("/gebieden/" + id + "/stop"), true);
        held.countDown();
        work.join();
        assertThat(upload(id).state()).isEqualTo(State.CANCELLED);
        assertThat(upload(id).inspection()).isNull();
    }

    @Test
    void theSettingHasADefaultAndRefusesNonsense() {
        CbsService usual =
                new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("wijkspil.areas", CbsService.class);
        assertThat(usual.cbs()).isEqualTo("https://opendata.cbs.nl/ODataFeed/odata/");
        assertThat(usual.cbsV4()).isEqualTo("https://datasets.cbs.nl/odata/v1/CBS/");
        assertThat(new CbsService("", "").isThere()).isFalse();
        for (String bad :
                new String[] {
                    "http://opendata.cbs.nl/odata/",
                    "https://opendata.cbs.nl/odata",
                    "ftp://localhost/",
                    "https:///x/",
                    "https://a@b.example/",
                    "x y"
                }) {
            assertThatIllegalArgumentException()
                    .as(bad)
                    .isThrownBy(() -> new CbsService(bad, ""))
                    .withMessageContaining("WS-SETTING-002")
                    .withMessageContaining("Maybe");
        }
    }
}
