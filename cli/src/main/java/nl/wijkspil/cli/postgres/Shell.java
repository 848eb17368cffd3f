package nl.wijkspil.cli.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.cli.Refusal;

/**
 * Runs PostgreSQL's programs as this user. PostgreSQL refuses to run as root, so root starts them
 * in a user namespace of their own ({@code unshare -U}): there they are nobody, while on disk they
 * own what root owns.
 */
final class Shell {

    private static final List<String> NOT_AS_ROOT = List.of("unshare", "-U");

    private Shell() {}

    /**
     * What a program said.
     *
     * @param code exit code, 0 for success
     * @param words its output and errors together
     */
    record Outcome(int code, String words) {

        boolean succeeded() {
            return code == 0;
        }
    }

    /** Is this process root? */
    static boolean root() {
        return new UnixSystem().getUid() == 0;
    }

    /**
     * Refuses a root that cannot leave its rights behind.
     *
     * @throws Refusal {@code WS-START-006}
     */
    static void requireOrdinaryUser() throws IOException {
        if (!root()) {
            return;
        }
        boolean possible;
        try {
            possible = execute(List.of("unshare", "-U", "true")).succeeded();
        } catch (IOException noUnshare) {
            possible = false;
        }
        if (!possible) {
            throw new Refusal(
                    "WS-START-006",
                    "PostgreSQL draait niet als root, en unshare werkt hier niet / PostgreSQL"
                            + " refuses root, and unshare does not work here.",
                    "Start Wijkspil als gewone gebruiker, of zet WIJKSPIL_DATABASE_URL.");
        }
    }

    /** Runs one of the programs to its end. */
    static Outcome run(List<String> command) throws IOException {
        if (!root()) {
            return execute(command);
        }
        var whole = new ArrayList<>(NOT_AS_ROOT);
        whole.addAll(command);
        return execute(whole);
    }

    private static Outcome execute(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        // What libpq and the server would read in our place.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        process.getOutputStream().close();
        try {
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), words.strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), interrupted);
        }
    }
}
