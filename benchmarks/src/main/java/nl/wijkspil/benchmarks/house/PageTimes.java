package nl.wijkspil.benchmarks.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * How long pages take over real HTTP with 1,000 enterprises, ten years and the full catalogue in
 * the database: median and 99th percentile, with one and with ten connections. Before the pages the
 * plans of {@link SharingPlans} are printed.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.house.PageTimes cli/target/wijkspil.jar 300 -Xmx512m
 * }</pre>
 */
public final class PageTimes {

    private static final int WARM_UP = 150;
    private static final Pattern CODE = Pattern.compile("/catalogus/([A-Z]{3}-[0-9]{2})\"");

    private PageTimes() {}

    private record Asked(String name, Session session, String path) {}

    /**
     * Arguments: the jar, requests per page and connection count, arguments of the server's JVM.
     */
    public static void main(String[] args) throws Exception {
        var jvm = List.of(args).subList(2, args.length).toArray(String[]::new);
        var data = Files.createTempDirectory("wijkspil-pages-");
        try (var server = RunningServer.start(Path.of(args[0]), data, jvm);
                var nobody = new Session(server.origin());
                var keeper = new Session(server.origin());
                var fund = new Session(server.origin());
                var evaluator = new Session(server.origin());
                var database = server.database()) {
            keeper.signIn(server.link("rdinator, De Brink"));
            fund.signIn(server.link("Programmamanager,"));
            evaluator.signIn(server.link("Evaluator,"));
            ThousandEnterprises.fill(database, codes(nobody));
            ThousandEnterprises.count(database);
            SharingPlans.print(database);
            var year = ThousandEnterprises.LAST_YEAR;
            var pages =
                    List.of(
                            new Asked("figures of an enterprise", keeper, "/cijfers?jaar=" + year),
                            new Asked("fund: figures to decide on", fund, "/ter-beoordeling"),
                            new Asked("fund: list of enterprises", fund, "/bedrijven"),
                            new Asked("evaluator: studies", evaluator, "/studies"),
                            new Asked("public: list of enterprises", nobody, "/bedrijven"),
                            new Asked("public: one enterprise", nobody, "/bedrijven/bedrijf-00500"),
                            new Asked("public: catalogue", nobody, "/catalogus"));
            System.out.println("\n| page | KB | connections | p50 ms | p99 ms | pages/s | load |");
            for (var page : pages) {
                for (int connections : new int[] {1, 10}) {
                    measure(page, connections, Integer.parseInt(args[1]));
                }
            }
            System.out.printf("resident at the end %d MiB%n", server.mebibytes("VmRSS"));
        }
    }

    private static List<String> codes(Session session) throws IOException, InterruptedException {
        return CODE.matcher(session.get("/catalogus"))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    private static void measure(Asked page, int connections, int requests) throws Exception {
        var size = page.session().get(page.path()).length();
        run(page, connections, WARM_UP);
        var began = System.nanoTime();
        var times = run(page, connections, requests);
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.0f | %s |%n",
                page.name(),
                size / 1000,
                connections,
                times[times.length / 2] / 1e6,
                times[(int) Math.ceil(times.length * 0.99) - 1] / 1e6,
                times.length / seconds,
                RunningServer.load());
    }

    /** Nanoseconds of each request; every connection asks the next when the answer has come. */
    private static long[] run(Asked page, int connections, int requests) throws Exception {
        var each = requests / connections;
        var times = new long[each * connections];
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Callable<Void>>();
            for (int c = 0; c < connections; c++) {
                var from = c * each;
                running.add(() -> {
                    for (int i = from; i < from + each; i++) {
                        var began = System.nanoTime();
                        page.session().get(page.path());
                        times[i] = System.nanoTime() - began;
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(running)) {
                done.get();
            }
        }
        return times;
    }
}
