package nl.wijkspil.benchmarks.rules;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.wijkspil.evaluation.rules.CodedScore;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.rules.sensitivity.Classes;
import nl.wijkspil.evaluation.rules.sensitivity.DrawPlan;
import nl.wijkspil.evaluation.rules.sensitivity.Sensitivity;

/**
 * SPIL-1 with bounds and 10,000 draws of thresholds and weights for 14, 1,000 and 100,000
 * enterprises with random figures near the cuts, one thread.
 *
 * <p>Command, after {@code mvn -pl benchmarks -am package -DskipTests}: {@code java -cp
 * benchmarks/target/classes:$(cat benchmarks/target/classpath.txt)
 * nl.wijkspil.benchmarks.rules.MeasureSensitivity [enterprises ...]}
 */
public final class MeasureSensitivity {

    private static final int DRAWS = 10_000;
    private static final int YEAR = 2025;

    private MeasureSensitivity() {}

    /** Measures each number of enterprises twice; the last is printed as the figure. */
    public static void main(String[] arguments) {
        List<String> sizes =
                arguments.length == 0 ? List.of("14", "1000", "100000") : List.of(arguments);
        RuleSets rules = RuleSets.builtIn();
        measure(rules, subjects(2_000));
        for (String each : sizes) {
            List<Subject> subjects = subjects(Integer.parseInt(each));
            for (int round = 0; round < 2; round++) {
                measure(rules, subjects);
            }
        }
    }

    private static void measure(RuleSets rules, List<Subject> subjects) {
        long start = cpu();
        Evaluator evaluator = new Evaluator(rules);
        int open = 0;
        for (Subject each : subjects) {
            open += evaluator.assess("SPIL-1", each, YEAR).open() ? 1 : 0;
        }
        long bounded = cpu();
        Sensitivity sensitivity =
                new Sensitivity(rules, "SPIL-1", new DrawPlan.Random(0.75, 1.25, 1, DRAWS));
        long prepared = cpu();
        Classes classes = sensitivity.of(subjects, YEAR);
        long drawn = cpu();
        double n = subjects.size();
        System.out.printf(
                "%,d enterprises: class and bounds %.1f ms (%.2f us each, %d open);"
                        + " preparing %.1f ms; %,d draws %.1f ms (%.2f us per enterprise,"
                        + " %.3f ns per enterprise-draw); hubs %d to %d%n",
                subjects.size(),
                (bounded - start) / 1e6,
                (bounded - start) / n / 1e3,
                open,
                (prepared - bounded) / 1e6,
                DRAWS,
                (drawn - prepared) / 1e6,
                (drawn - prepared) / n / 1e3,
                (drawn - prepared) / n / DRAWS,
                classes.lowest(),
                classes.highest());
    }

    private static List<Subject> subjects(int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<Subject> subjects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TreeMap<FigureKey, Figure> figures = new TreeMap<>();
            List<String> parts = List.of("WINKEL", "ONTMOETING", "ATELIER", "DORPSHUIS");
            int functions = random.nextInt(1, 5);
            put(figures, random, "OUT-01", functions, functions);
            for (String part : parts.subList(0, functions)) {
                put(figures, random, "OUT-01." + part, 6, 60);
                put(figures, random, "OUT-12." + part, 0.3, 5);
            }
            put(figures, random, "GOV-03", 30, 100);
            put(figures, random, "OUT-05", 5, 50);
            put(figures, random, "REL-04", 5, 50);
            put(figures, random, "REL-01", 2, 2);
            put(figures, random, "REL-01.GEMEENTE", 0, 5);
            put(figures, random, "REL-01.ZORG", 0, 5);
            put(figures, random, "REL-02", 0, 2);
            put(figures, random, "VOL-03", 0.5, 4);
            put(figures, random, "VOL-04.BEHOUD", 50, 95);
            TreeMap<String, CodedScore> codings = new TreeMap<>();
            codings.put("C3", new CodedScore(random.nextInt(2), Grade.B));
            subjects.add(
                    new Subject(
                            "e" + i,
                            random.nextBoolean() ? Urbanity.RURAL : Urbanity.URBAN,
                            figures,
                            codings));
        }
        return subjects;
    }

    private static void put(
            Map<FigureKey, Figure> figures,
            SplittableRandom random,
            String code,
            double low,
            double high) {
        Figure figure =
                random.nextInt(20) == 0
                        ? new Figure.Unknown("niet gevraagd")
                        : new Figure.Known(
                                low == high ? low : random.nextDouble(low, high),
                                0,
                                null,
                                Method.REGISTERED,
                                Grade.B,
                                List.of());
        figures.put(FigureKey.of(code, YEAR), figure);
    }

    /** CPU time of this thread: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
