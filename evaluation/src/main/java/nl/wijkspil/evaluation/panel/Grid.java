package nl.wijkspil.evaluation.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * The panel while it is being filled from a table: where each row of the table lies among units and
 * periods.
 */
final class Grid {

    private static final long MOST_CELLS = 200_000_000;

    final List<String> units;
    final double[] periods;
    final List<String> labels;
    final Map<String, double[]> variables = new LinkedHashMap<>();

    /** First treated period as the data say it, per unit: NaN is unknown, infinity is never. */
    final double[] cohort;

    final List<String> strata;
    final boolean[] filtered;
    final List<String> notes = new ArrayList<>();

    private final String file;
    private int[] cellOfRow = new int[0];

    Grid(String file, Map<String, Integer> units, SortedMap<Double, String> labels) {
        this.file = file;
        this.units = List.copyOf(units.keySet());
        this.labels = List.copyOf(labels.values());
        this.periods = labels.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        if ((long) this.units.size() * periods.length > MOST_CELLS) {
            throw Refusal.of(
                    "WS-EST-SIZE",
                    file,
                    "Het panel heeft meer dan 200 miljoen cellen.",
                    "Kies minder eenheden of perioden; klopt de kolom voor de tijd?");
        }
        cohort = new double[this.units.size()];
        Arrays.fill(cohort, Double.NaN);
        strata = new ArrayList<>(Collections.nCopies(this.units.size(), ""));
        filtered = new boolean[this.units.size()];
    }

    /** Finds each row's cell and refuses a second row for the same cell. */
    void place(
            boolean[] keep,
            List<String> unitCells,
            List<String> timeCells,
            Map<String, Double> periodOf) {
        var unitIndex = new HashMap<String, Integer>();
        for (int u = 0; u < units.size(); u++) {
            unitIndex.put(units.get(u), u);
        }
        var timeIndex = new HashMap<String, Integer>();
        periodOf.forEach(
                (text, period) -> timeIndex.put(text, Arrays.binarySearch(periods, period)));
        cellOfRow = new int[keep.length];
        var lineOfCell = new int[units.size() * periods.length];
        for (int row = 0; row < keep.length; row++) {
            if (!keep[row]) {
                cellOfRow[row] = -1;
                continue;
            }
            int cell =
                    unitIndex.getOrDefault(unitCells.get(row), 0) * periods.length
                            + timeIndex.getOrDefault(timeCells.get(row), 0);
            if (lineOfCell[cell] != 0) {
                throw Refusal.of(
                        "WS-EST-DUPLICATE",
                        file + ", regel " + (row + 2),
                        "Eenheid \""
                                + unitCells.get(row)
                                + "\" in periode "
                                + timeCells.get(row)
                                + " staat er al, op regel "
                                + lineOfCell[cell]
                                + ".",
                        "Laat van elke eenheid en periode een rij over.");
            }
            lineOfCell[cell] = row + 2;
            cellOfRow[row] = cell;
        }
    }

    /** In the wide layout a row is a unit; its cell is that of the first period. */
    void placeWide(boolean[] keep) {
        cellOfRow = new int[keep.length];
        int unit = 0;
        for (int row = 0; row < keep.length; row++) {
            cellOfRow[row] = keep[row] ? unit++ * periods.length : -1;
        }
    }

