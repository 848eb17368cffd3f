package nl.wijkspil.cli.books;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.exchange.audit.AuditFindings;
import nl.wijkspil.exchange.audit.AuditSource;
import nl.wijkspil.exchange.books.BookBuilder;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.GroupProposals;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code wijkspil books FILE... [--json]}: reads audit files as one set and says what is in them,
 * with the figures. Exit code 0 is in order, 1 is findings that a person should look at, 2 is a
 * file that could not be read.
 */
@Command(
        name = "books",
        mixinStandardHelpOptions = true,
        description = "Leest auditfiles (XAF) van een boekjaar en rekent de kengetallen uit.")
public final class BooksCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "BESTAND",
            arity = "1..*",
            description = "XML Auditfile Financieel 3.1, 3.2, 3.2.1 of 4.0; ook gzip en zip.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Geef feiten, kengetallen en bevindingen als JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public BooksCommand() {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        BookYear year;
        try {
            year =
                    BookBuilder.read(
                            files.stream().map(AuditSource::of).toList(),
                            new GroupProposals(Map.of()));
        } catch (IOException e) {
            err.println(PrintedFindings.line(AuditFindings.unreadable(names())));
            err.flush();
            return 2;
        }
        List<Finding> findings = new ArrayList<>(year.book().findings());
        findings.addAll(year.findings());
        if (json) {
            BooksJson.write(out, year, findings);
        } else {
            BooksTable.write(out, year);
        }
        findings.forEach(f -> err.println(PrintedFindings.line(f)));
        out.flush();
        err.flush();
        return findings.stream().allMatch(f -> f.severity() == Finding.Severity.NOTE) ? 0 : 1;
    }

    private String names() {
        return String.join(", ", files.stream().map(f -> String.valueOf(f.getFileName())).toList());
    }
}
