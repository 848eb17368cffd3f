package nl.wijkspil.benchmarks.estimators;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.differences.NeighboursDesign;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.synthetic.SimplexDesign;
import nl.wijkspil.evaluation.synthetic.SyntheticDifferences;
import nl.wijkspil.evaluation.work.ThreadWork;
import nl.wijkspil.evaluation.work.Work;

/**
 * Every row of the speed table of {@code docs/benchmarks/estimators.md}, its floor, and how the
 * cost grows with donors, periods, outcomes and cores.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -Xmx400m -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.estimators.SpeedTable ../shared/evaluation/golden 100 2
 * }</pre>
 */
public final class SpeedTable {

    private static final int DONORS = 13_986;
    private static final int BEFORE = 9;
    private static final int PERIODS = 15;

    private SpeedTable() {}

    /** Arguments: the golden folder, number of outcomes of the large loop, threads. */
    public static void main(String[] args) {
        var golden = Path.of(args[0]);
        int outcomes = Integer.parseInt(args[1]);
        int threads = Integer.parseInt(args[2]);
        System.out.printf(
                Locale.ROOT,
                "JDK %s, kernel %s, load %.1f, heap %d MB%n",
                Runtime.version(),
                Kernels.best().name(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20);
        bars(golden);
        growth();
        loops(golden, outcomes, threads);
        System.out.println("checksum " + Stopwatch.sink());
    }

    private static void bars(Path golden) {
        Stopwatch.head("Bars, one thread");
        var prop99 = Jobs.prop99(golden);
        Stopwatch.row("Prop 99, all 39 placebos, whole answer", 20, 60, i -> Jobs.run(prop99));
        var panel = Jobs.untreated(golden, BEFORE);
        fits("one exact fit, 13,986 donors, 9 periods, panel14k", panel, BEFORE, 0, false);
        fits("the same, penalised (lambda 0.1)", panel, BEFORE, 0.1, false);
        fits("the same in a placebo loop, plain", panel, BEFORE, 0, true);
        fits("the same in a placebo loop, penalised", panel, BEFORE, 0.1, true);
        var differences = Jobs.syntheticDifferences(golden);
        Stopwatch.row(
                "synthetic difference-in-differences, 13,986 donors, whole answer",
                10,
                50,
                i -> Jobs.run(differences));
        var groups = Jobs.groupTime(golden);
        Stopwatch.row(
                "group-time effects, 14,000 x 15, whole answer", 1, 30, i -> Jobs.run(groups));
        var pool = Jobs.pool(panel, BEFORE);
        var out = new double[DONORS];
        Stopwatch.row(
                "floor of a scan: one pass over all donors",
                200,
                40,
                i -> {
                    pool.distances(
                            Kernels.best(), Arrays.copyOfRange(panel, i * 9, i * 9 + 9), out);
                    return out[i];
                });
    }

    private static void growth() {
        Stopwatch.head("Growth of one exact fit with donors and periods before (random walks)");
        for (int donors : new int[] {100, 1_000, 4_000, 14_000, 56_000}) {
            var values = Jobs.walks(donors, BEFORE, 1);
            fits(donors + " donors, 9 periods, scan", values, BEFORE, 0.1, false);
            fits(donors + " donors, 9 periods, boxes", values, BEFORE, 0.1, true);
        }
        for (int before : new int[] {5, 9, 12, 15, 30}) {
            var values = Jobs.walks(DONORS, before, 1);
            fits(before + " periods, 13,986 donors, scan", values, before, 0.1, false);
            fits(before + " periods, 13,986 donors, boxes", values, before, 0.1, true);
        }
    }

    private static void fits(
            String name, double[] values, int periods, double lambda, boolean many) {
        var pool = Jobs.pool(values, periods);
        var solver =
                many
                        ? FitSimplex.ofMany(pool, Kernels.best())
                        : new FitSimplex(pool, Kernels.best());
        int units = values.length / periods;
        Stopwatch.row(
                name,
                100,
                30,
                i -> {
                    int unit = i * 131 % units;
                    var target =
                            Arrays.copyOfRange(values, unit * periods, unit * periods + periods);
                    var fit = solver.fit(target, lambda, unit);
                    if (!fit.certified()) {
                        throw new IllegalStateException(
                                "gap = " + fit.relativeGap() + "\nMaybe the solver is broken.");
                    }
                    return fit.objective();
                });
    }

    private static void loops(Path golden, int outcomes, int threads) {
        System.out.printf(
                "%nPlacebo loops, %,d units, %d periods before, %d after%n%n"
                        + "| design | data | outcomes | threads | wall s | CPU s | microseconds of"
                        + " CPU per placebo |%n|---|---|---|---|---|---|---|%n",
                DONORS, BEFORE, PERIODS - BEFORE);
        var penalised = new SimplexDesign(false, 0.1);
        var neighbours = new NeighboursDesign(50, false);
        for (int used = 1; used <= threads; used++) {
            loop("penalised synthetic control, first", penalised, "walks", 1, used, golden);
            loop("penalised synthetic control", penalised, "panel14k", 3, used, golden);
        }
        loop("plain synthetic control", new SimplexDesign(false, 0), "walks", 3, threads, golden);
        loop(
                "synthetic difference-in-differences",
                new SyntheticDifferences(Double.NaN, 1),
                "walks",
                1,
                threads,
                golden);
        for (int count : List.of(Math.max(1, outcomes / 10), outcomes)) {
            loop("50 nearest neighbours", neighbours, "walks", count, threads, golden);
            loop("penalised synthetic control", penalised, "walks", count, threads, golden);
        }
    }

    private static void loop(
            String name, Design design, String data, int outcomes, int threads, Path golden) {
        var work = threads == 1 ? Work.serial() : new ThreadWork(threads, (label, done, of) -> {});
        var process =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        long wall = 0;
        long cpu = 0;
        double sum = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            var values =
                    data.equals("walks")
                            ? Jobs.walks(DONORS, PERIODS, outcome)
                            : Jobs.untreated(golden, PERIODS);
            var sample = Jobs.sample(values, PERIODS, work);
            long from = System.nanoTime();
            long used = process.getProcessCpuTime();
            sum += Jobs.placebos(sample, design, BEFORE, work);
            wall += System.nanoTime() - from;
            cpu += process.getProcessCpuTime() - used;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.2f | %.2f | %.1f |%n",
                name,
                data,
                outcomes,
                threads,
                wall / 1e9,
                cpu / 1e9,
                cpu / 1e3 / outcomes / DONORS);
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("sum = NaN\nMaybe a placebo has no effect.");
        }
    }
}
