package nl.wijkspil.cli.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import nl.wijkspil.cli.Refusal;

/**
 * A database and the two logins that Wijkspil uses on it.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param login of the running application; may only become {@code wijkspil_app}
 * @param owner of the tables, for the migrations; the same as login when only one is given
 */
public record DatabaseAddress(String url, Login login, Login owner) {

    /** The group role that holds the application's rights and owns nothing. */
    public static final String GROUP = "wijkspil_app";

    private static final String SETTING = "WIJKSPIL_DATABASE_URL";
    private static final int CONNECT_SECONDS = 10;
    private static final int SOCKET_SECONDS = 300;

    /** A name and its password. */
    public record Login(String name, String password) {

        /** Never prints the password. */
        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    /** Does the environment name an existing PostgreSQL? */
    public static boolean isGiven(Map<String, String> environment) {
        return !environment.getOrDefault(SETTING, "").isBlank();
    }

    /**
     * The database that the environment names: {@code WIJKSPIL_DATABASE_URL}, {@code _USER}, {@code
     * _PASSWORD} and, when another login owns the tables, {@code _OWNER_USER} and {@code
     * _OWNER_PASSWORD}.
     *
     * @throws Refusal {@code WS-START-008} when the address is not one of PostgreSQL
     */
    public static DatabaseAddress given(Map<String, String> environment) {
        var url = environment.getOrDefault(SETTING, "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal(
                    "WS-START-008",
                    SETTING + " begint niet met / does not begin with jdbc:postgresql:",
                    "Bijvoorbeeld: jdbc:postgresql://localhost:5432/wijkspil");
        }
        var login = login(environment, "USER", "PASSWORD", new Login("", ""));
        var owner = login(environment, "OWNER_USER", "OWNER_PASSWORD", login);
        return new DatabaseAddress(withTimeouts(url), login, owner);
    }

    private static Login login(
            Map<String, String> environment, String user, String password, Login otherwise) {
        var name = environment.get("WIJKSPIL_DATABASE_" + user);
        return name == null
                ? otherwise
                : new Login(name, environment.getOrDefault("WIJKSPIL_DATABASE_" + password, ""));
    }

    /** A dead network must end in an error, not in a thread that waits for ever. */
    static String withTimeouts(String url) {
        var whole = new StringBuilder(url);
        if (!url.contains("connectTimeout=")) {
            whole.append(url.contains("?") ? "&" : "?");
            whole.append("connectTimeout=").append(CONNECT_SECONDS);
        }
        if (!url.contains("socketTimeout=")) {
            whole.append("&socketTimeout=").append(SOCKET_SECONDS);
        }
        return whole.toString();
    }

    /** Opens one connection as the given login. */
    public Connection connect(Login as) throws SQLException {
        var properties = new Properties();
        if (!as.name().isEmpty()) {
            properties.setProperty("user", as.name());
            properties.setProperty("password", as.password());
        }
        properties.setProperty("ApplicationName", "wijkspil");
        return DriverManager.getConnection(url, properties);
    }
}
