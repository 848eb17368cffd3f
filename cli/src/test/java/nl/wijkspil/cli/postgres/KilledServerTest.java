package nl.wijkspil.cli.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.wijkspil.cli.Wijkspil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {

    @Test
    void whatWasConfirmedIsThereAfterKill(@TempDir Path temporary) throws Exception {
        var data = TestData.folder(temporary, "data");
        var holder = TestData.java(HoldPostgres.class, Map.of(), data.toString());
        var lines = holder.inputReader();
        TestData.awaitLine(lines, "200");

        secondStartSaysSoAndEnds(data, holder.pid());

        holder.toHandle().destroyForcibly(); // the handle leaves the stream readable
        holder.waitFor();
        var confirmed = lines.lines().mapToInt(Integer::parseInt).max().orElse(200);
        var folder = new DataFolder(data);
        assertThat(Postmaster.of(folder.cluster())).as("the orphan").isPresent();
        var orphan = Postmaster.of(folder.cluster()).orElseThrow().process();

        try (var _ = DataLock.take(folder, "test");
                var postgres = OwnPostgres.start(folder);
                var owner = postgres.address().connect(postgres.address().owner());
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*), max(number) from promise")) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
            rows.next();
            // The kill can cut the last line short, and one more may be committed but unsaid.
            assertThat(rows.getInt(2)).isBetween(confirmed, confirmed + 2);
            assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2));
        }
        assertThat(Postmaster.of(folder.cluster())).as("stopped").isEmpty();
    }

    private static void secondStartSaysSoAndEnds(Path data, long holder) throws Exception {
        var second =
                TestData.java(
                        Wijkspil.class,
                        Map.of(),
                        "start",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        assertThat(TestData.output(second))
                .contains("WS-START-003", "draait al", Long.toString(holder))
                .doesNotContain("\tat ");
        assertThat(second.waitFor()).isEqualTo(2);
    }
}
