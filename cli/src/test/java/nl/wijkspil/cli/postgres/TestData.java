package nl.wijkspil.cli.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Data directories that share one unpacked engine, and programs in a JVM of their own. */
public final class TestData {

    /** Line of {@code postmaster.pid} with the port, from 0. */
    private static final int PORT = 3;

    private TestData() {}

    /** A new data directory; the engine is unpacked once for all tests. */
    public static Path folder(Path parent, String name) throws IOException {
        var root = Files.createDirectory(parent.resolve(name));
        var engines = Files.createDirectories(Path.of("target", "engine")).toAbsolutePath();
        Files.createSymbolicLink(root.resolve("engine"), engines);
        return root;
    }

    /** Starts a main class of this class path; output and errors in one stream. */
    public static Process java(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Everything that the program says until it ends. */
    public static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads lines until one holds the word; a program that ends first fails the test. */
    public static String awaitLine(BufferedReader lines, String word) throws IOException {
        var seen = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(word)) {
                return line;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("ended without '" + word + "':\n" + seen);
    }

    /** The server process of a data directory that is in use. */
    public static ProcessHandle server(Path data) throws IOException {
        return Postmaster.of(new DataFolder(data).cluster()).orElseThrow().process();
    }

    /** The first value of a query on the running server of a data directory, past all policies. */
    public static String ask(Path data, String query) throws IOException, SQLException {
        try (var connection = connect(data);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A connection to the running server of a data directory, past all policies. */
    public static Connection connect(Path data) throws IOException, SQLException {
        var folder = new DataFolder(data);
        var port = Files.readAllLines(folder.cluster().resolve("postmaster.pid")).get(PORT).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/wijkspil";
        var password = Secrets.of(folder.secrets()).superuser();
        return DriverManager.getConnection(url, "postgres", password);
    }
}
