package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import nl.wijkspil.cli.Refusal;

/**
 * PostgreSQL's files on disk.
 *
 * @param folder the cluster's own folder; absent until {@link #make}
 */
record Cluster(Path folder) {

    /** Only by password, only from this machine; there is no other line. */
    private static final String ACCESS =
            """
            # Written by Wijkspil. Every connection needs a password; TCP on this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /** Makes the cluster when it is absent: whole, or not at all. */
    void make(Engine engine, Secrets secrets) throws IOException {
        if (Files.isDirectory(folder)) {
            requireMajor();
            return;
        }
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        deleteTree(fresh);
        var passwordFile = Files.createTempFile(fresh.toAbsolutePath().getParent(), "first-", "");
        try {
            Files.writeString(passwordFile, secrets.superuser());
            var outcome =
                    Shell.run(
                            List.of(
                                    engine.program("initdb"),
                                    "--pgdata=" + fresh,
                                    "--username=postgres",
                                    "--pwfile=" + passwordFile,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    // Sorts the same on every machine and after every upgrade.
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--data-checksums",
                                    "--no-instructions"));
            if (!outcome.succeeded()) {
                throw failure("initdb", outcome.words());
            }
            Files.writeString(fresh.resolve("pg_hba.conf"), ACCESS);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void requireMajor() throws IOException {
        var file = folder.resolve("PG_VERSION");
        var major = Files.exists(file) ? Files.readString(file).strip() : "?";
        if (!major.equals(Engine.MAJOR)) {
            throw new Refusal(
                    "WS-START-009",
                    "de gegevens in %s zijn van PostgreSQL %s, niet %s / of another version."
                            .formatted(folder, major, Engine.MAJOR),
                    "Gebruik de versie van Wijkspil die deze gegevens maakte, of een andere --data"
                            + " MAP.");
        }
    }

    static Refusal failure(String program, String words) {
        return new Refusal(
                "WS-START-010",
                "PostgreSQL start niet / does not start (" + program + "): " + lastLine(words),
                "Kijk in logs/postgresql.log in de gegevensmap / see the log in the data folder.");
    }

    private static String lastLine(String words) {
        return words.lines().filter(line -> !line.isBlank()).reduce("", (one, next) -> next);
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
