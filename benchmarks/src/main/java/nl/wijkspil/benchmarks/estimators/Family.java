package nl.wijkspil.benchmarks.estimators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.panel.Table;

/**
 * A family of generated panels with a planted effect: 100 units, 8 periods before the start and 4
 * after; each unit has a level, a slope and independent noise.
 *
 * @param words how the family is called in the table
 * @param effect the planted effect
 * @param anticipation periods before the start in which the effect is already there
 * @param dip whether the treated are drawn from the fifteen units that fell most just before the
 *     start
 * @param like whether placebos are kept that dipped as the treated did
 */
record Family(String words, double effect, int anticipation, boolean dip, boolean like) {

    static final List<Family> ALL =
            List.of(
                    new Family("no effect", 0, 0, false, false),
                    new Family("effect 1", 1, 0, false, false),
                    new Family("anticipation, effect 1", 1, 1, false, false),
                    new Family("dip, all placebos", 0, 0, true, false),
                    new Family("dip, like placebos", 0, 0, true, true),
                    new Family("dip, like placebos, effect 1", 1, 0, true, true));

    private static final int UNITS = 100;
    private static final int BEFORE = 8;
    private static final int PERIODS = 12;
    private static final int DIPPED = 15;

    /** A panel of this family, with who was treated. */
    record Drawn(Table table, List<String> treated) {}

    /** The first treated period. */
    int start() {
        return BEFORE;
    }

    /** Generates a panel with some treated units. */
    Drawn draw(int treated, SplittableRandom random) {
        var y = new double[UNITS][PERIODS];
        for (var path : y) {
            double level = random.nextGaussian();
            double slope = 0.1 * random.nextGaussian();
            for (int t = 0; t < PERIODS; t++) {
                path[t] = level + slope * t + 0.5 * random.nextGaussian();
            }
        }
        var pool = new ArrayList<>(IntStream.range(0, UNITS).boxed().toList());
        if (dip) {
            pool.sort(Comparator.comparingDouble(u -> y[u][BEFORE - 1] - y[u][BEFORE - 2]));
            pool.subList(DIPPED, UNITS).clear();
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < treated; i++) {
            int at = random.nextInt(pool.size());
            int unit = pool.get(at);
            pool.subList(at, at + 1).clear();
            names.add("u" + unit);
            for (int t = BEFORE - anticipation; t < PERIODS; t++) {
                y[unit][t] += effect;
            }
        }
        return new Drawn(table(y), names);
    }

    private static Table table(double[][] y) {
        var unit = new ArrayList<String>();
        var year = new ArrayList<String>();
        var value = new ArrayList<String>();
        for (int u = 0; u < UNITS; u++) {
            for (int t = 0; t < PERIODS; t++) {
                unit.add("u" + u);
                year.add(Integer.toString(t));
                value.add(Double.toString(y[u][t]));
            }
        }
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put("unit", unit);
        columns.put("year", year);
        columns.put("y", value);
        return Table.ofTexts("generated", columns);
    }
}
