package nl.wijkspil.evaluation.panel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.specification.Specification;

/** Decides who is treated from when, who is asked about and who may be a donor. */
final class AssignTreatment {

    private final Specification specification;
    private final Grid grid;
    private final Map<String, Table> tables;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] start;
    private final boolean[] studied;
    private final boolean[] donor;

    AssignTreatment(Specification specification, Grid grid, Map<String, Table> tables) {
        this.specification = specification;
        this.grid = grid;
        this.tables = tables;
        int n = grid.units.size();
        start = new int[n];
        studied = new boolean[n];
        donor = new boolean[n];
        for (int u = 0; u < n; u++) {
            index.put(grid.units.get(u), u);
        }
    }

    Panel panel() {
        fromData();
        fromSpecification();
        donors();
        return new Panel(
                grid.units,
                grid.periods,
                grid.labels,
                grid.variables,
                start,
                studied,
                donor,
                grid.strata,
                grid.notes);
    }

    private void fromData() {
        for (int u = 0; u < start.length; u++) {
            double first = grid.cohort[u];
            boolean treated =
                    Double.isFinite(first) && first <= grid.periods[grid.periods.length - 1] + 1e-9;
            start[u] = treated ? position(first, grid.units.get(u)) : Panel.NEVER;
            studied[u] = treated && specification.treated().isEmpty();
        }
    }

    private void fromSpecification() {
        for (var asked : specification.treated()) {
            int u = unit(asked.unit(), "treated");
            double first = Double.isNaN(asked.start()) ? specification.start() : asked.start();
            if (Double.isNaN(first)) {
                if (start[u] == Panel.NEVER) {
                    throw Refusal.of(
                            "WS-EST-START",
                            "start",
                            "Het is niet bekend wanneer \"" + asked.unit() + "\" begon.",
                            "Voeg \"start\" toe, of een kolom \"treatment\" of \"cohort\".");
                }
            } else {
                start[u] = position(first, asked.unit());
            }
            studied[u] = true;
        }
    }

    /** The first period at or after the given one. */
    private int position(double first, String unit) {
        double last = grid.periods[grid.periods.length - 1];
        if (first > last + 1e-9 || first < grid.periods[0] - 1e-9) {
            throw Refusal.of(
                    "WS-EST-START",
                    "start",
                    "De start "
                            + Table.label(first)
                            + " van \""
                            + unit
                            + "\" valt buiten het panel ("
                            + grid.labels.getFirst()
                            + " tot "
                            + grid.labels.getLast()
                            + ").",
                    "Kies een start binnen het panel; bedoelde je misschien "
                            + grid.labels.getLast()
                            + "?");
        }
        int t = 0;
        while (grid.periods[t] < first - 1e-9) {
            t++;
        }
        if (t - specification.anticipation() < 1) {
            throw Refusal.of(
                    "WS-EST-ALWAYS-TREATED",
                    "start",
                    "Eenheid \""
                            + unit
                            + "\" is al vanaf de eerste periode behandeld (of verwacht); er is geen"
                            + " tijd ervoor.",
                    "Neem eerdere perioden op, of laat deze eenheid weg.");
        }
        return t;
    }

    private void donors() {
        var rule = specification.donors();
        var included = new HashSet<Integer>();
        rule.include().forEach(name -> included.add(unit(name, "donors.include")));
        for (int u = 0; u < start.length; u++) {
            donor[u] =
                    start[u] == Panel.NEVER
                            && !grid.filtered[u]
                            && (included.isEmpty() || included.contains(u));
        }
        for (var name : rule.exclude()) {
            donor[unit(name, "donors.exclude")] = false;
        }
        int before = count(donor);
        if (!rule.neighbours().isEmpty()) {
            leaveOutNeighbours(rule.neighbours());
            grid.notes.add(
                    (before - count(donor)) + " buren van een behandelde eenheid (overloop)");
        }
    }

    private void leaveOutNeighbours(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw Refusal.of(
                    "WS-EST-TABLE",
                    "donors.neighbours",
                    "De tabel \"" + name + "\" is niet gegeven.",
                    Nearest.cure(name, tables.keySet()));
        }
        var units = table.texts("unit");
        var neighbours = table.texts("neighbour");
        for (int row = 0; row < table.rows(); row++) {
            var u = index.get(units.get(row));
            var n = index.get(neighbours.get(row));
            if (u != null && n != null) {
                donor[n] &= start[u] == Panel.NEVER;
                donor[u] &= start[n] == Panel.NEVER;
            }
        }
    }

    private int unit(String name, String place) {
        var u = index.get(name);
        if (u == null) {
            throw Refusal.of(
                    "WS-EST-UNIT",
                    place,
                    "De eenheid \"" + name + "\" staat niet in de data.",
                    Nearest.cure(name, index.keySet()));
        }
        return u;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
