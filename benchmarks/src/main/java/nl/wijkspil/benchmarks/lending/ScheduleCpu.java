package nl.wijkspil.benchmarks.lending;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.schedule.Schedule;

/**
 * Processor time of one thread per whole schedule, for machines that do other work meanwhile.
 *
 * <p>Run: {@code java -XX:+UseSerialGC -cp benchmarks/target/classes:$(cat
 * benchmarks/target/classpath.txt) nl.wijkspil.benchmarks.lending.ScheduleCpu}.
 */
public final class ScheduleCpu {

    private static final int ROUND = 50_000;

    private ScheduleCpu() {}

    /** Prints nanoseconds per schedule: the least and the median of fifteen rounds. */
    public static void main(String[] args) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long check = 0;
        for (DayCount count : new DayCount[] {DayCount.EQUAL, DayCount.ACT_365F}) {
            for (int terms : new int[] {12, 60, 120}) {
                TermLoan[] loans = Loans.annuities(1_024, terms, count);
                long[] nanos = new long[15];
                for (int round = -10; round < nanos.length; round++) {
                    long before = threads.getCurrentThreadCpuTime();
                    for (int i = 0; i < ROUND; i++) {
                        check += Schedule.of(loans[i & 1_023]).paymentCents(0);
                    }
                    long used = threads.getCurrentThreadCpuTime() - before;
                    if (round >= 0) {
                        nanos[round] = used / ROUND;
                    }
                }
                Arrays.sort(nanos);
                System.out.printf(
                        Locale.ROOT,
                        "%-9s %3d terms: least %5d ns, median %5d ns per schedule%n",
                        count,
                        terms,
                        nanos[0],
                        nanos[7]);
            }
        }
        System.out.println("check " + check);
    }
}
