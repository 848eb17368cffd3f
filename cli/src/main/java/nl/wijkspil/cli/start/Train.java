package nl.wijkspil.cli.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Wijkspil;
import nl.wijkspil.platform.access.ConsoleSignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The run that the JVM watches to make its ahead-of-time cache (JEP 483, 514, 515): the whole
 * platform on a data directory that is thrown away, and real requests over HTTP.
 */
@Command(
        name = "train",
        hidden = true,
        description = "Runs the platform once for the build, to make the AOT cache.")
public final class Train implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Wijkspil.commandLine().execute("--help");
        var data = Files.createTempDirectory("wijkspil-train-");
        try (var closing = new Closing()) {
            closing.onSignal();
            var wish = new Server.Wish(data, "127.0.0.1", 0, null, true, false);
            var server = Server.start(wish, Map.of(), closing);
            var walk = new Walk(URI.create(server.settings().origin() + "/"));
            int pages = walk.pages(Walk.PAGES);
            var console = server.platform().context().getBean(ConsoleSignIn.class);
            for (var link : console.links()) {
                pages += new Walk(URI.create(link.url())).pages(Walk.PAGES);
            }
            spec.commandLine().getOut().println("trained with " + pages + " pages");
        } finally {
            delete(data);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
