package nl.wijkspil.evaluation.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Group-time effects added up, with standard errors that also count the estimated cohort sizes.
 *
 * <p>Source: Callaway and Sant'Anna (2021), section 3. With p_g the cohort's share of all units:
 * the <em>simple</em> effect averages all cells after the start with weight p_g; <em>group</em>
 * averages within a cohort and then over cohorts with weight p_g; <em>dynamic</em> averages cells
 * at the same time since the start, and its overall figure is the plain mean over times from 0 on;
 * <em>calendar</em> averages cells of the same period, and then plainly over periods.
 *
 * @param att the overall effect
 * @param se its standard error; NaN when there is none
 * @param rows the effects that were averaged
 * @param together bands that hold for all rows at once
 */
public record Aggregate(double att, double se, List<Row> rows, Together together) {
    /** What the rows have to do with each other. */
    public static final class Together {
        private final Bands bands;

        private Together(List<Vector> influences) {
            bands = Bands.of(influences.stream().map(v -> v.values).toList());
        }

        /**
         * How many standard errors to both sides hold for all rows at once ({@link Bands}); NaN
         * without rows.
         */
        public double critical(double level, long seed) {
            return bands.critical(level, seed);
        }
    }

    /**
     * One row.
     *
     * @param key cohort (period index), time since the start, or period index
     * @param att its effect
     * @param se its standard error; NaN when there is none
     * @param cells number of group-time cells in it
     * @param after whether it lies at or after the start
     */
    public record Row(int key, double att, double se, int cells, boolean after) {}

    private record Part(Row row, Vector influence) {}

    /** An influence function behind a name, so that records may hold it. */
    private static final class Vector {
        final double[] values;

        Vector(double[] values) {
            this.values = values;
        }
    }

    /** All cells after the start, weighted by the size of their cohort. */
    public static Aggregate simple(CohortPanel panel, List<GroupTimeCell> cells) {
        var after = cells.stream().filter(GroupTimeCell::after).toList();
        var part = bySize(0, panel, after, true);
        return new Aggregate(part.row().att(), part.row().se(), List.of(), new Together(List.of()));
    }

    /** By time since the start. */
    public static Aggregate dynamic(CohortPanel panel, List<GroupTimeCell> cells) {
        var byTime = new TreeMap<Integer, List<GroupTimeCell>>();
        for (var cell : cells) {
            byTime.computeIfAbsent(cell.period() - cell.group(), k -> new ArrayList<>()).add(cell);
        }
        var parts = new ArrayList<Part>();
        byTime.forEach((e, same) -> parts.add(bySize(e, panel, same, e >= 0)));
        return plainMean(parts);
    }

    /** By period. */
    public static Aggregate calendar(CohortPanel panel, List<GroupTimeCell> cells) {
        var byPeriod = new TreeMap<Integer, List<GroupTimeCell>>();
        for (var cell : cells) {
            if (cell.after()) {
                byPeriod.computeIfAbsent(cell.period(), k -> new ArrayList<>()).add(cell);
            }
        }
        var parts = new ArrayList<Part>();
        byPeriod.forEach((t, same) -> parts.add(bySize(t, panel, same, true)));
        return plainMean(parts);
    }

    /** By cohort; the overall effect weights cohorts by size. */
    public static Aggregate group(CohortPanel panel, List<GroupTimeCell> cells) {
        var rows = new ArrayList<Row>();
        var influences = new ArrayList<Vector>();
        var means = new ArrayList<GroupTimeCell>();
        var groups = new TreeSet<Integer>();
        cells.forEach(c -> groups.add(c.group()));
        for (int g : groups) {
            var own = cells.stream().filter(c -> c.group() == g && c.after()).toList();
            if (own.isEmpty()) {
                continue;
            }
            var weights = new double[own.size()];
            Arrays.fill(weights, 1.0 / own.size());
            var influence = Influence.sum(own, weights);
            double att = own.stream().mapToDouble(GroupTimeCell::att).sum() / own.size();
            rows.add(new Row(g, att, Influence.se(influence), own.size(), true));
            influences.add(new Vector(influence));
            means.add(
                    new GroupTimeCell(
                            g,
                            g,
                            g,
                            own.getFirst().treated(),
                            own.getFirst().controls(),
                            att,
                            influence));
        }
        var all = bySize(0, panel, means, true);
        return new Aggregate(
                all.row().att(), all.row().se(), List.copyOf(rows), new Together(influences));
    }

    private static Part bySize(
            int key, CohortPanel panel, List<GroupTimeCell> cells, boolean after) {
        if (cells.isEmpty()) {
            return new Part(
                    new Row(key, Double.NaN, Double.NaN, 0, after), new Vector(new double[0]));
        }
        var sizes = panel.sizes();
        var p = new double[cells.size()];
        double total = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = (double) sizes[cells.get(k).group()] / panel.units();
            total += p[k];
        }
        var weights = new double[p.length];
        double att = 0;
        for (int k = 0; k < p.length; k++) {
            weights[k] = p[k] / total;
            att += weights[k] * cells.get(k).att();
        }
        var influence = Influence.sum(cells, weights);
        Influence.addWeights(influence, cells, p, panel.groupOf());
        return new Part(
                new Row(key, att, Influence.se(influence), cells.size(), after),
                new Vector(influence));
    }

    private static Aggregate plainMean(List<Part> parts) {
        var after = parts.stream().filter(p -> p.row().after()).toList();
        var rows = parts.stream().map(Part::row).toList();
        var together = new Together(parts.stream().map(Part::influence).toList());
        if (after.isEmpty()) {
            return new Aggregate(Double.NaN, Double.NaN, rows, together);
        }
        var influence = new double[after.getFirst().influence().values.length];
        double att = 0;
        for (var part : after) {
            att += part.row().att() / after.size();
            Influence.add(influence, part.influence().values, 1.0 / after.size());
        }
        return new Aggregate(att, Influence.se(influence), rows, together);
    }
}
