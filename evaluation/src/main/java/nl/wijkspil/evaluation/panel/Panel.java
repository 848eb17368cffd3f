package nl.wijkspil.evaluation.panel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Units by periods by variables, columnar. Periods rise. A missing cell is NaN and stays NaN: a
 * method refuses it or leaves the unit out in words, it never fills it in. Immutable but for the
 * arrays {@link #matrix} lends out.
 */
public final class Panel {

    /** {@link #start} of a unit that is never treated. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final List<String> units;
    private final Map<String, Integer> unitIndex = new HashMap<>();
    private final double[] periods;
    private final List<String> labels;
    private final Map<String, double[]> variables;
    private final int[] start;
    private final boolean[] studied;
    private final boolean[] donor;
    private final List<String> strata;
    private final List<String> leftOut;

    Panel(
            List<String> units,
            double[] periods,
            List<String> labels,
            Map<String, double[]> variables,
            int[] start,
            boolean[] studied,
            boolean[] donor,
            List<String> strata,
            List<String> leftOut) {
        this.units = List.copyOf(units);
        this.periods = periods.clone();
        this.labels = List.copyOf(labels);
        this.variables = new LinkedHashMap<>(variables);
        this.start = start.clone();
        this.studied = studied.clone();
        this.donor = donor.clone();
        this.strata = List.copyOf(strata);
        this.leftOut = List.copyOf(leftOut);
        for (int u = 0; u < units.size(); u++) {
            unitIndex.put(units.get(u), u);
        }
    }

    /**
     * A panel from arrays, for generated data and tests.
     *
     * @param variable the one variable's name
     * @param values units by periods, row by row
     * @param periods the periods' numbers, rising; its length divides the number of values
     * @param start first treated period's index per unit, or {@link #NEVER}
     */
    public static Panel of(String variable, double[] values, double[] periods, int[] start) {
        int n = start.length;
        if (values.length != n * periods.length) {
            throw new IllegalArgumentException(
                    "values.length = "
                            + values.length
                            + "\nMaybe pass units x periods = "
                            + n * periods.length
                            + " values.");
        }
        var names = new java.util.ArrayList<String>(n);
        var studied = new boolean[n];
        var donor = new boolean[n];
        for (int u = 0; u < n; u++) {
            names.add("u" + (u + 1));
            studied[u] = start[u] != NEVER;
            donor[u] = start[u] == NEVER;
        }
        var labels = java.util.Arrays.stream(periods).mapToObj(Table::label).toList();
        return new Panel(
                names,
                periods,
                labels,
                Map.of(variable, values),
                start,
                studied,
                donor,
                java.util.Collections.nCopies(n, ""),
                List.of());
    }

    /** How many units. */
    public int units() {
        return units.size();
    }

    /** How many periods. */
    public int periods() {
        return periods.length;
    }

    /** A unit's name. */
    public String unit(int unit) {
        return units.get(unit);
    }

    /** All unit names, by index. */
    public List<String> unitNames() {
        return units;
    }

    /** A unit's index, or null when it does not exist. */
    public @Nullable Integer find(String unit) {
        return unitIndex.get(unit);
    }

    /** A period's number, such as 1990 or 1990.25. */
    public double period(int period) {
        return periods[period];
    }

    /** A period as it is written in the data. */
    public String label(int period) {
        return labels.get(period);
    }

    /** The index of a period's number, or -1. */
    public int periodIndex(double period) {
        for (int t = 0; t < periods.length; t++) {
            if (Math.abs(periods[t] - period) < 1e-9) {
                return t;
            }
        }
        return -1;
    }

    /** The variables' names: outcomes and covariates. */
    public List<String> variables() {
        return List.copyOf(variables.keySet());
    }

    /**
     * A variable's values, units by periods, row by row; NaN where missing. Lent, not copied: do
     * not change it.
     *
     * @throws Refusal when the variable is not in the panel
     */
    public double[] matrix(String variable) {
        var found = variables.get(variable);
        if (found == null) {
            throw Refusal.of(
                    "WS-EST-COLUMN",
                    "columns",
                    "De kolom \"" + variable + "\" is niet ingelezen.",
                    Nearest.cure(variable, variables.keySet()));
        }
        return found;
    }

    /** One cell; NaN when missing. */
    public double value(String variable, int unit, int period) {
        return matrix(variable)[unit * periods.length + period];
    }

    /** Index of the unit's first treated period, or {@link #NEVER}. */
    public int start(int unit) {
        return start[unit];
    }

    /** Whether the unit is treated and the specification asks about it. */
    public boolean studied(int unit) {
        return studied[unit];
    }

    /** Whether the unit is never treated and passes the donor filter. */
    public boolean donor(int unit) {
        return donor[unit];
    }

    /** Indices of the studied units. */
    public int[] studiedUnits() {
        return indices(studied);
    }

    /** Indices of the donors. */
    public int[] donorUnits() {
        return indices(donor);
    }

    /** The unit's stratum; empty when strata are not given. */
    public String stratum(int unit) {
        return strata.get(unit);
    }

    /**
     * What was left out while reading, in plain Dutch, such as "3 buren van een behandelde
     * eenheid".
     */
    public List<String> leftOut() {
        return leftOut;
    }

    /**
     * The same panel with other treated units: for placebos.
     *
     * @param newStart first treated period's index per unit, or {@link #NEVER}
     * @param newDonor which units may serve as comparison
     */
    public Panel with(int[] newStart, boolean[] newDonor) {
        var treated = new boolean[newStart.length];
        for (int u = 0; u < treated.length; u++) {
            treated[u] = newStart[u] != NEVER;
        }
        return new Panel(
                units, periods, labels, variables, newStart, treated, newDonor, strata, leftOut);
    }

    private static int[] indices(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        var list = new int[count];
        for (int i = 0, n = 0; i < flags.length; i++) {
            if (flags[i]) {
                list[n++] = i;
            }
        }
        return list;
    }
}
