package nl.wijkspil.cli.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import nl.wijkspil.cli.Refusal;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once from the
 * archive in the jar of {@code io.zonky.test.postgres}.
 *
 * @param folder where {@code bin}, {@code lib} and {@code share} lie
 */
record Engine(Path folder) {

    /** PostgreSQL's major version inside the archive; the first line of a cluster's PG_VERSION. */
    static final String MAJOR = "18";

    private static final Set<PosixFilePermission> RUNNABLE =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> READABLE =
            PosixFilePermissions.fromString("rw-------");

    /**
     * Unpacks into a folder of this archive's own; a folder that is there is whole and is used as
     * it is.
     *
     * @param engines parent of the folders per version
     * @throws Refusal {@code WS-START-007} when there is no archive for this machine
     */
    static Engine unpack(Path engines) throws IOException {
        var archive = archive();
        var resource = Engine.class.getResource("/" + archive);
        if (resource == null) {
            throw new Refusal(
                    "WS-START-007",
                    "geen PostgreSQL voor deze machine / none for this machine: " + archive,
                    "Gebruik een eigen PostgreSQL 18: zet WIJKSPIL_DATABASE_URL");
        }
        var size = resource.openConnection().getContentLengthLong();
        var folder = engines.resolve(MAJOR + "-" + Long.toHexString(size));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(engines);
            var fresh = Files.createTempDirectory(engines, "unpacking-");
            try (var tar =
                    new TarArchiveInputStream(
                            new XZInputStream(new BufferedInputStream(resource.openStream())))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, fresh);
                }
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            sweep(engines);
        }
        return new Engine(folder);
    }

    private static String archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "");
        return "postgres-%s-%s.txz"
                .formatted(
                        system.startsWith("mac") ? "darwin" : system,
                        switch (machine) {
                            case "amd64", "x86_64" -> "x86_64";
                            case "aarch64", "arm64" -> "arm_64";
                            default -> machine;
                        });
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            Files.setPosixFilePermissions(
                    file, (entry.getMode() & 0100) != 0 ? RUNNABLE : READABLE);
        }
    }

    /** Removes what an unpacking that was cut off has left. */
    private static void sweep(Path engines) throws IOException {
        try (var left = Files.newDirectoryStream(engines, "unpacking-*")) {
            for (var folder : left) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** The path of one of the programs. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
