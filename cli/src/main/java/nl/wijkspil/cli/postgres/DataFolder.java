package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.wijkspil.cli.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of a data directory. Everything that must survive lies in it, so a copy of the stopped
 * directory is a backup.
 *
 * @param root absolute path; readable by its owner only
 */
public record DataFolder(Path root) {

    /** Makes the path absolute. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Where the data lies when nobody says: {@code $XDG_DATA_HOME/wijkspil}, else {@code
     * ~/.local/share/wijkspil}.
     *
     * @param environment the process's environment variables
     * @param home the user's home; {@code "?"} or an empty text when there is none
     */
    public static Path byDefault(Map<String, String> environment, String home) {
        var xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        if (xdg.startsWith("/")) {
            return Path.of(xdg, "wijkspil");
        }
        if (!home.startsWith("/")) {
            throw new Refusal(
                    "WS-START-002",
                    "deze gebruiker heeft geen eigen map / this user has no home folder.",
                    "Kies zelf een map: --data MAP");
        }
        return Path.of(home, ".local", "share", "wijkspil");
    }

    /** Makes the directory when it is absent; refuses what cannot be written. */
    public void create() {
        try {
            Files.createDirectories(
                    root,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(logs());
        } catch (IOException problem) {
            throw unwritable(problem);
        }
        if (!Files.isWritable(root)) {
            throw unwritable(null);
        }
    }

    private Refusal unwritable(@Nullable IOException problem) {
        var words = "de map " + root + " is niet te maken of te beschrijven / cannot be written.";
        var cure = "Kies een andere map: --data MAP";
        return problem == null
                ? new Refusal("WS-START-002", words, cure)
                : new Refusal("WS-START-002", words, cure, problem);
    }

    /** PostgreSQL's own files. */
    Path cluster() {
        return root.resolve("postgresql");
    }

    /** The unpacked PostgreSQL program, per version. */
    Path engines() {
        return root.resolve("engine");
    }

    /** Passwords of the three roles, for their owner's eyes only. */
    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** The file whose lock says: this directory is in use. */
    Path lock() {
        return root.resolve("wijkspil.lock");
    }

    /** Who holds the lock, in words. */
    Path holder() {
        return root.resolve("wijkspil.running");
    }

    /** Logs of PostgreSQL and of the platform. */
    public Path logs() {
        return root.resolve("logs");
    }

    Path postgresLog() {
        return logs().resolve("postgresql.log");
    }
}
