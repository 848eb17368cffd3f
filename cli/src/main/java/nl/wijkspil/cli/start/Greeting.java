package nl.wijkspil.cli.start;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What the console says once pages answer. */
record Greeting(Platform platform) {

    void print(PrintWriter out, Path data) {
        out.println("Wijkspil draait / is running: http://localhost:" + platform.port());
        out.println("Gegevens / data: " + data);
        out.println("Ctrl-C stopt / stops.");
        out.flush();
    }
}
