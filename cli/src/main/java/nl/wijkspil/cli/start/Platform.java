package nl.wijkspil.cli.start;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.wijkspil.cli.postgres.DatabaseAddress;
import nl.wijkspil.platform.WijkspilApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The web application inside this process.
 *
 * @param context what Spring has made
 */
record Platform(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Where and how the platform serves.
     *
     * @param address network address to listen on
     * @param port TCP port
     * @param origin what browsers see: scheme, host and port
     * @param fiction load the fictional portfolio into an empty database
     * @param logs folder for the log
     * @param verbose log on the console as well
     */
    record Settings(
            String address, int port, String origin, boolean fiction, Path logs, boolean verbose) {

        /** Only people at this machine can reach it: then the console may show sign-in links. */
        boolean local() {
            return InetAddress.ofLiteral(address).isLoopbackAddress()
                    && origin.equals(atLocalhost(port));
        }

        /** The origin of a server that only this machine reaches. */
        static String atLocalhost(int port) {
            return "http://localhost:" + port;
        }
    }

    /** Migrates as the owner, then serves as the login that became {@code wijkspil_app}. */
    static Platform start(Settings settings, DatabaseAddress database, Closing closing) {
        var application =
                new SpringApplicationBuilder(WijkspilApplication.class)
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false) // Closing keeps the order
                        .initializers(context -> {
                            context.getEnvironment()
                                    .getPropertySources()
                                    .addFirst(
                                            new MapPropertySource(
                                                    "wijkspil start",
                                                    properties(settings, database)));
                            closing.add(new Platform(context));
                        })
                        .build();
        return new Platform(application.run(logging(settings)));
    }

    /** These count before the context exists, so they go in as arguments. */
    private static String[] logging(Settings settings) {
        return new String[] {
            "--logging.file.name=" + settings.logs().resolve("wijkspil.log"),
            "--logging.threshold.console=" + (settings.verbose() ? "info" : "off"),
        };
    }

    private static Map<String, Object> properties(Settings settings, DatabaseAddress database) {
        var values = new HashMap<String, Object>();
        values.put("server.address", settings.address());
        values.put("server.port", settings.port());
        values.put("wijkspil.access.origin", settings.origin());
        values.put("wijkspil.access.console-links", settings.local());
        values.put("wijkspil.fiction", settings.fiction());
        values.put("spring.datasource.url", database.url());
        values.put("spring.datasource.username", database.login().name());
        values.put("spring.datasource.password", database.login().password());
        values.put(
                "spring.datasource.hikari.connection-init-sql",
                "set role " + DatabaseAddress.GROUP);
        values.put("spring.flyway.url", database.url());
        values.put("spring.flyway.user", database.owner().name());
        values.put("spring.flyway.password", database.owner().password());
        return values;
    }

    /** The port that the server listens on. */
    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
