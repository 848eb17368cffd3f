package nl.wijkspil.benchmarks.estimators;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.inference.PlaceboLoop;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.panel.Panel;
import nl.wijkspil.evaluation.panel.ReadPanel;
import nl.wijkspil.evaluation.panel.ReadTable;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.work.Work;

/** The jobs of the speed table, on data that are read beforehand. */
final class Jobs {

    private static final String ONLY_PLACEBOS = "\"leaveOneOut\": false, \"inTime\": false";
    private static final String ONLY_ESTIMATE = "\"placebos\": false, " + ONLY_PLACEBOS;

    private Jobs() {}

    /** Prop 99 by synthetic control: the answer with California's rank among all 39. */
    static Request prop99(Path golden) {
        return request(
                golden.resolve("sc_placebo/prop99_all39/data.csv"),
                "{\"method\": \"synthetic-control\", \"columns\": {\"unit\": \"unit\", \"time\":"
                        + " \"year\", \"outcome\": \"y\"}, \"treated\": [\"California\"],"
                        + " \"start\": 1989, \"options\": {"
                        + ONLY_PLACEBOS
                        + "}}",
                Work.serial());
    }

    /** A method on the generated panel of 14,000 neighbourhoods. */
    static Request large(Path golden, String method, String treated, String options, Work work) {
        return request(
                golden.resolve("panel14k_wide.csv"),
                "{\"method\": \""
                        + method
                        + "\", \"layout\": \"wide\", \"columns\": {\"unit\": \"id\", \"periods\":"
                        + " \"y\", \"outcome\": \"y\", \"cohort\": \"g\"}"
                        + (treated.isEmpty() ? "" : ", \"treated\": [\"" + treated + "\"]")
                        + ", \"options\": {"
                        + options
                        + "}}",
                work);
    }

    static Request syntheticDifferences(Path golden) {
        return large(
                golden, "synthetic-difference-in-differences", "296", ONLY_ESTIMATE, Work.serial());
    }

    static Request groupTime(Path golden) {
        return large(golden, "group-time", "", "", Work.serial());
    }

    /** Runs the request's method and returns the effect. */
    static double run(Request request) {
        var method = request.specification().methods().getFirst();
        return Objects.requireNonNull(Estimators.all().get(method)).estimate(request).att();
    }

    private static Request request(Path file, String text, Work work) {
        var specification = Estimators.reader().read(text, Instant.EPOCH);
        var panel = new ReadPanel(specification, ReadTable.texts(file), Map.of()).read();
        return request(text, panel, work);
    }

    private static Request request(String text, Panel panel, Work work) {
        return new Request(
                Estimators.reader().read(text, Instant.EPOCH),
                "y",
                Table.ofTexts("none", Map.of()),
                Map.of(),
                () -> panel,
                work);
    }

    /** Generated random walks: units by periods. */
    static double[] walks(int units, int periods, long seed) {
        var values = new double[units * periods];
        var random = new SplittableRandom(seed);
        for (int j = 0; j < units; j++) {
            double level = random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                level += 0.15 * random.nextGaussian();
                values[j * periods + t] = level;
            }
        }
        return values;
    }

    /**
     * The neighbourhoods of the generated panel that were never treated, over its first periods.
     */
    static double[] untreated(Path golden, int periods) {
        var panel = groupTime(golden).panel();
        var donors = panel.donorUnits();
        var values = new double[donors.length * periods];
        for (int j = 0; j < donors.length; j++) {
            System.arraycopy(
                    panel.matrix("y"), donors[j] * panel.periods(), values, j * periods, periods);
        }
        return values;
    }

    static DonorPool pool(double[] values, int periods) {
        return DonorPool.of(values, values.length / periods);
    }

    /** One outcome of untreated units, as the placebo loop gets it. */
    static Sample sample(double[] values, int periods, Work work) {
        int units = values.length / periods;
        var never = new int[units];
        Arrays.fill(never, Panel.NEVER);
        var labels = IntStream.range(0, periods).mapToDouble(t -> 2005 + t).toArray();
        var panel = Panel.of("y", values, labels, never);
        return Sample.of(
                request(
                        "{\"method\": \"penalised-synthetic-control\", \"columns\": {\"unit\":"
                                + " \"unit\", \"time\": \"year\", \"outcome\": \"y\"}}",
                        panel,
                        work),
                false);
    }

    /** Every unit as a placebo: the sum of the absolute effects. */
    static double placebos(Sample sample, Design design, int before, Work work) {
        var window = new Window(0, before, before, before, sample.periods());
        var all = IntStream.range(0, sample.donors().length).toArray();
        return PlaceboLoop.run(work, design, sample, window, all).results().stream()
                .mapToDouble(p -> Math.abs(p.twin().att()))
                .sum();
    }
}
