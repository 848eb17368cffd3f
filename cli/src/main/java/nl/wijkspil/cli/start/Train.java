package nl.wijkspil.cli.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Wijkspil;
import nl.wijkspil.platform.access.ConsoleSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The runs that the JVM watches to make its ahead-of-time caches (JEP 483, 514, 515): the whole
 * platform on a data directory that is thrown away, with real requests over HTTP; or the commands
 * that need no server. Two caches, because the JVM loads a cache's classes whether the command uses
 * them or not.
 */
@Command(
        name = "train",
        hidden = true,
        description = "Runs the platform once for the build, to make the AOT cache.")
public final class Train implements Callable<Integer> {

    private static final int PAGES = 60;
    private static final int PEOPLE = 4;
    private static final int AREAS = 14;

    /** Each without a server; they only have to pass where later runs will pass. */
    private static final List<String[]> TOOLS =
            List.of(
                    new String[] {"--help"},
                    new String[] {"--version"},
                    new String[] {"estimate", "--methods"});

    @Option(names = "--tools", description = "Only the commands that need no server.")
    private boolean tools;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var trained = tools ? tools() : platform();
        spec.commandLine().getOut().println("trained with " + trained);
        return 0;
    }

    private static String tools() {
        var silent = new PrintWriter(Writer.nullWriter());
        for (var arguments : TOOLS) {
            Wijkspil.commandLine().setOut(silent).setErr(silent).execute(arguments);
        }
        return TOOLS.size() + " commands";
    }

    private static String platform() throws Exception {
        var data = Files.createTempDirectory("wijkspil-train-");
        try (var closing = new Closing()) {
            closing.onSignal();
            var wish = new Server.Wish(data, "127.0.0.1", 0, null, true, false);
            var server = Server.start(wish, Map.of(), closing);
            var site = URI.create(server.settings().origin() + "/");
            var visitor = new Walk(site);
            visitor.remember("buurten");
            visitor.remember("buurten?gemeente=GM9900");
            for (int area = 0; area < AREAS; area++) {
                visitor.remember("buurten/BU990001%02d".formatted(area));
            }
            int pages = visitor.pages(PAGES);
            var links = server.platform().context().getBean(ConsoleSignIn.class).links();
            for (var link : links.subList(0, Math.min(PEOPLE, links.size()))) {
                var walk = new Walk(site);
                walk.signIn(URI.create(link.url()));
                pages += walk.pages(PAGES);
            }
            return pages + " pages, " + Math.min(PEOPLE, links.size()) + " people";
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
