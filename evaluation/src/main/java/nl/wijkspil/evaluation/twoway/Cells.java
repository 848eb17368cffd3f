package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Request;

/**
 * The unit-period cells a two-way method uses, unit by unit: studied units and donors, without
 * cells in which the outcome or a covariate is missing.
 *
 * @param units number of units
 * @param periods number of periods of the panel
 * @param unitOf unit (0-based among those used) of each cell
 * @param periodOf period index of each cell
 * @param start first treated period of each unit, or {@link #NEVER}
 * @param panelUnit index of each unit in the panel
 * @param outcome outcome of each cell
 * @param covariates covariates, one array per name
 * @param names names of the covariates
 * @param missing number of cells left out
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cells(
        int units,
        int periods,
        int[] unitOf,
        int[] periodOf,
        int[] start,
        int[] panelUnit,
        double[] outcome,
        List<double[]> covariates,
        List<String> names,
        int missing) {
    /** {@link #start} of a unit that is never treated. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Number of cells. */
    public int size() {
        return outcome.length;
    }

    /** Whether the cell is treated. */
    public boolean treated(int cell) {
        return periodOf[cell] >= start[unitOf[cell]];
    }

    /**
     * Periods since the start, 0 in the first treated one; only for units that are ever treated.
     */
    public int since(int cell) {
        return periodOf[cell] - start[unitOf[cell]];
    }

    /** Number of units that are ever treated. */
    public int treatedUnits() {
        return (int) Arrays.stream(start).filter(s -> s != NEVER).count();
    }

    /** Number of units in the smallest cohort. */
    public int smallestCohort() {
        var sizes = new int[periods];
        Arrays.stream(start).filter(s -> s != NEVER).forEach(s -> sizes[s]++);
        return Arrays.stream(sizes).filter(s -> s > 0).min().orElse(0);
    }

    /** First period in which any unit is treated; {@link #periods} when none is. */
    public int earliestStart() {
        return Math.min(periods, Arrays.stream(start).min().orElse(periods));
    }

    /** Whether every unit has every period. */
    public boolean balanced() {
        return size() == units * periods;
    }

    /** The cells of a request. */
    public static Cells of(Request request) {
        var panel = request.panel();
        int periods = panel.periods();
        var names = request.specification().columns().all("covariates");
        var outcome = panel.matrix(request.outcome());
        var extra = names.stream().map(panel::matrix).toList();
        var index = new int[outcome.length];
        var unitOf = new int[outcome.length];
        var start = new ArrayList<Integer>();
        var used = new ArrayList<Integer>();
        int n = 0;
        int missing = 0;
        for (int u = 0; u < panel.units(); u++) {
            if (!panel.studied(u) && !panel.donor(u)) {
                continue;
            }
            int before = n;
            for (int t = 0; t < periods; t++) {
                int cell = u * periods + t;
                if (whole(outcome, extra, cell)) {
                    index[n] = cell;
                    unitOf[n++] = start.size();
                } else {
                    missing++;
                }
            }
            if (n > before) {
                start.add(panel.studied(u) ? panel.start(u) : NEVER);
                used.add(u);
            }
        }
        int size = n;
        var periodOf = new int[size];
        for (int k = 0; k < size; k++) {
            periodOf[k] = index[k] % periods;
        }
        return new Cells(
                start.size(),
                periods,
                Arrays.copyOf(unitOf, size),
                periodOf,
                start.stream().mapToInt(Integer::intValue).toArray(),
                used.stream().mapToInt(Integer::intValue).toArray(),
                gather(outcome, index, size),
                extra.stream().map(m -> gather(m, index, size)).toList(),
                List.copyOf(names),
                missing);
    }

    private static boolean whole(double[] outcome, List<double[]> extra, int cell) {
        boolean whole = !Double.isNaN(outcome[cell]);
        for (var matrix : extra) {
            whole &= !Double.isNaN(matrix[cell]);
        }
        return whole;
    }

    private static double[] gather(double[] from, int[] index, int size) {
        var out = new double[size];
        for (int k = 0; k < size; k++) {
            out[k] = from[index[k]];
        }
        return out;
    }
}
