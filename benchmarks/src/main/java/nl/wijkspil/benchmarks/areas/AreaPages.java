package nl.wijkspil.benchmarks.areas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import nl.wijkspil.benchmarks.house.RunningServer;
import nl.wijkspil.benchmarks.house.Session;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;

/**
 * Official files through the pages of a real server, as the network's support loads them, and ten
 * made national years; then the page of an area beside others, the map and the search, over real
 * HTTP. A file counts from the press of the button until the page says that it is read, and again
 * until it is loaded.
 *
 * <p>Run, after {@code ./wijkspil --version} has built; {@code APP} is the newest folder {@code
 * .wijkspil/app-...}:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.areas.AreaPages APP/wijkspil.jar ../shared/data 300 \
 *     -XX:AOTCache=APP/start.aot -Xmx512m
 * }</pre>
 */
public final class AreaPages {

    private static final String PAGE = "/gebieden";
    private static final String KEY_FIGURES = "cbs/kwb2024_85984NED_NL_inwoners_leeftijd.csv";
    private static final int FIRST = 2014;
    private static final int LAST = 2023;
    private static final int ROUNDS = 3;
    private static final List<String> MAP =
            List.of(
                    "/buurten/kaart/2022/MUNICIPALITY",
                    "/buurten/kaart/2022/DISTRICT",
                    "/buurten/kaart/2022/DISTRICT?fijn=1",
                    "/buurten/kaart/2022/DISTRICT?fijn=2",
                    "/buurten/waarden/2022/MUNICIPALITY?cijfer=population&jaar=2022",
                    "/buurten/waarden/2022/DISTRICT?cijfer=population&jaar=2022");
    private static final List<String> SEARCHES =
            List.of("helvoirt", "sudwest-fryslan", "centrum", "centrum amsterdam", "w");

    private final RunningServer server;
    private final Session support;
    private final int requests;

    private AreaPages(RunningServer server, Session support, int requests) {
        this.server = server;
        this.support = support;
        this.requests = requests;
    }

    /** Arguments: the jar, the official files, pages per round, arguments of the server's JVM. */
    public static void main(String[] args) throws Exception {
        Path official = Path.of(args[1]);
        String[] jvm = List.of(args).subList(3, args.length).toArray(String[]::new);
        Path data = Files.createTempDirectory("wijkspil-areas-");
        Path made = Files.createTempDirectory("wijkspil-made-");
        NationalYears years = new NationalYears(official.resolve(KEY_FIGURES));
        try (RunningServer server = RunningServer.start(Path.of(args[0]), data, jvm);
                Session support = new Session(server.origin())) {
            support.signIn(server.link("Ondersteuning"));
            AreaPages pages = new AreaPages(server, support, Integer.parseInt(args[2]));
            pages.loads(official, made, years);
            List<String> codes = neighbourhoods(official.resolve(KEY_FIGURES));
            pages.areas(codes);
            try (Session coordinator = new Session(server.origin())) {
                coordinator.signIn(server.link("rdinator, De Brink"));
                pages.catchments(coordinator, codes);
            }
            pages.repeated("map", MAP);
            pages.repeated(
                    "search",
                    SEARCHES.stream().map(each -> "/buurten?zoek=" + words(each)).toList());
            System.out.printf("resident at the end %d MiB%n", server.mebibytes("VmRSS"));
        }
    }

    private static String words(String text) {
        return text.replace(' ', '+');
    }

    private static List<String> neighbourhoods(Path file) throws IOException {
        List<String> codes = new ArrayList<>();
        ((FigureFile) Recognise.file(AreaInput.of(file), null))
                .read(row -> {
                    if (row.code().level() == AreaLevel.NEIGHBOURHOOD) {
                        codes.add(row.code().text());
                    }
                });
        return codes;
    }

