package nl.wijkspil.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.evaluation.golden.CaseReport;
import nl.wijkspil.evaluation.golden.CheckGolden;
import nl.wijkspil.evaluation.work.Progress;
import nl.wijkspil.evaluation.work.ThreadWork;
import org.junit.jupiter.api.Assumptions;

/** Runs a golden case as the command does and asks that every figure is within its tolerance. */
public final class GoldenCases {
    private static final Path ROOT = Path.of("..", "..", "shared", "evaluation", "golden");

    private GoldenCases() {}

    /** Checks one case; skipped when the shared data is not there. */
    public static void check(String name) {
        Assumptions.assumeTrue(
                Files.isDirectory(ROOT.resolve(name)), "skipped: shared data not present");
        var report = new CheckGolden(ROOT, new ThreadWork(1, Progress.NONE)).check(name);
        var wrong =
                report.comparisons().stream()
                        .filter(c -> !c.passes())
                        .map(Object::toString)
                        .toList();
        assertThat(wrong).as(name + " " + report.words()).isEmpty();
        assertThat(report.state())
                .as(name + " " + report.words())
                .isEqualTo(CaseReport.State.PASSED);
    }
}
