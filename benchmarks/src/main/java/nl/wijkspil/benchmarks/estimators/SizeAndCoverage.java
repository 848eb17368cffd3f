package nl.wijkspil.benchmarks.estimators;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.work.Work;

/**
 * Size of the 5% test and coverage of the 95% interval on generated panels ({@link Family}), with
 * the Monte Carlo error of each figure; one thread. Prints a row of the table per method, family,
 * number of treated units and seed.
 *
 * <p>Command: {@code java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt)
 * nl.wijkspil.benchmarks.estimators.SizeAndCoverage DRAWS METHOD,METHOD... TREATED,TREATED...
 * SEED,SEED...}. A method may be followed by its options: {@code synthetic-control:demean=true}.
 */
public final class SizeAndCoverage {

    private SizeAndCoverage() {}

    /** Arguments: draws, methods, numbers of treated units, seeds; the last three with commas. */
    public static void main(String[] args) {
        int draws = Integer.parseInt(args[0]);
        System.out.println(
                "| method | treated | family | seed | draws | refused | rejected | covered | CPU ms"
                        + " per draw |\n|---|---|---|---|---|---|---|---|---|");
        for (var method : commas(args[1])) {
            for (var treated : commas(args[2])) {
                for (var family : Family.ALL) {
                    for (var seed : commas(args[3])) {
                        row(draws, method, Integer.parseInt(treated), family, Long.parseLong(seed));
                    }
                }
            }
        }
    }

    private static String[] commas(String list) {
        return list.split(",", -1);
    }

    private static void row(int draws, String method, int treated, Family family, long seed) {
        var cpu = ManagementFactory.getThreadMXBean();
        long began = cpu.getCurrentThreadCpuTime();
        int refused = 0;
        int rejected = 0;
        int covered = 0;
        for (int draw = 0; draw < draws; draw++) {
            var random = new SplittableRandom(seed * 1_000_003 + draw);
            var figures = run(method, treated, family, random);
            if (figures.length == 0) {
                refused++;
                continue;
            }
            rejected += figures[0] <= 0.05 ? 1 : 0;
            covered += figures[1] <= family.effect() && family.effect() <= figures[2] ? 1 : 0;
        }
        int answered = draws - refused;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %d | %d | %d | %s | %s | %.1f |%n",
                method,
                treated,
                family.words(),
                seed,
                draws,
                refused,
                share(rejected, answered),
                share(covered, answered),
                (cpu.getCurrentThreadCpuTime() - began) / 1e6 / draws);
    }

    /** A share with its Monte Carlo standard error. */
    private static String share(int count, int of) {
        double share = count / (double) of;
        return String.format(
                Locale.ROOT, "%.4f ± %.4f", share, Math.sqrt(share * (1 - share) / of));
    }

    /** The p-value and the interval's ends; nothing when the treated unit lies in the hull. */
    private static double[] run(
            String method, int treated, Family family, SplittableRandom random) {
        var drawn = family.draw(treated, random);
        var parts = method.split(":", -1);
        var own =
                Arrays.stream(parts)
                        .skip(1)
                        .map(option -> ", \"" + option.replace("=", "\": "))
                        .collect(Collectors.joining());
        var text =
                "{\"method\": \""
                        + parts[0]
                        + "\", \"columns\": {\"unit\": \"unit\", \"time\": \"year\", \"outcome\":"
                        + " \"y\"}, \"treated\": "
                        + drawn.treated().stream()
                                .collect(Collectors.joining("\", \"", "[\"", "\"]"))
                        + ", \"start\": "
                        + family.start()
                        + ", \"anticipation\": "
                        + family.anticipation()
                        + ", \"options\": {\"leaveOneOut\": false, \"inTime\": false"
                        + (family.like() ? ", \"placeboShare\": 0.39" : "")
                        + own
                        + "}}";
        var answer =
                new RunSpecification(Estimators.reader().read(text, Instant.EPOCH), Work.serial())
                        .run(drawn.table(), Map.of());
        return switch (answer) {
            case Estimation.Answered(var results, var adjusted) -> {
                var result = results.getFirst();
                var interval = Objects.requireNonNull(result.interval());
                yield new double[] {result.inference().p(), interval.low(), interval.high()};
            }
            case Estimation.Refused(var findings) when hull(findings) -> new double[0];
            default ->
                    throw new IllegalStateException(
                            answer + "\nMaybe the method needs other data.");
        };
    }

    private static boolean hull(List<nl.wijkspil.evaluation.finding.Finding> findings) {
        return findings.getFirst().code().equals("WS-EST-HULL");
    }
}
