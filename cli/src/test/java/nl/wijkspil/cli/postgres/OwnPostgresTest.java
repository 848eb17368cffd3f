package nl.wijkspil.cli.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.postgres.DatabaseAddress.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPostgresTest {

    private DataFolder folder;
    private OwnPostgres postgres;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = new DataFolder(TestData.folder(temporary, "data"));
        folder.create();
        OwnPostgres.start(folder).close();
        // Somebody makes it fast and unsafe by hand: our own start must win from the files.
        Files.writeString(
                folder.cluster().resolve("postgresql.auto.conf"),
                "fsync = 'off'\nsynchronous_commit = 'off'\nlisten_addresses = '*'\n",
                StandardOpenOption.APPEND);
        postgres = OwnPostgres.start(folder);
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void confirmedMeansOnDiskWhateverTheFilesSay() throws SQLException {
        try (var connection = application()) {
            assertThat(value(connection, "show fsync")).isEqualTo("on");
            assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(value(connection, "show data_checksums")).isEqualTo("on");
            assertThat(value(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            ServerSettings.require(connection, ServerSettings.LEAST_VERSION);
        }
    }

    @Test
    void theApplicationIsNobodyUntilItBecomesTheGroupThatOwnsNothing() throws SQLException {
        try (var owner = postgres.address().connect(postgres.address().owner());
                var application = application()) {
            run(owner, "create table ours (id int)");
            run(owner, "grant select on ours to wijkspil_app");
            assertThatThrownBy(() -> value(application, "select count(*) from ours"))
                    .hasMessageContaining("permission denied");
            run(application, "set role wijkspil_app");
            assertThat(value(application, "select count(*) from ours")).isEqualTo("0");
            assertThatThrownBy(() -> run(application, "create table theirs (id int)"))
                    .hasMessageContaining("permission denied");
            assertThat(
                            value(
                                    application,
                                    "select count(*) from pg_roles where rolname like 'wijkspil%'"
                                            + " and (rolsuper or rolbypassrls or rolcreaterole or"
                                            + " rolcreatedb)"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> run(application, "set role wijkspil_owner"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        var url = postgres.address().url();
        for (var user : new String[] {"postgres", "wijkspil_owner", "wijkspil_login"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void thePasswordsAreForTheirOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .startsWith("rwx");
        assertThat(postgres.address()).asString().doesNotContain(password());
    }

    @Test
    void aServerThatIsTooOldIsRefused() throws SQLException {
        try (var connection = application()) {
            assertThatThrownBy(() -> ServerSettings.require(connection, 99_00_00))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("WS-START-011"))
                    .hasMessageContaining("18.");
        }
    }

    @Test
    void dataWithoutItsPasswordsIsNotTouched(@TempDir Path other) throws IOException {
        var broken = new DataFolder(TestData.folder(other, "broken"));
        Files.createDirectory(broken.cluster());
        assertThatThrownBy(() -> OwnPostgres.start(broken))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("WS-START-014"));
        assertThat(broken.secrets()).doesNotExist();
    }

    @Test
    void dataOfAnotherMajorVersionIsNotTouched(@TempDir Path other) throws IOException {
        var old = new DataFolder(TestData.folder(other, "old"));
        Files.writeString(Files.createDirectory(old.cluster()).resolve("PG_VERSION"), "17\n");
        Files.writeString(old.secrets(), "superuser=a\nowner=b\nlogin=c\n");
        assertThatThrownBy(() -> OwnPostgres.start(old))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("WS-START-009"))
                .hasMessageContaining("17");
    }

    private Connection application() throws SQLException {
        return postgres.address().connect(postgres.address().login());
    }

    private String password() {
        Login login = postgres.address().login();
        return login.password();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
