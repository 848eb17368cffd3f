package nl.wijkspil.benchmarks.estimators;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Times a job on one thread, after warming up: processor time and wall time. */
final class Stopwatch {

    private static final double NANOS_PER_MILLI = 1e6;

    private static double sink;

    private Stopwatch() {}

    /**
     * Prints a row: processor time least, median and 90th percentile, wall time median; in
     * milliseconds per operation.
     *
     * @param operations how many operations form one measurement
     * @param rounds how many measurements, after half as many to warm up
     * @return the median processor time of one operation, milliseconds
     */
    static double row(String name, int operations, int rounds, IntToDoubleFunction job) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = new double[rounds];
        var wall = new double[rounds];
        for (int round = -rounds / 2; round < rounds; round++) {
            long from = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < operations; i++) {
                sink += job.applyAsDouble(i);
            }
            if (round >= 0) {
                double per = NANOS_PER_MILLI * operations;
                cpu[round] = (threads.getCurrentThreadCpuTime() - used) / per;
                wall[round] = (System.nanoTime() - from) / per;
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.4g | %.4g | %.4g | %.4g |%n",
                name,
                cpu[0],
                cpu[rounds / 2],
                cpu[rounds * 9 / 10],
                wall[rounds / 2]);
        return cpu[rounds / 2];
    }

    /** Prints the head of a table. */
    static void head(String title) {
        System.out.printf(
                "%n%s%n%n| job (ms per operation) | CPU least | CPU median | CPU p90 | wall median"
                        + " |%n|---|---|---|---|---|%n",
                title);
    }

    /** What the jobs gave, so that no compiler leaves them out. */
    static double sink() {
        return sink;
    }
}
