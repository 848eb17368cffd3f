package nl.wijkspil.platform.areas.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaWatch.Work;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A table of addresses as it is offered, too large to wait for: through the page and the queue. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoadInBackgroundTest {

    private static final int ROWS = 300_000;

    @Autowired Tenants tenants;
    @Autowired Access access;
    @Autowired Areas areas;
    @Autowired UploadStore store;
    @Autowired UploadJob job;
    @Autowired DataSource database;
    @Autowired WebApplicationContext context;

    @Autowired
    @Qualifier("loadAreasInBackground") CustomTask<?> background;

    private MockMvc web;
    private Tenant support;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        support = tenants.network();
    }

    /** Official layout; the first digit makes each test's postcodes its own. */
    private static byte[] addresses(int first, int year, int rows) {
        StringBuilder text = new StringBuilder(30 * rows);
        text.append("PC6,Huisnummer,Buurt%1$d,Wijk%1$d,Gemeente%1$d\n".formatted(year));
        for (int i = 0; i < rows; i++) {
            int street = i / 20;
            text.append(first * 1000 + street / 676)
                    .append((char) ('A' + street / 26 % 26))
                    .append((char) ('A' + street % 26))
                    .append(',')
                    .append(1 + i % 20)
                    .append(",0777")
                    .append(String.valueOf(10_000 + street / 40), 1, 5)
                    .append(",077700,0777\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse call(
            Tenant who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                web.perform(request.with(csrf()).with(user(who.person().email())))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private UUID send(String name, byte[] content) throws Exception {
        var response =
                call(
                        support,
                        multipart("/gebieden")
                                .file(new MockMultipartFile("bestand", name, "text/csv", content)));
        String to = Objects.requireNonNull(response.getRedirectedUrl());
        return UUID.fromString(to.replace("/gebieden/", ""));
    }

    private String page(UUID id) throws Exception {
        return call(support, get("/gebieden/" + id)).getContentAsString();
    }

    private Upload upload(UUID id) {
        return CurrentTenant.call(support, () -> store.find(id)).orElseThrow();
    }

    private UploadQueue.Asked asked(UUID id) {
        return new UploadQueue.Asked(
                support.person().email(), support.organisation().id().value(), id);
    }

    private void await(UUID id, Predicate<Upload> reached) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!reached.test(upload(id)) && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(reached.test(upload(id))).as("%s", upload(id)).isTrue();
    }

    private Connection owner() throws SQLException {
        try (var connection = database.getConnection()) {
            return DriverManager.getConnection(
                    TestDatabase.url("postgres", connection.getCatalog()));
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = owner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long pieces(UUID id) throws SQLException {
        return count("select count(*) from area_upload_piece where upload_id = '" + id + "'");
    }

    private long loaded(int first) throws SQLException {
        return count(
                "select coalesce(sum(cardinality(numbers)), 0) from area_address where postcode"
                        + " like '"
                        + first
                        + "%'");
    }

    @Test
    void aLargeTableIsLookedAtAndLoadedInTheBackground() throws Exception {
        UUID id = send("pc6hnr2031.csv", addresses(5, 2031, ROWS));
        assertThat(upload(id).state())
                .as("nothing is read in the request")
                .isEqualTo(State.LOOKING);
        assertThat(pieces(id)).as("a megabyte each").isGreaterThan(7);
        assertThat(page(id)).contains("wacht op zijn beurt", "Stop en gooi weg");
        assertThat(call(support, get("/gebieden")).getContentAsString())
                .contains("pc6hnr2031.csv", "wordt gelezen");
        var scheduler =
                Scheduler.create(database, background)
                        .threads(2)
                        .pollingInterval(Duration.ofMillis(100))
                        .build();
        scheduler.start();
        try {
            await(id, each -> each.state() == State.READY);
            assertThat(page(id)).contains("300.000", "Postcode en huisnummer", "op de achtergrond");
            assertThat(loaded(5)).as("only looked at").isZero();
            call(support, post("/gebieden/" + id));
            await(id, each -> each.state() == State.DONE);
        } finally {
            scheduler.stop();
        }
        assertThat(page(id)).contains("Het bestand is geladen");
        assertThat(loaded(5)).isEqualTo(ROWS);
        assertThat(pieces(id)).as("thrown away when it is in").isZero();
        assertThat(areas.search("5001AB 7").by()).isEqualTo(Found.By.ADDRESS);
        assertThat(areas.datasets())
                .anySatisfy(set -> {
                    assertThat(set.name()).isEqualTo("pc6hnr2031.csv");
                    assertThat(set.source()).isEqualTo(AreaSource.ADDRESSES);
                    assertThat(set.rows()).isEqualTo(ROWS);
                });
        UUID again = send("nogeens2031.csv", addresses(5, 2031, ROWS));
        job.run(asked(again));
        call(support, post("/gebieden/" + again));
        job.run(asked(again));
        assertThat(page(again)).contains("al geladen");
        assertThat(loaded(5)).as("the same file changes nothing").isEqualTo(ROWS);
    }

    @Test
    void aSmallFileIsLookedAtAndLoadedAtOnce() throws Exception {
        UUID id = send("klein2032.csv", addresses(6, 2032, 100));
        assertThat(upload(id).state()).isEqualTo(State.READY);
        assertThat(page(id)).contains("Laad dit bestand");
        call(support, post("/gebieden/" + id));
        assertThat(upload(id).state()).isEqualTo(State.DONE);
        assertThat(loaded(6)).isEqualTo(100);
        call(support, post("/gebieden/" + id));
        assertThat(loaded(6)).as("pressed twice").isEqualTo(100);
        call(support, post("/gebieden/" + id + "/weg"));
        assertThat(call(support, get("/gebieden/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    void stoppedWorkLeavesNothing() throws Exception {
        UUID waiting = send("wacht2033.csv", addresses(7, 2033, ROWS));
        call(support, post("/gebieden/" + waiting + "/stop"));
        job.run(asked(waiting));
        assertThat(upload(waiting).state()).isEqualTo(State.CANCELLED);
        assertThat(page(waiting)).contains("Het werk is gestopt");
        assertThat(pieces(waiting)).isZero();

        UUID id = send("stop2033.csv", addresses(7, 2033, ROWS));
        job.run(asked(id));
        call(support, post("/gebieden/" + id));
        var work = CompletableFuture.runAsync(() -> job.run(asked(id)));
        await(id, each -> each.doing() == Work.STORING);
        call(support, post("/gebieden/" + id + "/stop"));
        work.join();
        assertThat(upload(id).state()).isEqualTo(State.CANCELLED);
        assertThat(loaded(7)).isZero();
        assertThat(pieces(id)).isZero();
        assertThat(areas.datasets()).noneMatch(set -> set.name().equals("stop2033.csv"));
        assertThat(call(support, post("/gebieden/" + id + "/stop")).getRedirectedUrl())
                .endsWith("?telaat");
    }

    /** The connection that loads dies halfway, as it does with the process. */
    @Test
    void killedWorkIsBegunAgainAndLoadsOnce() throws Exception {
        UUID id = send("dood2034.csv", addresses(8, 2034, ROWS));
        job.run(asked(id));
        call(support, post("/gebieden/" + id));
        var work = CompletableFuture.runAsync(() -> job.run(asked(id)));
        await(id, each -> each.doing() == Work.STORING);
        long killed = 0;
        while (killed == 0 && !work.isDone()) {
            killed =
                    count(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity where"
                                    + " datname = current_database() and query like '%insert into"
                                    + " area_address%' and pid <> pg_backend_pid()");
        }
        assertThat(killed).isEqualTo(1);
        assertThat(work.handle((_, fault) -> fault != null).join())
                .as("the queue tries again later")
                .isTrue();
        assertThat(upload(id).state()).isEqualTo(State.LOADING);
        assertThat(loaded(8)).as("nothing half loaded").isZero();
        job.run(asked(id));
        assertThat(upload(id).state()).isEqualTo(State.DONE);
        assertThat(loaded(8)).isEqualTo(ROWS);
    }

    @Test
    void workThatIsBrokenOffEachTimeIsGivenUp() throws Exception {
        UUID id = send("steeds2035.csv", addresses(9, 2035, ROWS));
        for (int i = 0; i < 3; i++) {
            CurrentTenant.call(support, () -> store.start(id, State.LOOKING));
        }
        job.run(asked(id));
        assertThat(upload(id).state()).isEqualTo(State.FAILED);
        assertThat(page(id)).contains("drie keer afgebroken", "WS-AREA-048");
        assertThat(pieces(id)).isZero();
    }

    @Test
    void whoAskedMustStillHaveTheRight() throws Exception {
        Tenant colleague = tenants.colleague(support, Role.SUPPORT);
        UUID id = send("recht2036.csv", addresses(4, 2036, ROWS));
        CurrentTenant.run(support, () -> access.end(colleague.person().id(), Role.SUPPORT));
        job.run(
                new UploadQueue.Asked(
                        colleague.person().email(), support.organisation().id().value(), id));
        assertThat(upload(id).state()).isEqualTo(State.FAILED);
        assertThat(page(id)).contains("WS-AREA-055");
    }
}
