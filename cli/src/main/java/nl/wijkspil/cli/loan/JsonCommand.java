package nl.wijkspil.cli.loan;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that reads one JSON file, one object or an array, and answers each object with another.
 * The answers go to standard output, findings to standard error as well. Exit code 0 is no errors,
 * 1 is findings, 2 is a file that could not be read at all.
 */
abstract class JsonCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BESTAND", description = "JSON: een object of een reeks objecten.")
    private @Nullable Path file;

    @Spec private @Nullable CommandSpec spec;

    /** The answer to one object; findings are added to the list. */
    abstract ObjectNode answer(JsonNode input, String place, List<Finding> findings);

    @Override
    public Integer call() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        List<Finding> findings = new ArrayList<>();
        JsonNode root = JsonFile.read(java.util.Objects.requireNonNull(file), findings);
        if (root == null) {
            findings.forEach(finding -> err.println(PrintedFindings.line(finding)));
            err.flush();
            return 2;
        }
        boolean errors = false;
        int number = 0;
        if (root.isArray()) {
            out.print("[");
        }
        for (JsonNode input : root.isArray() ? root : List.of(root)) {
            List<Finding> own = new ArrayList<>();
            String place = JsonFile.name(input, number);
            ObjectNode answer;
            if (input.isObject()) {
                answer = answer(input, place, own);
            } else {
                answer = JsonFile.object();
                own.add(
                        Finding.error(
                                "WS-LOAN-011",
                                place,
                                "Dit onderdeel is geen object.",
                                "Zet elk geval tussen accolades."));
            }
            if (!own.isEmpty()) {
                PrintedFindings.addTo(answer, own);
            }
            out.print(number++ == 0 ? "" : ",\n");
            out.print(JsonFile.text(answer));
            for (Finding finding : own) {
                errors |= finding.isError();
                err.println(PrintedFindings.line(finding));
            }
        }
        out.println(root.isArray() ? "]" : "");
        out.flush();
        err.flush();
        return errors ? 1 : 0;
    }
}
