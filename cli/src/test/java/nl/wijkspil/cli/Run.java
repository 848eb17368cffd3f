package nl.wijkspil.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of a subcommand inside the test's process, through the same parser as the real command.
 *
 * @param exitCode 0, 1 or 2
 * @param out standard output
 * @param err standard error
 */
public record Run(int exitCode, String out, String err) {

    /** Runs a subcommand, for example {@code loan schedule FILE}. */
    public static Run of(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                new CommandLine(command)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Standard output as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
