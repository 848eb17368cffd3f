package nl.wijkspil.cli.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.postgres.DatabaseAddress.Login;

/**
 * The three roles and the database. {@code wijkspil_owner} owns the tables; {@code wijkspil_app}
 * holds the application's rights and cannot log in; {@code wijkspil_login} logs in and may only
 * become {@code wijkspil_app}. Neither of the last two owns anything or passes row-level security.
 */
public final class Roles {

    private static final String PLAIN = " nosuperuser nobypassrls nocreatedb nocreaterole ";

    private Roles() {}

    /** Makes or corrects all of it on a server of our own; asking twice changes nothing. */
    static void ensure(Connection superuser, DatabaseAddress address, String database)
            throws SQLException {
        var group = DatabaseAddress.GROUP;
        role(superuser, group, "nologin noinherit" + PLAIN);
        role(superuser, address.owner().name(), "login" + PLAIN + password(address.owner()));
        role(
                superuser,
                address.login().name(),
                "login noinherit" + PLAIN + password(address.login()));
        run(
                superuser,
                "grant %s to %s with inherit false, set true"
                        .formatted(group, address.login().name()));
        if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
            run(superuser, "create database " + database + " owner " + address.owner().name());
        }
        run(superuser, "revoke all on database " + database + " from public");
        run(superuser, "grant connect on database " + database + " to " + address.login().name());
    }

    /**
     * On a PostgreSQL of somebody else: the group role must be there and the application's login
     * must be able to become it. What is missing is made when the owner's login may do that.
     *
     * @throws Refusal {@code WS-START-013} with the SQL that an administrator can run
     */
    public static void requireGroup(DatabaseAddress address) throws SQLException {
        try (var owner = address.connect(address.owner())) {
            var group = DatabaseAddress.GROUP;
            try {
                if (!exists(owner, "select 1 from pg_roles where rolname = ?", group)) {
                    run(owner, "create role " + group + " nologin");
                }
                if (!member(address)) {
                    run(owner, "grant " + group + " to " + quoted(userOf(address)));
                }
            } catch (SQLException problem) {
                throw new Refusal(
                        "WS-START-013",
                        "de rol " + group + " ontbreekt of is niet verleend / is missing.",
                        "Laat een beheerder draaien: create role %1$s nologin; grant %1$s to %2$s;"
                                .formatted(group, address.login().name()),
                        problem);
            }
        }
    }

    private static String userOf(DatabaseAddress address) throws SQLException {
        try (var connection = address.connect(address.login());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select session_user")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean member(DatabaseAddress address) throws SQLException {
        try (var connection = address.connect(address.login())) {
            return exists(
                    connection, "select 1 where pg_has_role(?, 'SET')", DatabaseAddress.GROUP);
        }
    }

    private static void role(Connection connection, String name, String options)
            throws SQLException {
        var known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
        run(connection, (known ? "alter role " : "create role ") + name + " " + options);
    }

    private static String password(Login login) {
        return "password '" + login.password() + "'";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean exists(Connection connection, String query, String value)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
