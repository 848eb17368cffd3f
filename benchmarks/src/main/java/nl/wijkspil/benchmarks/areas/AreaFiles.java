package nl.wijkspil.benchmarks.areas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.exchange.areas.store.FolderTable;

/**
 * Official files recognised, checked and stored, and ten national years of a hundred columns made
 * in the official layout. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -Xmx512m -cp 'benchmarks/target/classes:exchange/target/classes:...' \
 *     nl.wijkspil.benchmarks.areas.AreaFiles ../shared/data
 * }</pre>
 */
public final class AreaFiles {

    private static final int YEARS = 10;
    private static final int RUNS = 5;

    private AreaFiles() {}

    /** Runs all and prints a table; the argument is the folder with the official files. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path folder = Files.createTempDirectory("wijkspil-bench");
        try {
            official(data.resolve("cbs/kwb2024_85984NED_NL_inwoners_leeftijd.csv"), folder);
            official(data.resolve("rivm/50090NED_UntypedDataSet_2020_18plus.csv.gz"), folder);
            official(data.resolve("geo/wijken2022_wgs84.geojson"), folder);
            national(data.resolve("cbs/kwb2024_85984NED_NL_inwoners_leeftijd.csv"), folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private static void official(Path file, Path folder) throws IOException {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            AreaFolder store = new AreaFolder(folder.resolve(file.getFileName() + "-" + run));
            long start = System.nanoTime();
            AreaInput input = AreaInput.of(file);
            AreaFile read = Recognise.file(input, null);
            store.add(input, read, null, LocalDate.of(2026, 11, 23), false);
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: first %.2f s, median %.2f s%n",
                file.getFileName(),
                seconds[0],
                Arrays.stream(seconds).sorted().toArray()[RUNS / 2]);
    }

    private static void national(Path official, Path folder) throws IOException {
        NationalYears made = new NationalYears(official);
        List<Path> files = new ArrayList<>();
        for (int year = 2014; year < 2014 + YEARS; year++) {
            files.add(made.write(folder, year));
        }
        AreaFolder store = new AreaFolder(folder.resolve("national"));
        long start = System.nanoTime();
        for (Path file : files) {
            AreaInput input = AreaInput.of(file);
            store.add(input, Recognise.file(input, null), null, LocalDate.of(2026, 11, 23), false);
        }
        System.out.printf(
                Locale.ROOT,
                "%d years x %d rows x %d columns: recognised, checked, stored in %.1f s, heap at"
                        + " most %d MB%n",
                YEARS,
                made.rows(),
                NationalYears.COLUMNS,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
        start = System.nanoTime();
        FolderTable table = FolderTable.of(store, List.of("population"));
        System.out.printf(
                Locale.ROOT,
                "a series of one indicator out of all %d years: %.1f s%n",
                table.figures("population").years().size(),
                (System.nanoTime() - start) / 1e9);
    }
}
