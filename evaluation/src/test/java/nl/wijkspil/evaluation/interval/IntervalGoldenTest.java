package nl.wijkspil.evaluation.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntervalGoldenTest {

    private static final Path GRID =
            Path.of("..", "..", "shared", "evaluation", "golden", "intervals", "binomial_grid");

    private static final Map<String, IntervalMethod> METHODS =
            Map.of(
                    "wilson", IntervalMethod.WILSON,
                    "jeffreys", IntervalMethod.JEFFREYS,
                    "exact", IntervalMethod.CLOPPER_PEARSON,
                    "agresti-coull", IntervalMethod.AGRESTI_COULL);

    @Test
    void everyRowOfThePublishedGridToNineDecimals() throws IOException {
        Path table = GRID.resolve("expected_intervals.csv");
        assumeTrue(Files.exists(table), "skipped: shared data not present");
        int compared = 0;
        for (String line : Files.readAllLines(table).subList(1, 176)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            IntervalMethod method = METHODS.get(cells[0]);
            if (method == null) {
                assertThat(cells[0]).isEqualTo("asymptotic");
                continue;
            }
            Interval found =
                    method.of(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), 0.95);
            assertThat(found.low()).as(line).isCloseTo(Double.parseDouble(cells[3]), within(1e-9));
            assertThat(found.high()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(1e-9));
            compared++;
        }
        assertThat(compared).isEqualTo(140);
    }
}
