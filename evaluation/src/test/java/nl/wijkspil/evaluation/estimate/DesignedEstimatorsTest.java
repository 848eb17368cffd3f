package nl.wijkspil.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.work.Progress;
import nl.wijkspil.evaluation.work.ThreadWork;
import nl.wijkspil.evaluation.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws every counterfactual method obeys, on a generated panel with a planted effect. */
class DesignedEstimatorsTest {

    private static final double PLANTED = 3;

    private static Table panel(double shift, double scale) {
        var random = new SplittableRandom(42);
        var unit = new ArrayList<String>();
        var year = new ArrayList<String>();
        var y = new ArrayList<String>();
        var cohort = new ArrayList<String>();
        for (int u = 0; u < 60; u++) {
            double level = random.nextGaussian();
            double slope = random.nextGaussian() * 0.1;
            for (int t = 0; t < 14; t++) {
                boolean treated = u < 2 && t >= 10;
                double value =
                        level + slope * t + 0.3 * random.nextGaussian() + (treated ? PLANTED : 0);
                unit.add("u" + u);
                year.add(Integer.toString(2000 + t));
                y.add(Double.toString(shift + scale * value));
                cohort.add(u < 2 ? "2010" : "0");
            }
        }
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put("unit", unit);
        columns.put("year", year);
        columns.put("y", y);
        columns.put("g", cohort);
        return Table.ofTexts("generated", columns);
    }

    private static Result run(String method, Table data, String options, Work work) {
        var text =
                "{\"method\": \""
                        + method
                        + "\", \"columns\": {\"unit\": \"unit\", \"time\": \"year\", \"outcome\":"
                        + " \"y\", \"cohort\": \"g\"}, \"options\": {"
                        + options
                        + "}}";
        var estimation =
                new RunSpecification(Estimators.reader().read(text, Instant.EPOCH), work)
                        .run(data, Map.of());
        assertThat(estimation).isInstanceOf(Estimation.Answered.class);
        return ((Estimation.Answered) estimation).results().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synthetic-control",
                "penalised-synthetic-control",
                "augmented-synthetic-control",
                "synthetic-difference-in-differences",
                "nearest-neighbours-difference-in-differences"
            })
    void aPlantedEffectIsFoundAndScalesWithTheOutcome(String method) {
        var options = method.startsWith("nearest") ? "\"neighbours\": 5" : "";
        var result = run(method, panel(0, 1), options, Work.serial());
        assertThat(result.att()).isCloseTo(PLANTED, within(0.6));
        assertThat(result.inference().p()).isLessThan(0.05);
        assertThat(result.verdict()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(result.verdict()).outcome())
                .isEqualTo(Verdict.Outcome.DETECTABLE_UP);
        assertThat(
                        (Double)
                                java.util.Objects.requireNonNull(
                                        result.diagnostics().get("duality_gap")))
                .isLessThanOrEqualTo(1e-9);
        var scaled = run(method, panel(100, 10), options, Work.serial());
        assertThat(scaled.att()).isCloseTo(10 * result.att(), within(1e-4));
        assertThat(scaled.specificationHash()).isEqualTo(result.specificationHash()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synthetic-control",
                "penalised-synthetic-control",
                "synthetic-difference-in-differences"
            })
    void anyNumberOfThreadsGivesTheSameResult(String method) {
        var data = panel(0, 1);
        var one = run(method, data, "", Work.serial());
        var four = run(method, data, "", new ThreadWork(4, Progress.NONE));
        assertThat(ResultJson.of(four).toString()).isEqualTo(ResultJson.of(one).toString());
    }
}
