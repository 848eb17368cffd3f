package nl.wijkspil.benchmarks.estimators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.work.Work;

/**
 * Size of the 5% test and coverage of the 95% interval on generated panels; one treated unit, 99
 * donors, 8 periods before, 4 after. Command: {@code java ...
 * nl.wijkspil.benchmarks.estimators.SizeAndCoverage [draws] [method] [seed]}.
 */
public final class SizeAndCoverage {

    private static final int UNITS = 100;
    private static final int BEFORE = 8;
    private static final int PERIODS = 12;

    private SizeAndCoverage() {}

    /** Prints a line per family: share rejected, share covered. */
    public static void main(String[] args) {
        int draws = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        var method = args.length > 1 ? args[1] : "penalised-synthetic-control";
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        for (var family :
                List.of(
                        "no effect",
                        "effect 1",
                        "anticipation",
                        "dip, all placebos",
                        "dip, like placebos")) {
            int rejected = 0;
            int covered = 0;
            double truth = family.startsWith("effect") || family.startsWith("anticipation") ? 1 : 0;
            for (int draw = 0; draw < draws; draw++) {
                var result = run(method, family, truth, new SplittableRandom(seed * 7919 + draw));
                rejected += result[0] <= 0.05 ? 1 : 0;
                covered += result[1] <= truth && truth <= result[2] ? 1 : 0;
            }
            System.out.printf(
                    "%s | %s | seed %d | %d draws | rejected %.3f | covered %.3f%n",
                    method,
                    family,
                    seed,
                    draws,
                    rejected / (double) draws,
                    covered / (double) draws);
        }
    }

    private static double[] run(
            String method, String family, double effect, SplittableRandom random) {
        var y = new double[UNITS][PERIODS];
        for (var path : y) {
            double level = random.nextGaussian();
            double slope = 0.1 * random.nextGaussian();
            for (int t = 0; t < PERIODS; t++) {
                path[t] = level + slope * t + 0.5 * random.nextGaussian();
            }
        }
        int treated = random.nextInt(UNITS);
        if (family.startsWith("dip")) {
            var order = new ArrayList<Integer>();
            for (int u = 0; u < UNITS; u++) {
                order.add(u);
            }
            order.sort(
                    java.util.Comparator.comparingDouble(u -> y[u][BEFORE - 1] - y[u][BEFORE - 2]));
            treated = order.get(random.nextInt(10));
        }
        int early = family.startsWith("anticipation") ? BEFORE - 1 : BEFORE;
        for (int t = early; t < PERIODS; t++) {
            y[treated][t] += effect;
        }
        var columns = new LinkedHashMap<String, List<String>>();
        for (var name : List.of("unit", "year", "y")) {
            columns.put(name, new ArrayList<>());
        }
        for (int u = 0; u < UNITS; u++) {
            for (int t = 0; t < PERIODS; t++) {
                java.util.Objects.requireNonNull(columns.get("unit")).add("u" + u);
                java.util.Objects.requireNonNull(columns.get("year")).add(Integer.toString(t));
                java.util.Objects.requireNonNull(columns.get("y")).add(Double.toString(y[u][t]));
            }
        }
        var text =
                "{\"method\": \""
                        + method
                        + "\", \"columns\": {\"unit\": \"unit\", \"time\": \"year\", \"outcome\":"
                        + " \"y\"}, \"treated\": [\"u"
                        + treated
                        + "\"], \"start\": "
                        + BEFORE
                        + ", \"anticipation\": "
                        + (BEFORE - early)
                        + ", \"options\": {\"leaveOneOut\": false, \"inTime\": false"
                        + (family.endsWith("like placebos") ? ", \"placeboShare\": 0.39" : "")
                        + (method.startsWith("penalised") ? ", \"lambda\": 0.1" : "")
                        + "}}";
        var answer =
                new RunSpecification(Estimators.reader().read(text, Instant.EPOCH), Work.serial())
                        .run(Table.ofTexts("generated", columns), Map.of());
        if (!(answer instanceof Estimation.Answered(var results, var adjusted))) {
            throw new IllegalStateException(answer + "\nMaybe the method needs other data.");
        }
        var result = results.getFirst();
        var interval = java.util.Objects.requireNonNull(result.interval());
        return new double[] {result.inference().p(), interval.low(), interval.high()};
    }
}
