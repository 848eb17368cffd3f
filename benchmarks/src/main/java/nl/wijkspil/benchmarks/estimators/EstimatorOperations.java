package nl.wijkspil.benchmarks.estimators;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;
import nl.wijkspil.evaluation.linear.SimplexFit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The per-operation rows of the speed table by JMH: wall time of one thread, with percentiles.
 * {@link SpeedTable} measures the same jobs by processor time, for a machine that does other work.
 *
 * <p>Run, from the root: {@code mvn -q -pl benchmarks -am package -DskipTests} and {@code java -cp
 * benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) org.openjdk.jmh.Main
 * EstimatorOperations}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EstimatorOperations {

    private static final int BEFORE = 9;

    /** Where the golden cases lie. */
    @Param("../shared/evaluation/golden")
    public String golden = "../shared/evaluation/golden";

    private Request prop99 = Jobs.prop99(Path.of(golden));
    private Request differences = prop99;
    private Request groups = prop99;
    private double[] donors = {};
    private FitSimplex fits = new FitSimplex(Jobs.pool(new double[] {1, 2}, 1), Kernels.best());
    private int next;

    /** For JMH. */
    public EstimatorOperations() {}

    /** Reads the data. */
    @Setup
    public void read() {
        var folder = Path.of(golden);
        prop99 = Jobs.prop99(folder);
        differences = Jobs.syntheticDifferences(folder);
        groups = Jobs.groupTime(folder);
        donors = Jobs.untreated(folder, BEFORE);
        fits = new FitSimplex(Jobs.pool(donors, BEFORE), Kernels.best());
    }

    /** Prop 99, all 39 units: fits, inference, tables. */
    @Benchmark
    public double prop99() {
        return Jobs.run(prop99);
    }

    /** One certified fit of another donor each time. */
    @Benchmark
    public SimplexFit fit() {
        return one(0);
    }

    /** The same with a penalty. */
    @Benchmark
    public SimplexFit penalisedFit() {
        return one(0.1);
    }

    /** Synthetic difference-in-differences, the whole answer without placebos. */
    @Benchmark
    public double syntheticDifferences() {
        return Jobs.run(differences);
    }

    /** Group-time effects, the whole answer. */
    @Benchmark
    public double groupTime() {
        return Jobs.run(groups);
    }

    private SimplexFit one(double lambda) {
        int unit = next++ % (donors.length / BEFORE);
        var target = Arrays.copyOfRange(donors, unit * BEFORE, unit * BEFORE + BEFORE);
        return fits.fit(target, lambda, unit);
    }
}
