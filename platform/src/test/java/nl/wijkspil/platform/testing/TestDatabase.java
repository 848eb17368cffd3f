package nl.wijkspil.platform.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * One PostgreSQL for the whole test run, migrated once into a template; every application context
 * gets a copy. The application connects as a login that owns nothing, as it does in service.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String TEMPLATE = "template_wijkspil";
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            var postgres =
                    EmbeddedPostgres.builder()
                            .setPGStartupWait(Duration.ofMinutes(2))
                            .setServerConfig("fsync", "off")
                            .setServerConfig("synchronous_commit", "off")
                            .setServerConfig("full_page_writes", "off")
                            .setRegisterShutdownHook(false)
                            .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            execute(postgres, "create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(postgres.getDatabase("postgres", TEMPLATE))
                    .load()
                    .migrate();
            execute(postgres, "create role wijkspil_login login noinherit in role wijkspil_app");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the last application context: a pool on a closed database waits half a minute. */
    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a pool on a new copy of the template, working as the application's role} */
    @Bean
    @Primary
    DataSource dataSource() {
        var name = newDatabase();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(POSTGRES.getJdbcUrl("wijkspil_login", name));
        pool.setConnectionInitSql("set role wijkspil_app");
        pool.setMaximumPoolSize(8);
        return pool;
    }

    /** {@return the name of a new copy of the template} */
    public static String newDatabase() {
        var name = "test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        execute(POSTGRES, "create database " + name + " template " + TEMPLATE);
        return name;
    }

    /** {@return the address of a database for this login} */
    public static String url(String login, String database) {
        return POSTGRES.getJdbcUrl(login, database);
    }

    private static synchronized void execute(EmbeddedPostgres postgres, String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
