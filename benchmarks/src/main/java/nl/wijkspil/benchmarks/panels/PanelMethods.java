package nl.wijkspil.benchmarks.panels;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.grouptime.Aggregate;
import nl.wijkspil.evaluation.grouptime.CohortPanel;
import nl.wijkspil.evaluation.grouptime.GroupTimeEffects;
import nl.wijkspil.evaluation.grouptime.GroupTimeOptions;
import nl.wijkspil.evaluation.grouptime.PreTest;
import nl.wijkspil.evaluation.panel.Panel;
import nl.wijkspil.evaluation.panel.ReadPanel;
import nl.wijkspil.evaluation.panel.ReadTable;
import nl.wijkspil.evaluation.work.Work;

/**
 * The time of the panel methods on the generated panel of 14,000 neighbourhoods by 15 years, on one
 * thread: CPU time of the thread and wall time, median and least of the rounds after warming up.
 * Reading the file is not counted.
 *
 * <p>Run:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.panels.PanelMethods ../shared/evaluation/golden/panel14k_wide.csv 30
 * }</pre>
 */
public final class PanelMethods {
    private PanelMethods() {}

    /** Arguments: the wide panel, number of rounds. */
    public static void main(String[] args) {
        var file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        var panel = panel(file);
        var cohorts = cohorts(panel);
        System.out.printf(Locale.ROOT, "%d units, %d periods%n", panel.units(), panel.periods());
        time("group-time: all cells", rounds, () -> GroupTimeEffects.of(cohorts, STANDARD).size());
        time(
                "group-time: cells, four aggregates, pre-test",
                rounds,
                () -> {
                    var cells = GroupTimeEffects.of(cohorts, STANDARD);
                    return Aggregate.simple(cohorts, cells).se()
                            + Aggregate.group(cohorts, cells).se()
                            + Aggregate.dynamic(cohorts, cells).se()
                            + Aggregate.calendar(cohorts, cells).se()
                            + PreTest.of(cells).degrees();
                });
        for (var method :
                List.of(
                        "group-time",
                        "imputation",
                        "two-way-fixed-effects",
                        "sun-abraham",
                        "bacon")) {
            time(method + ": whole answer", rounds, () -> estimate(method, panel));
        }
    }

    private static final GroupTimeOptions STANDARD = GroupTimeOptions.STANDARD;

    private static final String COLUMNS =
            "\"layout\":\"wide\",\"columns\":{\"unit\":\"id\",\"periods\":\"y\",\"outcome\":\"y\",\"cohort\":\"g\"}";

    private static Panel panel(Path file) {
        var specification =
                Estimators.reader()
                        .read("{\"method\":\"group-time\"," + COLUMNS + "}", Instant.EPOCH);
        return new ReadPanel(specification, ReadTable.texts(file), java.util.Map.of()).read();
    }

    private static double estimate(String method, Panel panel) {
        var specification =
                Estimators.reader()
                        .read("{\"method\":\"" + method + "\"," + COLUMNS + "}", Instant.EPOCH);
        var estimator = java.util.Objects.requireNonNull(Estimators.all().get(method));
        var request =
                new Request(
                        specification,
                        "y",
                        nl.wijkspil.evaluation.panel.Table.ofTexts("none", java.util.Map.of()),
                        java.util.Map.of(),
                        () -> panel,
                        Work.serial());
        return estimator.estimate(request).att();
    }

    private static CohortPanel cohorts(Panel panel) {
        var y = panel.matrix("y");
        int periods = panel.periods();
        var outcome = new double[periods][panel.units()];
        var start = new int[panel.units()];
        for (int i = 0; i < start.length; i++) {
            start[i] = panel.start(i);
            for (int t = 0; t < periods; t++) {
                outcome[t][i] = y[i * periods + t];
            }
        }
        return new CohortPanel(outcome, List.of(), List.of(), start);
    }

    @FunctionalInterface
    private interface Job {
        double run();
    }

    private static void time(String name, int rounds, Job job) {
        var threads = ManagementFactory.getThreadMXBean();
        double sink = 0;
        for (int i = 0; i < Math.max(3, rounds / 3); i++) {
            sink += job.run();
        }
        var cpu = new double[rounds];
        var wall = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            sink += job.run();
            cpu[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            wall[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(
                Locale.ROOT,
                "%-48s cpu ms median %8.2f least %8.2f   wall ms median %8.2f   (%g)%n",
                name,
                cpu[rounds / 2],
                cpu[0],
                wall[rounds / 2],
                sink);
    }
}
