package nl.wijkspil.cli.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.cli.Wijkspil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A real process that gets a real SIGINT halfway a long loop. */
class InterruptTest {

    /** So long it reads, fits, and has begun with placebos. */
    private static final long BUSY_SECONDS = 7;

    @TempDir private Path folder;

    @Test
    void controlCKeepsWhatIsFinished() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill on this system");
        write();
        var out = folder.resolve("out.json");
        var err = folder.resolve("err.txt");
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Wijkspil.class.getName(),
                                        "estimate",
                                        folder.resolve("spec.json").toString(),
                                        "--json",
                                        "--threads",
                                        "1"))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        try {
            while (cpuSeconds(process) < BUSY_SECONDS) {
                assertThat(process.isAlive()).as(Files.readString(err)).isTrue();
                Thread.sleep(50);
            }
            new ProcessBuilder("/bin/kill", signal(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var json = JsonMapper.builder().build().readTree(Files.readString(out));
        assertThat(json.path("warnings").toString()).contains("WS-EST-STOPPED");
        assertThat(json.path("diagnostics").path("placebos").intValue()).isBetween(1, 3998);
        assertThat(json.path("att").isNumber()).isTrue();
    }

    /** Ctrl-C's signal; a session in the background ignores that one, then its polite sibling. */
    private static String signal() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "-INT";
        }
        long ignored =
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .findFirst()
                        .orElse(0);
        return (ignored & 2) == 0 ? "-INT" : "-TERM";
    }

    private static long cpuSeconds(Process process) {
        return process.toHandle().info().totalCpuDuration().map(Duration::toSeconds).orElse(0L);
    }

    /** Augmented synthetic control on 4,000 units: minutes of placebos. */
    private void write() throws IOException {
        var random = new SplittableRandom(1);
        var csv = new StringBuilder("unit,year,y\n");
        for (int u = 0; u < 4000; u++) {
            double level = random.nextGaussian();
            for (int t = 0; t < 14; t++) {
                level += 0.2 * random.nextGaussian();
                csv.append('u').append(u).append(',').append(2000 + t).append(',');
                csv.append(level).append('\n');
            }
        }
        Files.writeString(folder.resolve("data.csv"), csv);
        Files.writeString(
                folder.resolve("spec.json"),
                """
                {"method": "augmented-synthetic-control", "data": "data.csv",
                 "columns": {"unit": "unit", "time": "year", "outcome": "y"}, "treated": ["u0"], "start": 2011,
                 "options": {"leaveOneOut": false, "inTime": false}}
                """);
    }
}
