package nl.wijkspil.benchmarks.lending;

import java.util.concurrent.TimeUnit;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.schedule.Schedule;
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
 * One whole schedule: dates, modified following, exact level payment, rows in cents.
 *
 * <p>Run, from the root: {@code mvn -q -pl benchmarks -am package -DskipTests} and {@code java -cp
 * benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) org.openjdk.jmh.Main
 * ScheduleBenchmark}. On a machine that does other work, use {@link ScheduleCpu}: it counts
 * processor time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScheduleBenchmark {

    /** Number of terms. */
    @Param({"12", "60", "120"})
    public int terms;

    /** How interest is counted. */
    @Param({"EQUAL", "ACT_365F"})
    public DayCount dayCount = DayCount.EQUAL;

    private TermLoan[] loans = {};
    private int next;

    /** For JMH. */
    public ScheduleBenchmark() {}

    /** Makes the loans. */
    @Setup
    public void loans() {
        loans = Loans.annuities(1_024, terms, dayCount);
    }

    /** One schedule. */
    @Benchmark
    public Schedule schedule() {
        return Schedule.of(loans[next++ & 1_023]);
    }
}
