import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Build step, run from source by the JDK: migrates a throw-away PostgreSQL and writes jOOQ classes
 * of what came out. A stamp (hash of the migrations and of this file) skips the work when nothing
 * changed.
 *
 * <p>Arguments: folder of the migrations, folder to write to, Java package.
 */
final class WriteJooqClasses {

    /** Tables that a library owns, and columns that only SQL touches. */
    private static final String LEFT_OUT =
            "flyway_schema_history|scheduled_tasks|event_publication.*|spring_session.*"
                    + "|user_entities|user_credentials|.*[.]search_vector";

    private WriteJooqClasses() {}

    static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var output = Path.of(args[1]);
        var stamp = output.resolveSibling("jooq.stamp");
        var hash = hash(migrations, args[2] + LEFT_OUT);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            System.out.println("jOOQ classes are up to date");
            return;
        }
        try (var postgres =
                EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setServerConfig("fsync", "off")
                        .start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(postgres, output, args[2]));
        }
        Files.createDirectories(output);
        Files.writeString(stamp, hash);
    }

    private static Configuration configuration(
            EmbeddedPostgres postgres, Path output, String javaPackage) {
        var jdbc =
                new Jdbc()
                        .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                        .withUser("postgres");
        var database =
                new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withInputSchema("public")
                        .withOutputSchemaToDefault(true)
                        .withExcludes(LEFT_OUT)
                        .withIncludeExcludeColumns(true)
                        .withIncludeRoutines(false);
        var generate = new Generate().withGeneratedAnnotation(true).withJavaTimeTypes(true);
        var target = new Target().withPackageName(javaPackage).withDirectory(output.toString());
        return new Configuration()
                .withJdbc(jdbc)
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(generate)
                                .withTarget(target));
    }

    private static String hash(Path folder, String salt)
            throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt.getBytes(StandardCharsets.UTF_8));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
