package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Terminal;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.tournament.ChosenSpecification;
import nl.wijkspil.evaluation.work.ThreadWork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code wijkspil estimate}: did it make a difference, compared to what, and could we have seen it?
 *
 * <p>Exit codes: 0 an answer, 1 a golden case failed, 2 the input does not allow an answer (nothing
 * is written).
 */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description =
                "Schat een effect volgens een specificatie, of controleer de schatters tegen"
                        + " naslagwaarden.")
public final class Estimate implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SPEC.json", description = "De specificatie.")
    private @Nullable Path specification;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Het databestand, in plaats van dat in de specificatie.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Schrijf het antwoord als JSON.")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Schrijf een rapport (HTML met plaatjes) in deze map.")
    private @Nullable Path report;

    @Option(
            names = "--chosen",
            paramLabel = "FILE",
            description = "Na een toernooi: schrijf hier de specificatie met de gekozen methode.")
    private @Nullable Path chosen;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Hoeveel draden; standaard alle kernen.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--check",
            paramLabel = "DIR",
            description = "Controleer alle naslaggevallen in deze map.")
    private @Nullable Path check;

    @Option(names = "--methods", description = "Toon alle methoden met hun opties.")
    private boolean methods;

    @Spec private @Nullable CommandSpec command;

    /** Made by the command line. */
    public Estimate() {}

    @Override
    public Integer call() {
        var out = java.util.Objects.requireNonNull(command).commandLine().getOut();
        var err = java.util.Objects.requireNonNull(command).commandLine().getErr();
        var bar = new ProgressBar(err, Terminal.isThere());
        var work = new ThreadWork(Math.max(1, threads), bar);
        try (var _ = StopOnInterrupt.of(work)) {
            var golden = check;
            var file = specification;
            if (golden != null) {
                return new PrintCheck(out).run(golden, work);
            }
            if (methods) {
                PrintMethods.to(out);
                return 0;
            }
            if (file == null) {
                throw Refusal.of(
                        "WS-EST-FILE",
                        "",
                        "Er is geen specificatie gegeven.",
                        "Geef SPEC.json, --check DIR of --methods.");
            }
            return run(file, work, out, err, bar);
        } catch (Refusal refusal) {
            PrintFindings.to(err, List.of(refusal.finding()));
            return 2;
        }
    }

    private int run(Path file, ThreadWork work, PrintWriter out, PrintWriter err, ProgressBar bar) {
        var words = SpecificationFile.words(file);
        var read = Estimators.reader().read(words, Instant.now());
        var folder = file.toAbsolutePath().getParent();
        var answer =
                new RunSpecification(read, work).run(folder == null ? Path.of("") : folder, data);
        bar.clear();
        return switch (answer) {
            case Estimation.Refused(var findings) -> {
                PrintFindings.to(err, findings);
                yield 2;
            }
            case Estimation.Answered answered -> {
                var next = chosen;
                if (next != null) {
                    WriteReport.file(
                            next,
                            ChosenSpecification.of(
                                    words, read.hash(), answered.results().getFirst()));
                }
                var directory = report;
                if (directory != null) {
                    WriteReport.to(directory, read, answered);
                }
                if (json) {
                    PrintJson.to(out, read, answered);
                } else {
                    PrintAnswer.to(out, read, answered);
                }
                yield 0;
            }
        };
    }
}
