package nl.wijkspil.evaluation.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.work.Work;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case this project has a specification for, against its reference within the stated
 * tolerance.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "evaluation", "golden");

    @TestFactory
    Stream<DynamicTest> everySpecifiedCaseIsWithinItsTolerance() {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: shared data not present");
        var golden = new CheckGolden(FOLDER, Work.serial());
        return golden.cases().stream()
                .filter(CheckGolden::specified)
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> {
                                    var report = golden.check(name);
                                    assertThat(report.words()).isEmpty();
                                    assertThat(report.comparisons())
                                            .isNotEmpty()
                                            .allMatch(Comparison::passes);
                                }));
    }

    @Test
    void aMissingOrDifferentFigureFails() {
        assertThat(new Comparison("x", 1, Double.NaN, Double.NaN, 0.1, 1).passes()).isFalse();
        assertThat(new Comparison("x", 1, 1.2, 0.2, 0.1, 1).passes()).isFalse();
        assertThat(new Comparison("x", 1, 1.05, 0.05, 0.1, 1).passes()).isTrue();
        assertThat(new CaseReport("x", CaseReport.State.FAILED, List.of(), "").worst()).isNull();
    }
}
