package nl.wijkspil.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.Bundle;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.Difference;
import nl.wijkspil.evaluation.study.Recompute;
import nl.wijkspil.evaluation.study.ResultWriter;
import nl.wijkspil.evaluation.study.Study;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.exchange.workbook.PublicEnterprises;
import nl.wijkspil.exchange.workbook.StudyBookReader;
import nl.wijkspil.exchange.workbook.StudyBookWriter;
import nl.wijkspil.platform.indicators.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code wijkspil evaluate FILE}: a whole evaluation from one workbook, or a bundle recomputed.
 *
 * <p>Exit codes: 0 done (a bundle: identical), 1 differences, 2 the file cannot be used.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Doe een hele evaluatie uit een werkboek, of reken een bundel na.",
            "A whole evaluation from one workbook, or a bundle recomputed."
        })
public final class Evaluate implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Werkboek (.xlsx) of bundel (.json).")
    private @Nullable Path file;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Eigen regelset (JSON); vervangt de ingebouwde met dezelfde code.")
    private List<Path> rules = List.of();

    @Option(names = "--json", description = "Schrijf het resultaat als JSON.")
    private boolean json;

    @Option(
            names = "--against",
            paramLabel = "BUNDLE",
            description = "Vergelijk het werkboek met een bundel en noem elk verschil.")
    private @Nullable Path against;

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "Schrijf ook de bundel om na te rekenen.")
    private @Nullable Path bundle;

    @Option(
            names = "--from-csv",
            paramLabel = "FILE",
            description = "Maak een werkboek van een lijst met openbare gegevens; zie --output.")
    private @Nullable Path list;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Waar het werkboek van --from-csv komt.")
    private @Nullable Path output;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Jaar waar --from-csv naar vraagt, standaard ${DEFAULT-VALUE}.",
            defaultValue = "2025")
    private int year;

    @Option(
            names = "--example",
            paramLabel = "DIR",
            description = "Schrijf de verzonnen portefeuille: werkboek en bundel.")
    private @Nullable Path example;

    @Spec private @Nullable CommandSpec command;

    /** Made by the command line. */
    public Evaluate() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        RuleSets ruleSets = new RuleFiles(this::refuse).read(rules);
        if (example != null) {
            return new ExampleFiles(out).write(example);
        }
        if (list != null) {
            return fromList(out, list, ruleSets);
        }
        if (file == null) {
            throw new Refusal(
                    "WS-EVAL-001",
                    "Er is geen bestand genoemd.",
                    "Bijvoorbeeld: wijkspil evaluate examples/verzonnen-portefeuille.xlsx");
        }
        byte[] start = Files.exists(file) && !Files.isDirectory(file) ? head(file) : missing(file);
        boolean isJson =
                file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                        || (start.length > 0 && start[0] == '{');
        return isJson ? bundle(out, file) : workbook(out, file, ruleSets);
    }

    private int workbook(PrintWriter out, Path workbook, RuleSets ruleSets) throws IOException {
        StudySnapshot snapshot = read(out, workbook, ruleSets);
        if (against != null) {
            Bundle old = bundle(against);
            RuleSets used = rules.isEmpty() ? old.ruleSets() : ruleSets;
            StudySnapshot own = rules.isEmpty() ? read(null, workbook, used) : snapshot;
            return differences(out, Recompute.compare(old, own, used));
        }
        StudyResult result = Study.evaluate(snapshot, ruleSets);
        if (bundle != null) {
            Files.write(bundle, BundleFile.write(Bundle.of(snapshot, ruleSets)));
        }
        if (json) {
            out.println(pretty(ResultWriter.write(snapshot, result)));
        } else {
            new PrintResult(out, ruleSets).print(snapshot, result);
        }
        out.flush();
        return 0;
    }

    private StudySnapshot read(@Nullable PrintWriter out, Path workbook, RuleSets ruleSets)
            throws IOException {
        return switch (StudyBookReader.read(workbook, ruleSets, Catalogue.codes())) {
            case StudyBookReader.Read read -> {
                if (out != null && !json) {
                    read.warnings().forEach(each -> out.println("Let op: " + each));
                }
                yield read.snapshot();
            }
            case StudyBookReader.Refused refused -> throw refuse(refused.problems());
        };
    }

    private int bundle(PrintWriter out, Path path) throws IOException {
        Bundle read = bundle(path);
        if (json) {
            out.println(pretty(read.result()));
            out.flush();
            return Recompute.check(read).isEmpty() ? 0 : 1;
        }
        return differences(out, Recompute.check(read));
    }

    private static int differences(PrintWriter out, List<Difference> differences) {
        if (differences.isEmpty()) {
            out.println("identiek / identical");
        }
        differences.forEach(each -> out.println(each.words().nl()));
        out.flush();
        return differences.isEmpty() ? 0 : 1;
    }

    private Bundle bundle(Path path) throws IOException {
        return switch (BundleFile.read(
                Files.exists(path) ? Files.readAllBytes(path) : missing(path))) {
            case BundleFile.Read read -> read.bundle();
            case BundleFile.Refused refused -> throw refuse(refused.problems());
        };
    }

    private int fromList(PrintWriter out, Path path, RuleSets ruleSets) throws IOException {
        if (output == null) {
            throw new Refusal(
                    "WS-EVAL-003",
                    "Er staat niet bij waar het werkboek moet komen.",
                    "Voeg toe: --output werkboek.xlsx");
        }
        List<Problem> problems = new ArrayList<>();
        byte[] content = Files.exists(path) ? Files.readAllBytes(path) : missing(path);
        StudySnapshot snapshot = PublicEnterprises.study(content, year, ruleSets, problems);
        if (!problems.isEmpty()) {
            throw refuse(problems);
        }
        Files.write(output, StudyBookWriter.write(snapshot));
        out.println(
                snapshot.enterprises().size()
                        + " bedrijven in "
                        + output
                        + ". Wat niet openbaar is, staat erin als onbekend.");
        out.flush();
        return 0;
    }

    private static byte[] missing(Path path) {
        throw new Refusal(
                "WS-EVAL-002",
                "Het bestand " + path + " is er niet, of is een map.",
                "Kijk de naam en de map na.");
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(1);
        }
    }

    private Refusal refuse(List<Problem> problems) {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        problems.stream().skip(1).limit(50).forEach(each -> err.println(each));
        err.flush();
        Problem first = problems.getFirst();
        return new Refusal(
                first.code(), first.place() + ": " + first.words().nl(), first.cure().nl());
    }

    private static String pretty(JsonNode node) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(node);
    }
}
