package nl.wijkspil.cli.start;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.wijkspil.platform.access.ConsoleSignIn;
import nl.wijkspil.platform.access.ConsoleSignIn.Link;

/**
 * What the console says once pages answer.
 *
 * @param platform the running web application
 * @param settings where it serves
 */
record Greeting(Platform platform, Platform.Settings settings) {

    /** Prints the address, where the data lies and, for this machine only, how to get in. */
    void print(PrintWriter out, Path data) {
        out.println("Wijkspil draait / is running: " + settings.origin());
        out.println("Gegevens / data: " + data);
        if (settings.local()) {
            signIn(out, platform.context().getBean(ConsoleSignIn.class));
        }
        out.println();
        out.println("Ctrl-C stopt / stops.");
        out.flush();
    }

    private static void signIn(PrintWriter out, ConsoleSignIn console) {
        var setUp = console.setUp();
        if (!setUp.isEmpty()) {
            out.println();
            out.println("Begin hier: registreer de eerste organisatie / register the first one:");
            setUp.forEach(link -> out.println("  " + link.url()));
        }
        people(out, console.links());
    }

    private static void people(PrintWriter out, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        out.println();
        out.println("Aanmelden als (verzonnen mensen) / sign in as (fictional people):");
        out.println("Elke link werkt één keer, 15 minuten lang / once, within 15 minutes.");
        for (var link : links) {
            out.println();
            out.println("  %s, %s, %s".formatted(link.name(), link.role(), link.organisation()));
            out.println("    " + link.url());
        }
    }
}