    void addVariable(String name, double[] byRow) {
        var values = new double[units.size() * periods.length];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < byRow.length; row++) {
            if (cellOfRow[row] >= 0) {
                values[cellOfRow[row]] = byRow[row];
            }
        }
        variables.put(name, values);
    }

    void addWide(String name, boolean[] keep, List<double[]> byPeriod) {
        var values = new double[units.size() * periods.length];
        for (int row = 0, unit = 0; row < keep.length; row++) {
            if (keep[row]) {
                for (int t = 0; t < periods.length; t++) {
                    values[unit * periods.length + t] = byPeriod.get(t)[row];
                }
                unit++;
            }
        }
        variables.put(name, values);
    }

    /** A treatment column holds 0 or 1; once 1 it must stay 1. */
    void addTreatment(String name, double[] byRow) {
        var flags = new double[units.size() * periods.length];
        Arrays.fill(flags, Double.NaN);
        for (int row = 0; row < byRow.length; row++) {
            if (cellOfRow[row] >= 0) {
                double flag = byRow[row];
                if (flag != 0 && flag != 1) {
                    throw Refusal.of(
                            "WS-EST-TREATMENT",
                            file + ", regel " + (row + 2) + ", kolom \"" + name + "\"",
                            "De behandeling is hier geen 0 of 1.",
                            "Schrijf 0 (niet) of 1 (wel).");
                }
                flags[cellOfRow[row]] = flag;
            }
        }
        for (int u = 0; u < units.size(); u++) {
            double first = Double.POSITIVE_INFINITY;
            for (int t = 0; t < periods.length; t++) {
                double flag = flags[u * periods.length + t];
                if (flag == 1 && first == Double.POSITIVE_INFINITY) {
                    first = periods[t];
                } else if (flag == 0 && first != Double.POSITIVE_INFINITY) {
                    throw Refusal.of(
                            "WS-EST-SWITCHES",
                            "kolom \"" + name + "\"",
                            "Bij eenheid \""
                                    + units.get(u)
                                    + "\" stopt de behandeling weer in periode "
                                    + labels.get(t)
                                    + ".",
                            "Deze methoden gaan ervan uit dat een begonnen behandeling doorloopt;"
                                    + " laat de eenheid weg of kort de reeks in.");
                }
            }
            cohort[u] = first;
        }
    }

    /** A cohort column holds the first treated period; empty, 0 or Inf is never. */
    void addCohort(String name, List<String> byRow) {
        for (int row = 0; row < byRow.size(); row++) {
            if (cellOfRow[row] < 0) {
                continue;
            }
            int u = cellOfRow[row] / periods.length;
            var text = byRow.get(row);
            boolean never =
                    text.isEmpty()
                            || text.equals("0")
                            || text.equals("NA")
                            || text.equalsIgnoreCase("inf");
            double value =
                    never
                            ? Double.POSITIVE_INFINITY
                            : PeriodText.read(text, file + ", regel " + (row + 2));
            value = value == 0 ? Double.POSITIVE_INFINITY : value;
            if (!Double.isNaN(cohort[u]) && cohort[u] != value) {
                throw Refusal.of(
                        "WS-EST-COHORT",
                        file + ", regel " + (row + 2) + ", kolom \"" + name + "\"",
                        "Eenheid \"" + units.get(u) + "\" heeft twee verschillende startperioden.",
                        "Geef elke eenheid een startperiode.");
            }
            cohort[u] = value;
        }
    }

    void addStrata(List<String> byRow) {
        for (int row = 0; row < byRow.size(); row++) {
            if (cellOfRow[row] >= 0) {
                strata.set(cellOfRow[row] / periods.length, byRow.get(row));
            }
        }
    }

    void addDonorFilter(List<String> byRow, String value) {
        for (int row = 0; row < byRow.size(); row++) {
            if (cellOfRow[row] >= 0 && !byRow.get(row).equals(value)) {
                filtered[cellOfRow[row] / periods.length] = true;
            }
        }
    }

    /** Blanks the cells in which the area did not exist in its present boundaries. */
    void limit(double[] from, double[] to) {
        int blanked = 0;
        for (int row = 0; row < cellOfRow.length; row++) {
            int cell = cellOfRow[row];
            if (cell < 0) {
                continue;
            }
            double period = periods[cell % periods.length];
            boolean early = from.length > 0 && period < from[row];
            boolean late = to.length > 0 && period > to[row];
            if (early || late) {
                for (var values : variables.values()) {
                    values[cell] = Double.NaN;
                }
                blanked++;
            }
        }
        if (blanked > 0) {
            notes.add(blanked + " cellen buiten de geldigheid van hun gebiedsgrens");
        }
    }
}
