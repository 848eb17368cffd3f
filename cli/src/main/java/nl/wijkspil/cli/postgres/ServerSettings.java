package nl.wijkspil.cli.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.cli.Refusal;

/** Which settings a PostgreSQL under Wijkspil must have, and the check that it has them. */
public final class ServerSettings {

    /** The least {@code server_version_num}: PostgreSQL 18, for {@code uuidv7()}. */
    public static final int LEAST_VERSION = 18_00_00;

    /** Without these a confirmed transaction can be lost. */
    private static final List<String> SAFE = List.of("fsync", "full_page_writes");

    private ServerSettings() {}

    /**
     * Command-line options for a server of our own. They win from what the files of the cluster
     * say.
     */
    static String options(int port) {
        return List.of(
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "password_encryption=scram-sha-256",
                        "timezone=UTC",
                        "log_timezone=UTC")
                .stream()
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    /**
     * Asks the server itself, as the login that the application will use, and refuses a server that
     * may lose what it confirmed or that is too old.
     *
     * @param leastVersion as in {@code server_version_num}: 180000 is 18.0
     * @throws Refusal {@code WS-START-011} (too old), {@code WS-START-012} (unsafe setting)
     */
    public static void require(Connection connection, int leastVersion) throws SQLException {
        var version = Integer.parseInt(show(connection, "server_version_num"));
        if (version < leastVersion) {
            throw new Refusal(
                    "WS-START-011",
                    "PostgreSQL %d.%d is te oud / too old."
                            .formatted(version / 10000, version % 100),
                    "Nodig is / needed is PostgreSQL %d.".formatted(leastVersion / 10000));
        }
        for (var setting : SAFE) {
            if (!show(connection, setting).equals("on")) {
                throw unsafe(setting, show(connection, setting));
            }
        }
        if (show(connection, "synchronous_commit").equals("off")) {
            throw unsafe("synchronous_commit", "off");
        }
    }

    private static Refusal unsafe(String setting, String value) {
        return new Refusal(
                "WS-START-012",
                "PostgreSQL heeft %s=%s: bevestigde gegevens kunnen verloren gaan / confirmed data"
                                .formatted(setting, value)
                        + " can be lost.",
                "Zet " + setting + " op on in postgresql.conf en herstart PostgreSQL.");
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
