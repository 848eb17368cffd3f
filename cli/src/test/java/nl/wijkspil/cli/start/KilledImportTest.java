package nl.wijkspil.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.cli.postgres.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large workbook is confirmed; the server is killed in the middle of its import, started again,
 * killed together with its PostgreSQL in the middle of the second attempt, and started again. What
 * was confirmed is imported once and as a whole; in between nothing of it is there.
 */
class KilledImportTest {

    private static final int ROWS = 20_000;
    private static final String PAGE = "/cijfers/werkboek";
    private static final String COPYING =
            "select count(*) from pg_stat_activity where state = 'active'"
                    + " and query like '%insert into figure (%' and pid <> pg_backend_pid()";
    private static final String IMPORTED =
            "select count(*) from figure where origin_name = 'groot.csv'";
    private static final String STATE = "select state from figure_import";

    @Test
    void whatWasConfirmedIsImportedOnceAndAsAWhole(@TempDir Path temporary) throws Exception {
        var data = TestData.folder(temporary, "data");
        var first = ServerProcess.start(data);
        try (var lines = first.inputReader();
                var visitor = new Visitor(ServerProcess.address(lines))) {
            TestData.awaitLine(lines, "rdinator, De Brink");
            visitor.signIn(lines.readLine().strip());
            var path = visitor.upload(PAGE, "groot.csv", workbook());
            assertThat(visitor.press(path, path + "/bevestigen")).isEqualTo(path);
            assertThat(visitor.get(path)).contains("Bezig met inlezen");
            ServerProcess.await(data, COPYING, "1");
            ServerProcess.kill(first.toHandle());
            ServerProcess.await(
                    data, COPYING, "0"); // what the server still did for the dead process is undone
            nothingIsImported(data);

            var second = ServerProcess.start(data);
            ServerProcess.await(data, COPYING, "1");
            ServerProcess.kill(second.toHandle());
            ServerProcess.kill(TestData.server(data));

            var third = ServerProcess.start(data);
            try (var again = third.inputReader()) {
                visitor.moveTo(ServerProcess.address(again));
                awaitText(visitor, path, "Klaar: 20.000 cijfers");
                everythingIsImportedOnce(data);
            } finally {
                third.toHandle().destroy();
                assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            first.destroyForcibly();
        }
    }

    private static void nothingIsImported(Path data) throws Exception {
        assertThat(TestData.ask(data, STATE)).isEqualTo("CONFIRMED");
        assertThat(TestData.ask(data, IMPORTED)).isEqualTo("0");
    }

    private static void everythingIsImportedOnce(Path data) throws Exception {
        assertThat(TestData.ask(data, STATE)).isEqualTo("DONE");
        assertThat(TestData.ask(data, IMPORTED)).isEqualTo("" + ROWS);
        assertThat(
                        TestData.ask(
                                data,
                                "select count(distinct (part, value)) from figure"
                                        + " where origin_name = 'groot.csv'"))
                .isEqualTo("" + ROWS);
        assertThat(
                        TestData.ask(
                                data,
                                "select count(*) from audit_event where deed = 'ConfirmImport'"))
                .isEqualTo("1");
        assertThat(
                        TestData.ask(
                                data,
                                "select count(*) from event_publication"
                                        + " where completion_date is null"))
                .isEqualTo("0");
    }

    private static String workbook() {
        var csv =
                new StringBuilder("Bedrijf;Code;Jaar;Waarde;Onbekend omdat;Methode;Graad;Bewijs\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("De Brink;REL-01.P%d;2024;%d;;REGISTERED;C;turflijst\n".formatted(i, i % 6));
        }
        return csv.toString();
    }

    private static void awaitText(Visitor visitor, String path, String text) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var page = visitor.get(path);
        while (!page.contains(text) && System.nanoTime() < end) {
            Thread.sleep(100);
            page = visitor.get(path);
        }
        assertThat(page).contains(text);
    }
}
