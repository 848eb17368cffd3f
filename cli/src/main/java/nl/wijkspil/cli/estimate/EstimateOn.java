package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.work.ThreadWork;

/**
 * Answers a specification from a table that was just written, in place of the data it names, and
 * prints the answer: the last step of {@code areas panel --estimate}.
 */
public final class EstimateOn {

    private EstimateOn() {}

    /**
     * Runs and prints.
     *
     * @param specification the file of {@code wijkspil estimate}
     * @param table the tidy table it is answered from
     * @param out where the answer goes
     * @param err where findings go
     * @return the exit code: 0 an answer, 2 the data or the specification do not allow one
     */
    public static int file(Path specification, Path table, PrintWriter out, PrintWriter err) {
        try {
            var read =
                    Estimators.reader().read(SpecificationFile.words(specification), Instant.now());
            var bar = new ProgressBar(err, false);
            var work = new ThreadWork(Runtime.getRuntime().availableProcessors(), bar);
            var folder = table.toAbsolutePath().getParent();
            var answer =
                    new RunSpecification(read, work)
                            .run(folder == null ? Path.of("") : folder, List.of(table));
            bar.clear();
            return switch (answer) {
                case Estimation.Refused(var findings) -> {
                    PrintFindings.to(err, findings);
                    yield 2;
                }
                case Estimation.Answered answered -> {
                    PrintAnswer.to(out, read, answered);
                    yield 0;
                }
            };
        } catch (Refusal refusal) {
            PrintFindings.to(err, List.of(refusal.finding()));
            return 2;
        }
    }
}
