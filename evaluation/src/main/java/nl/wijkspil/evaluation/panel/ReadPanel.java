package nl.wijkspil.evaluation.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.specification.Columns;
import nl.wijkspil.evaluation.specification.Specification;

/** Turns a table into a {@link Panel}, as the specification says: grid, treated units, donors. */
public final class ReadPanel {

    private final Specification specification;
    private final Table data;
    private final Map<String, Table> tables;

    /**
     * @param tables the specification's further tables by name
     */
    public ReadPanel(Specification specification, Table data, Map<String, Table> tables) {
        this.specification = specification;
        this.data = data;
        this.tables = Map.copyOf(tables);
    }

    /** The columns a panel needs as text; the rest are read as numbers. */
    public static Set<String> textColumns(Specification specification) {
        var columns = specification.columns();
        var names = new HashSet<String>();
        for (var role : List.of("unit", "time", "stratum", "cohort")) {
            names.addAll(columns.all(role));
        }
        names.addAll(specification.rows().keySet());
        names.addAll(specification.donors().where().keySet());
        return names;
    }

    /**
     * The columns a panel needs at all; in the wide layout every column that starts with the prefix
     * counts too.
     */
    public static Set<String> wantedColumns(Specification specification) {
        var names = new LinkedHashSet<>(textColumns(specification));
        specification.columns().roles().values().forEach(names::addAll);
        return names;
    }

    /**
     * Reads the panel.
     *
     * @throws Refusal on doubled rows, unknown units, a start outside the panel, treatment from the
     *     first period
     */
    public Panel read() {
        var grid =
                switch (specification.layout()) {
                    case LONG -> longGrid();
                    case WIDE -> wideGrid();
                };
        return new AssignTreatment(specification, grid, tables).panel();
    }

    private Grid longGrid() {
        var columns = specification.columns();
        var unitColumn = required(columns, "unit");
        var timeColumn = required(columns, "time");
        var keep = rowsToKeep();
        var unitCells = data.texts(unitColumn);
        var timeCells = data.texts(timeColumn);
        var units = new LinkedHashMap<String, Integer>();
        var periodOf = new LinkedHashMap<String, Double>();
        var labels = new TreeMap<Double, String>();
        for (int row = 0; row < data.rows(); row++) {
            if (keep[row]) {
                int line = row + 2;
                var unit = unitCells.get(row);
                if (unit.isEmpty()) {
                    throw Refusal.of(
                            "WS-EST-UNIT",
                            data.name() + ", regel " + line,
                            "De eenheid ontbreekt in deze rij.",
                            "Vul de kolom \"" + unitColumn + "\".");
                }
                units.putIfAbsent(unit, units.size());
                periodOf.computeIfAbsent(
                        timeCells.get(row),
                        text -> {
                            double period = PeriodText.read(text, data.name() + ", regel " + line);
                            labels.putIfAbsent(period, text);
                            return period;
                        });
            }
        }
        var grid = new Grid(data.name(), units, labels);
        grid.place(keep, unitCells, timeCells, periodOf);
        for (var name : numberColumns(columns)) {
            grid.addVariable(name, data.numbers(name));
        }
        var treatment = columns.one("treatment");
        if (!treatment.isEmpty()) {
            grid.addTreatment(treatment, data.numbers(treatment));
        }
        if (columns.has("cohort")) {
            grid.addCohort(columns.one("cohort"), data.texts(columns.one("cohort")));
        }
        if (columns.has("stratum")) {
            grid.addStrata(data.texts(columns.one("stratum")));
        }
        for (var filter : specification.donors().where().entrySet()) {
            grid.addDonorFilter(data.texts(filter.getKey()), filter.getValue());
        }
        if (columns.has("validFrom") || columns.has("validTo")) {
            grid.limit(
                    columns.has("validFrom")
                            ? data.numbers(columns.one("validFrom"))
                            : new double[0],
                    columns.has("validTo") ? data.numbers(columns.one("validTo")) : new double[0]);
        }
        return grid;
    }

    private Grid wideGrid() {
        var columns = specification.columns();
        var unitCells = data.texts(required(columns, "unit"));
        var prefix = required(columns, "periods");
        var labels = new TreeMap<Double, String>();
        var columnOf = new TreeMap<Double, String>();
        for (var column : data.columns()) {
            var rest = column.startsWith(prefix) ? column.substring(prefix.length()) : "";
            if (!rest.isEmpty() && NumberText.kind(rest) == NumberText.Kind.POINT) {
                double period = PeriodText.read(rest, data.name() + ", kolom \"" + column + "\"");
                labels.put(period, rest);
                columnOf.put(period, column);
            }
        }
        if (labels.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-PERIODS",
                    "columns.periods",
                    "Geen kolom begint met \"" + prefix + "\" en een jaartal.",
                    "Controleer het voorvoegsel van de jaarkolommen.");
        }
        var keep = rowsToKeep();
        var units = new LinkedHashMap<String, Integer>();
        for (int row = 0; row < data.rows(); row++) {
            if (keep[row] && units.putIfAbsent(unitCells.get(row), units.size()) != null) {
                throw Refusal.of(
                        "WS-EST-DUPLICATE",
                        data.name() + ", regel " + (row + 2),
                        "De eenheid \"" + unitCells.get(row) + "\" staat er twee keer.",
                        "Laat van elke eenheid een rij over.");
            }
        }
        var grid = new Grid(data.name(), units, labels);
        var outcome = columns.one("outcome").isEmpty() ? prefix : columns.one("outcome");
        grid.addWide(outcome, keep, columnOf.values().stream().map(data::numbers).toList());
        grid.placeWide(keep);
        if (columns.has("cohort")) {
            grid.addCohort(columns.one("cohort"), data.texts(columns.one("cohort")));
        }
        if (columns.has("stratum")) {
            grid.addStrata(data.texts(columns.one("stratum")));
        }
        for (var filter : specification.donors().where().entrySet()) {
            grid.addDonorFilter(data.texts(filter.getKey()), filter.getValue());
        }
        return grid;
    }

    private boolean[] rowsToKeep() {
        var keep = new boolean[data.rows()];
        Arrays.fill(keep, true);
        for (var filter : specification.rows().entrySet()) {
            var cells = data.texts(filter.getKey());
            for (int row = 0; row < keep.length; row++) {
                keep[row] &= cells.get(row).equals(filter.getValue());
            }
        }
        for (boolean k : keep) {
            if (k) {
                return keep;
            }
        }
        throw Refusal.of(
                "WS-EST-EMPTY",
                data.name(),
                "Er blijft geen enkele rij over.",
                "Controleer het bestand en \"rows\" in de specificatie.");
    }

    private static List<String> numberColumns(Columns columns) {
        var names = new LinkedHashSet<String>();
        for (var entry : columns.roles().entrySet()) {
            switch (entry.getKey()) {
                case "unit",
                        "time",
                        "stratum",
                        "cohort",
                        "treatment",
                        "validFrom",
                        "validTo",
                        "periods" -> {}
                default -> names.addAll(entry.getValue());
            }
        }
        return new ArrayList<>(names);
    }

    private static String required(Columns columns, String role) {
        var column = columns.one(role);
        if (column.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-ROLE",
                    "columns." + role,
                    "De specificatie zegt niet welke kolom \"" + role + "\" is.",
                    "Voeg \"" + role + "\" toe onder \"columns\".");
        }
        return column;
    }
}
