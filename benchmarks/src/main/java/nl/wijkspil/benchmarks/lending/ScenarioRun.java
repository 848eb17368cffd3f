package nl.wijkspil.benchmarks.lending;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.portfolio.ScenarioAssumptions;
import nl.wijkspil.lending.portfolio.ScenarioLoan;
import nl.wijkspil.lending.portfolio.ScenarioOutcome;
import nl.wijkspil.lending.portfolio.Scenarios;
import nl.wijkspil.lending.schedule.Schedule;

/**
 * 1,000 loans of 60 terms in 10,000 scenarios over 72 months, schedules included.
 *
 * <p>Run: {@code java -Xmx256m -cp ... nl.wijkspil.benchmarks.lending.ScenarioRun [threads]}.
 */
public final class ScenarioRun {

    private ScenarioRun() {}

    /** Prints wall time, processor time of the whole process and the outcome. */
    public static void main(String[] args) {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        LocalDate from = LocalDate.of(2026, 1, 1);
        long wall = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        List<ScenarioLoan> loans = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            loans.add(ScenarioLoan.of(Schedule.of(Loans.annuity(i, 60, DayCount.EQUAL)), from));
        }
        ScenarioAssumptions assumptions =
                new ScenarioAssumptions(0.004, 0.6, 0.35, 12, 0.08, 2, 0, 0);
        ScenarioOutcome outcome = Scenarios.run(loans, assumptions, 72, 10_000, 1, threads);
        System.out.printf(
                Locale.ROOT,
                "%d threads: wall %.2f s, processor %.2f s, heap at most %d MB, load %.1f%n",
                threads,
                (System.nanoTime() - wall) / 1e9,
                (system.getProcessCpuTime() - cpu) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                system.getSystemLoadAverage());
        System.out.println("loss " + outcome.loss() + ", cash " + outcome.total());
    }
}
