package nl.wijkspil.cli.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.Wijkspil;
import nl.wijkspil.cli.postgres.DataFolder;
import nl.wijkspil.cli.postgres.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {

    @TempDir Path temporary;

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var data = temporary.resolve("data");
            var start =
                    command(
                            Map.of(),
                            "--port",
                            Integer.toString(taken.getLocalPort()),
                            "--data",
                            data.toString());
            assertThat(TestData.output(start)).contains("WS-START-004", "--port ");
            assertThat(start.waitFor()).isEqualTo(2);
            assertThat(data.resolve("postgresql")).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatMayForgetIsRefused() throws Exception {
        // The library's own defaults are for tests: fsync and synchronous_commit are off.
        try (var unsafe = EmbeddedPostgres.builder().start()) {
            var start =
                    command(
                            Map.of(
                                    "WIJKSPIL_DATABASE_URL",
                                    unsafe.getJdbcUrl("postgres", "postgres"),
                                    "WIJKSPIL_DATABASE_USER",
                                    "postgres"),
                            "--port",
                            "0",
                            "--data",
                            temporary.resolve("data").toString());
            assertThat(TestData.output(start)).contains("WS-START-012", "fsync=off");
            assertThat(start.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void anAddressThatIsNoDatabaseIsNamed() throws Exception {
        var start =
                command(
                        Map.of("WIJKSPIL_DATABASE_URL", "mysql://localhost/x"),
                        "--port",
                        "0",
                        "--data",
                        temporary.resolve("data").toString());
        assertThat(TestData.output(start)).contains("WS-START-008", "jdbc:postgresql:");
        assertThat(start.waitFor()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "");
        var start = command(Map.of(), "--port", "0", "--data", file.toString());
        assertThat(TestData.output(start)).contains("WS-START-002", file.toString());
        assertThat(start.waitFor()).isEqualTo(2);
    }

    @Test
    void anUnknownOptionIsUsage() throws Exception {
        var start = command(Map.of(), "--prot", "9000");
        assertThat(TestData.output(start)).contains("WS-CLI-002", "--prot", "start --help");
        assertThat(start.waitFor()).isEqualTo(2);
    }

    @Test
    void anOlderJavaIsRefused() {
        JavaVersion.require(Runtime.Version.parse("25.0.3+9-LTS"));
        JavaVersion.require(Runtime.Version.parse("26"));
        for (var old : new String[] {"25", "25.0.2+10", "24.0.9", "17.0.15"}) {
            assertThatThrownBy(() -> JavaVersion.require(Runtime.Version.parse(old)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("WS-START-001"))
                    .hasMessageContaining(old);
        }
    }

    @Test
    void theDefaultFolderFollowsXdgThenHome() {
        assertThat(DataFolder.byDefault(Map.of("XDG_DATA_HOME", "/x"), "/home/a"))
                .isEqualTo(Path.of("/x/wijkspil"));
        assertThat(DataFolder.byDefault(Map.of(), "/home/a"))
                .isEqualTo(Path.of("/home/a/.local/share/wijkspil"));
        assertThatThrownBy(() -> DataFolder.byDefault(Map.of(), "?")).isInstanceOf(Refusal.class);
    }

    private static Process command(Map<String, String> environment, String... options)
            throws Exception {
        var arguments = new String[options.length + 1];
        arguments[0] = "start";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return TestData.java(Wijkspil.class, environment, arguments);
    }
}