    private void loads(Path official, Path made, NationalYears years)
            throws IOException, InterruptedException {
        System.out.println("| file | MB | read s | loaded s | peak MiB | load |");
        for (String each :
                List.of(
                        KEY_FIGURES,
                        "rivm/50090NED_UntypedDataSet_2012_18plus.csv.gz",
                        "rivm/50090NED_UntypedDataSet_2020_18plus.csv.gz",
                        "geo/gemeenten2022_wgs84_tmap.geojson",
                        "geo/wijken2022_wgs84.geojson",
                        "geo/pc4_2021_lookup.csv",
                        "grenswijzigen/omzet_gemeente.csv.gz")) {
            load(official.resolve(each));
        }
        double all = 0;
        for (int year = FIRST; year <= LAST; year++) {
            Path file = years.write(made, year);
            all += load(file);
            Files.delete(file);
        }
        System.out.printf(
                Locale.ROOT,
                "%d years x %d rows x %d columns: %.1f s%n",
                LAST - FIRST + 1,
                years.rows(),
                NationalYears.COLUMNS,
                all);
    }

    private double load(Path file) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(file);
        server.forgetPeak();
        long began = System.nanoTime();
        String path = support.upload(PAGE, file.getFileName().toString(), content);
        await(path);
        double read = (System.nanoTime() - began) / 1e9;
        String token = support.token();
        began = System.nanoTime();
        support.submit(token, path, Map.of());
        await(path);
        double loaded = (System.nanoTime() - began) / 1e9;
        String page = support.get(path);
        if (page.contains("role=\"alert\"") || !page.contains("notice good")) {
            throw new IOException(page.replaceAll("(?s).*<article", "<article"));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.2f | %d | %s |%n",
                file.getFileName(),
                content.length / 1e6,
                read,
                loaded,
                server.mebibytes("VmHWM"),
                RunningServer.load());
        return read + loaded;
    }

    private void await(String path) throws IOException, InterruptedException {
        while (support.get(path + "/stand").contains("hx-get")) {
            Thread.sleep(20);
        }
    }

    private void areas(List<String> codes) throws IOException, InterruptedException {
        System.out.println(
                "| page of a random neighbourhood | KB | p50 ms | p99 ms | worst ms |" + " load |");
        SplittableRandom random = new SplittableRandom(2026);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] times = new double[requests];
            long size = 0;
            for (int i = 0; i < requests; i++) {
                String code = codes.get(random.nextInt(codes.size()));
                long began = System.nanoTime();
                size += support.get("/buurten/" + code).length();
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "| %d to %d | %d | %.0f | %.0f | %.0f | %s |%n",
                    (round - 1) * requests + 1,
                    round * requests,
                    size / requests / 1000,
                    times[requests / 2],
                    times[(int) Math.ceil(requests * 0.99) - 1],
                    times[requests - 1],
                    RunningServer.load());
        }
    }

    /** Every tenth page is of another catchment of five random neighbourhoods. */
    private void catchments(Session coordinator, List<String> codes)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(5);
        String token = coordinator.token();
        double[] times = new double[requests];
        for (int i = 0; i < requests; i++) {
            if (i % 10 == 0) {
                StringJoiner five = new StringJoiner(",");
                for (int k = 0; k < 5; k++) {
                    five.add(codes.get(random.nextInt(codes.size())));
                }
                coordinator.submit(token, "/buurt/kies", Map.of("code", five.toString()));
            }
            long began = System.nanoTime();
            coordinator.get("/buurt");
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| catchment of five neighbourhoods, %d pages | p50 %.0f ms | p99 %.0f ms | worst"
                        + " %.0f ms | load %s |%n",
                requests,
                times[requests / 2],
                times[(int) Math.ceil(requests * 0.99) - 1],
                times[requests - 1],
                RunningServer.load());
    }

    private void repeated(String name, List<String> paths)
            throws IOException, InterruptedException {
        System.out.printf("| %s | KB | first ms | then p50 ms | p99 ms | load |%n", name);
        for (String path : paths) {
            double[] times = new double[Math.min(100, requests)];
            long began = System.nanoTime();
            int size = support.get(path).length();
            double first = (System.nanoTime() - began) / 1e6;
            for (int i = 0; i < times.length; i++) {
                began = System.nanoTime();
                support.get(path);
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %s |%n",
                    path,
                    size / 1000,
                    first,
                    times[times.length / 2],
                    times[(int) Math.ceil(times.length * 0.99) - 1],
                    RunningServer.load());
        }
    }
}
