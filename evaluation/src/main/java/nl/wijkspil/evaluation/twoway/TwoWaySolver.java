package nl.wijkspil.evaluation.twoway;

import nl.wijkspil.evaluation.finding.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Unit and period effects fitted to some cells of a panel, exactly, also when cells are missing.
 * The unit effects are eliminated, which leaves one dense system of (periods - 1) unknowns; it is
 * factored once and serves any number of variables. The first period's effect is zero.
 */
public final class TwoWaySolver {
    private final int[] unitOf;
    private final int[] periodOf;
    private final boolean[] used;
    private final int units;
    private final int periods;
    private final double[] perUnit;
    private final LinearSolverDense<DMatrixRMaj> solver;

    /**
     * @param cells the cells
     * @param used which of them to fit to
     * @throws Refusal WS-EST-UNCONNECTED when a unit or period has no cell, or units and periods
     *     fall apart into groups that cannot be compared
     */
    public TwoWaySolver(Cells cells, boolean[] used) {
        this.unitOf = cells.unitOf();
        this.periodOf = cells.periodOf();
        this.used = used.clone();
        this.units = cells.units();
        this.periods = cells.periods();
        this.perUnit = new double[units];
        int t = periods;
        var schur = new double[t][t];
        int from = 0;
        while (from < unitOf.length) {
            int to = from;
            int count = 0;
            while (to < unitOf.length && unitOf[to] == unitOf[from]) {
                count += used[to] ? 1 : 0;
                to++;
            }
            perUnit[unitOf[from]] = count;
            for (int a = from; a < to; a++) {
                if (used[a]) {
                    schur[periodOf[a]][periodOf[a]]++;
                    for (int b = from; b < to; b++) {
                        if (used[b]) {
                            schur[periodOf[a]][periodOf[b]] -= 1.0 / count;
                        }
                    }
                }
            }
            if (count == 0) {
                throw unconnected("eenheid " + (unitOf[from] + 1) + " van de gebruikte");
            }
            from = to;
        }
        var matrix = new DMatrixRMaj(t - 1, t - 1);
        for (int a = 1; a < t; a++) {
            for (int b = 1; b < t; b++) {
                matrix.set(a - 1, b - 1, schur[a][b]);
            }
        }
        solver = LinearSolverFactory_DDRM.symmPosDef(t - 1);
        if (!solver.setA(matrix) || !(solver.quality() > 1e-10)) {
            throw unconnected("een periode");
        }
    }

    private static Refusal unconnected(String what) {
        return Refusal.of(
                "WS-EST-UNCONNECTED",
                what,
                "Voor " + what + " is er geen onbehandelde waarneming om mee te vergelijken.",
                "Neem eerdere perioden of eenheden op die nooit begonnen.");
    }

    /** Effects of the units, then of the periods. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Effects(double[] unit, double[] period) {
        /** Unit effect plus period effect of a cell. */
        public double at(Cells cells, int cell) {
            return unit[cells.unitOf()[cell]] + period[cells.periodOf()[cell]];
        }
    }

    /** The least-squares effects of a variable over the used cells. */
    public Effects fit(double[] variable) {
        var byUnit = new double[units];
        var byPeriod = new double[periods];
        for (int k = 0; k < variable.length; k++) {
            if (used[k]) {
                byUnit[unitOf[k]] += variable[k];
                byPeriod[periodOf[k]] += variable[k];
            }
        }
        return solve(byUnit, byPeriod);
    }

    /** The effects whose sums over the used cells are these: the normal equations. */
    public Effects solve(double[] unitSums, double[] periodSums) {
        var right = periodSums.clone();
        for (int k = 0; k < unitOf.length; k++) {
            if (used[k]) {
                right[periodOf[k]] -= unitSums[unitOf[k]] / perUnit[unitOf[k]];
            }
        }
        var b = new DMatrixRMaj(periods - 1, 1);
        for (int t = 1; t < periods; t++) {
            b.set(t - 1, 0, right[t]);
        }
        var x = new DMatrixRMaj(periods - 1, 1);
        solver.solve(b, x);
        var period = new double[periods];
        for (int t = 1; t < periods; t++) {
            period[t] = x.get(t - 1, 0);
        }
        var unit = new double[units];
        for (int k = 0; k < unitOf.length; k++) {
            if (used[k]) {
                unit[unitOf[k]] -= period[periodOf[k]];
            }
        }
        for (int i = 0; i < units; i++) {
            unit[i] = (unit[i] + unitSums[i]) / perUnit[i];
        }
        return new Effects(unit, period);
    }

    /**
     * What unit and period effects leave of a variable, over the used cells (zero elsewhere). A
     * variable that they explain up to 1e-9 of its length becomes exactly zero.
     */
    public double[] residual(Cells cells, double[] variable) {
        var effects = fit(variable);
        var out = new double[variable.length];
        double length = 0;
        double left = 0;
        for (int k = 0; k < out.length; k++) {
            if (used[k]) {
                out[k] = variable[k] - effects.at(cells, k);
                length += variable[k] * variable[k];
                left += out[k] * out[k];
            }
        }
        if (left <= 1e-18 * length) {
            java.util.Arrays.fill(out, 0);
        }
        return out;
    }
}
