package nl.wijkspil.benchmarks.estimators;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.FitRidgeSimplex;
import nl.wijkspil.evaluation.linear.FitSimplex;
import nl.wijkspil.evaluation.linear.Kernels;

/**
 * CPU time of one certified fit on generated donors (random walks); one thread. Command: {@code
 * java -cp benchmarks/target/classes:... nl.wijkspil.benchmarks.estimators.DonorFits [donors]
 * [periods]}.
 */
public final class DonorFits {

    private DonorFits() {}

    /** Prints microseconds of CPU per fit: plain, penalised, ridge. */
    public static void main(String[] args) {
        int n = args.length > 0 ? Integer.parseInt(args[0]) : 13_986;
        int m = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        var values = new double[n * m];
        var random = new SplittableRandom(1);
        for (int j = 0; j < n; j++) {
            double level = random.nextGaussian();
            for (int t = 0; t < m; t++) {
                level += 0.15 * random.nextGaussian();
                values[j * m + t] = level;
            }
        }
        var pool = DonorPool.of(values, n);
        var plain = new FitSimplex(pool, Kernels.best());
        var ridge = new FitRidgeSimplex(pool, Kernels.best());
        for (int round = 0; round < 3; round++) {
            double[] gaps = new double[1];
            double a =
                    time(
                            400,
                            i ->
                                    gaps[0] =
                                            Math.max(
                                                    gaps[0],
                                                    plain.fit(path(values, i, m), 0, i)
                                                            .relativeGap()));
            double b =
                    time(
                            400,
                            i ->
                                    gaps[0] =
                                            Math.max(
                                                    gaps[0],
                                                    plain.fit(path(values, i, m), 0.1, i)
                                                            .relativeGap()));
            double c =
                    time(
                            40,
                            i ->
                                    gaps[0] =
                                            Math.max(
                                                    gaps[0],
                                                    ridge.fit(path(values, i, m), 0.3, i)
                                                            .relativeGap()));
            System.out.printf(
                    "donors %d periods %d: plain %.0f us, penalised %.0f us, ridge %.0f us, worst"
                            + " gap %.1e%n",
                    n, m, a, b, c, gaps[0]);
        }
    }

    private static double[] path(double[] values, int unit, int m) {
        return java.util.Arrays.copyOfRange(values, unit * m, unit * m + m);
    }

    private static double time(int times, java.util.function.IntConsumer fit) {
        var cpu = ManagementFactory.getThreadMXBean();
        long before = cpu.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            fit.accept(i);
        }
        return (cpu.getCurrentThreadCpuTime() - before) / 1e3 / times;
    }
}
