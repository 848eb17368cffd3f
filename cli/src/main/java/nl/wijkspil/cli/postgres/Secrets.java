package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of PostgreSQL's three logins, drawn once per data directory and kept in a file that
 * only its owner may read (mode 0600).
 *
 * @param superuser of the cluster itself; used to make roles and to stop
 * @param owner of the tables; used by the migrations
 * @param login of the running application
 */
record Secrets(String superuser, String owner, String login) {

    private static final int BYTES = 24;

    /** Reads the file, or draws new passwords and writes it, whole or not at all. */
    static Secrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            draw().write(file);
        }
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        return new Secrets(
                values.getProperty("superuser", ""),
                values.getProperty("owner", ""),
                values.getProperty("login", ""));
    }

    private static Secrets draw() {
        var random = new SecureRandom();
        return new Secrets(password(random), password(random), password(random));
    }

    /** 192 random bits in letters, digits, minus and underscore: safe inside an SQL literal. */
    private static String password(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(Path file) throws IOException {
        var values = new Properties();
        values.setProperty("superuser", superuser);
        values.setProperty("owner", owner);
        values.setProperty("login", login);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(fresh)) {
            values.store(out, "Passwords of this Wijkspil's own PostgreSQL");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Never prints a password. */
    @Override
    public String toString() {
        return "Secrets[...]";
    }
}
