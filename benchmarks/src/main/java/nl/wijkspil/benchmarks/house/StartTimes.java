package nl.wijkspil.benchmarks.house;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the process to the first page over HTTP, and the memory that is resident then:
 * nested jar, extracted layout, and extracted layout with the AOT cache. Each variant starts on the
 * same data directory, made by a start that is not counted; the variants take turns, so that a busy
 * minute hits all of them.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes nl.wijkspil.benchmarks.house.StartTimes \
 *     cli/target/wijkspil.jar .wijkspil/app-HASH 5
 * }</pre>
 */
public final class StartTimes {

    private static final String PAGE = "/inloggen";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private StartTimes() {}

    /** A way to start: its name and the JVM's arguments before {@code start}. */
    private record Variant(String name, List<String> arguments) {}

    /**
     * What one start took.
     *
     * @param wall seconds to the first page
     * @param cpu seconds of user and system time of the JVM by then
     * @param resident MiB of the JVM
     * @param postgres MiB of all PostgreSQL processes, shared pages divided among them
     */
    private record Start(double wall, double cpu, double resident, double postgres) {}

    /** Arguments: nested jar, folder of the extracted layout with its cache, number of runs. */
    public static void main(String[] args) throws Exception {
        var layout = Path.of(args[1]).toAbsolutePath();
        var jar = layout.resolve("wijkspil.jar").toString();
        var cache = "-XX:AOTCache=" + layout.resolve("start.aot");
        var variants =
                List.of(
                        new Variant("nested jar", List.of("-jar", args[0])),
                        new Variant("extracted", List.of("-jar", jar)),
                        new Variant("extracted + AOT cache", List.of(cache, "-jar", jar)),
                        new Variant(
                                "same, serial collector",
                                List.of(cache, "-XX:+UseSerialGC", "-jar", jar)));
        var data = Files.createTempDirectory("wijkspil-start-");
        start(variants.getLast(), data);
        var results = new ArrayList<List<Start>>();
        variants.forEach(variant -> results.add(new ArrayList<>()));
        for (int run = 0; run < Integer.parseInt(args[2]); run++) {
            for (int v = 0; v < variants.size(); v++) {
                results.get(v).add(start(variants.get(v), data));
            }
        }
        System.out.println("load " + Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.println(
                "| variant | wall s, each run | CPU s, median | JVM MiB | PostgreSQL MiB |");
        for (int v = 0; v < variants.size(); v++) {
            print(variants.get(v), results.get(v));
        }
    }

    private static void print(Variant variant, List<Start> starts) {
        var walls = starts.stream().map(start -> "%.1f".formatted(start.wall())).toList();
        System.out.printf(
                "| %s | %s | %.1f | %.0f | %.0f |%n",
                variant.name(),
                String.join(" ", walls),
                median(starts.stream().map(Start::cpu).toList()),
                median(starts.stream().map(Start::resident).toList()),
                median(starts.stream().map(Start::postgres).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Start start(Variant variant, Path data) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(variant.arguments());
        command.addAll(List.of("start", "--port", "18999", "--data", data.toString()));
        var began = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            awaitPage(URI.create("http://127.0.0.1:18999" + PAGE), process);
            var wall = (System.nanoTime() - began) / 1e9;
            var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            return new Start(wall, cpu, resident(process.toHandle(), "VmRSS:"), postgres(data));
        } finally {
            process.toHandle().destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static void awaitPage(URI page, Process process) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("start ended with " + process.exitValue());
            }
            try {
                var connection = (HttpURLConnection) page.toURL().openConnection();
                if (connection.getResponseCode() == 200) {
                    connection.getInputStream().readAllBytes();
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("no page within " + PATIENCE);
    }

    /** MiB from the process's own account. */
    private static double resident(ProcessHandle process, String field) throws IOException {
        return kilobytes(Path.of("/proc", Long.toString(process.pid()), "status"), field) / 1024.0;
    }

    private static double postgres(Path data) throws IOException {
        var file = data.resolve("postgresql").resolve("postmaster.pid");
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        var total = 0.0;
        var processes = new ArrayList<>(server.orElseThrow().descendants().toList());
        processes.add(server.orElseThrow());
        processes.sort(Comparator.comparingLong(ProcessHandle::pid));
        for (var process : processes) {
            var account = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            total += kilobytes(account, "Pss:") / 1024.0;
        }
        return total;
    }

    private static long kilobytes(Path account, String field) throws IOException {
        for (var line : Files.readAllLines(account)) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException(account + " has no " + field);
    }
}
