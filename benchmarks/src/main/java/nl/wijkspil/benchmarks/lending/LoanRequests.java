package nl.wijkspil.benchmarks.lending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.wijkspil.benchmarks.house.RunningServer;
import nl.wijkspil.benchmarks.house.Session;

/**
 * How long the deeds on a loan take over real HTTP: the form is sent and the answer says where to
 * go. Apply draws up an agreement, draw proposes the payment, approve is the second person's yes,
 * receive books money by hand. With 1, 10 and 50 connections, each on loans of its own.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.lending.LoanRequests cli/target/wijkspil.jar 300 -Xmx512m
 * }</pre>
 */
public final class LoanRequests {

    private static final Pattern OPTION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final String DAY = "2026-01-02";

    private final Session administrator;
    private final Session manager;
    private final String administratorToken;
    private final String managerToken;
    private final String product;
    private final String enterprise;

    private LoanRequests(Session administrator, Session manager)
            throws IOException, InterruptedException {
        this.administrator = administrator;
        this.manager = manager;
        administratorToken = administrator.token();
        managerToken = manager.token();
        var form = administrator.get("/leningen/nieuw");
        product = option(form, "product");
        enterprise = option(form, "enterprise");
    }

    private static String option(String page, String list) {
        var choices = page.substring(page.indexOf("id=\"" + list + "\""));
        var options = OPTION.matcher(choices);
        if (!options.find()) {
            throw new IllegalStateException("no " + list + " to choose");
        }
        return options.group(1);
    }

    /** One request on a loan or a proposal; gives where it leads. */
    private interface Deed {
        String on(String which) throws IOException, InterruptedException;
    }

    /** Arguments: the jar, requests per deed, arguments of the server's JVM. */
    public static void main(String[] args) throws Exception {
        var jvm = List.of(args).subList(2, args.length).toArray(String[]::new);
        var data = Files.createTempDirectory("wijkspil-requests-");
        try (var server = RunningServer.start(Path.of(args[0]), data, jvm);
                var administrator = new Session(server.origin());
                var manager = new Session(server.origin())) {
            administrator.signIn(server.link("Kees Termijn"));
            manager.signIn(server.link("Programmamanager,"));
            var work = new LoanRequests(administrator, manager);
            work.all(1, 200, false);
            System.out.println("| deed | connections | p50 ms | p99 ms | requests/s | load |");
            for (int connections : new int[] {1, 10, 50}) {
                work.all(connections, Integer.parseInt(args[1]), true);
            }
            System.out.printf("resident at the end %d MiB%n", server.mebibytes("VmRSS"));
        }
    }

    private void all(int connections, int requests, boolean print) throws Exception {
        var nothing = new ArrayList<>(Collections.nCopies(requests, ""));
        var loans = measure("apply", connections, nothing, _ -> apply(), print);
        for (var loan : loans) {
            administrator.submit(administratorToken, loan + "/teken", Map.of("on", DAY));
        }
        var proposals = measure("draw", connections, loans, this::draw, print);
        measure(
                "approve",
                connections,
                proposals,
                path -> manager.submit(managerToken, path + "/akkoord", Map.of()),
                print);
        measure("receive", connections, loans, this::receive, print);
    }

    private String apply() throws IOException, InterruptedException {
        return administrator.submit(
                administratorToken,
                "/leningen/nieuw",
                Map.of(
                        "product", product,
                        "enterprise", enterprise,
                        "purpose", "Meting",
                        "principal", "20.000,00",
                        "start", DAY,
                        "terms", "60",
                        "iban", "NL02ABNA0123456789"));
    }

    private String draw(String loan) throws IOException, InterruptedException {
        return administrator.submit(
                administratorToken,
                loan + "/uitbetaling",
                Map.of("amount", "20.000,00", "on", DAY, "after", "0"));
    }

    private String receive(String loan) throws IOException, InterruptedException {
        return administrator.submit(
                administratorToken,
                loan + "/boeken",
                Map.of(
                        "kind",
                        "RECEIVED",
                        "amount",
                        "300,00",
                        "on",
                        "2026-02-02",
                        "after",
                        "1",
                        "words",
                        "meting"));
    }

    private static List<String> measure(
            String name, int connections, List<String> on, Deed deed, boolean print)
            throws Exception {
        var times = new long[on.size()];
        var led = new ArrayList<>(on);
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Callable<Void>>();
            for (int c = 0; c < connections; c++) {
                var first = c;
                running.add(() -> {
                    for (int i = first; i < on.size(); i += connections) {
                        var start = System.nanoTime();
                        led.set(i, deed.on(on.get(i)));
                        times[i] = System.nanoTime() - start;
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(running)) {
                done.get();
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(times);
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.0f | %s |%n",
                    name,
                    connections,
                    times[times.length / 2] / 1e6,
                    times[(int) Math.ceil(times.length * 0.99) - 1] / 1e6,
                    times.length / seconds,
                    RunningServer.load());
        }
        return led;
    }
}
