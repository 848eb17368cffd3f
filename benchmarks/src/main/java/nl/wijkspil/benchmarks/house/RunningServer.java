package nl.wijkspil.benchmarks.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own with the fictional portfolio, its sign-in links, its database
 * and its memory.
 */
public final class RunningServer implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final Path data;
    private final Process process;
    private final String origin;
    private final List<String> console;

    private RunningServer(Path data, Process process, String origin, List<String> console) {
        this.data = data;
        this.process = process;
        this.origin = origin;
        this.console = console;
    }

    /** Starts {@code wijkspil.jar} on this data directory with these arguments for the JVM. */
    public static RunningServer start(Path jar, Path data, String... jvm) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(jvm));
        command.addAll(List.of("-jar", jar.toString(), "start", "--port", "0", "--data"));
        command.add(data.toString());
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var lines = process.inputReader();
        var console = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            console.add(line);
            if (line.contains("Ctrl-C")) {
                return new RunningServer(data, process, origin(console), drained(lines, console));
            }
        }
        throw new IOException("start ended: " + console);
    }

    private static List<String> drained(BufferedReader lines, List<String> console) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return List.copyOf(console);
    }

    private static String origin(List<String> console) throws IOException {
        for (var line : console) {
            if (line.contains("draait")) {
                return line.substring(line.indexOf("http://")).strip();
            }
        }
        throw new IOException("no address in " + console);
    }

    /** Scheme, host and port. */
    public String origin() {
        return origin;
    }

    /** The sign-in link of the first person whose line on the console holds this text. */
    public String link(String who) {
        for (int i = 0; i + 1 < console.size(); i++) {
            if (console.get(i).contains(who)) {
                return console.get(i + 1).strip();
            }
        }
        throw new IllegalArgumentException("who: " + who + "\nMaybe one of " + console);
    }

    /** A connection as the database's superuser: row-level security does not count. */
    public Connection database() throws IOException, SQLException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE) + "/wijkspil";
        return DriverManager.getConnection(url, "postgres", secrets.getProperty("superuser"));
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid")).stream()
                .map(String::strip)
                .toList();
    }

    /** Forgets the peak of the resident memory so far. */
    public void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc", "" + process.pid(), "clear_refs"), "5");
    }

    /** MiB of the JVM: {@code VmRSS} now, {@code VmHWM} the most since {@link #forgetPeak}. */
    public long mebibytes(String field) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
            }
        }
        throw new IOException("no " + field);
    }

    /** Load of the machine in the last minute. */
    public static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
    }
}
