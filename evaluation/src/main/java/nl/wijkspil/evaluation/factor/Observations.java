package nl.wijkspil.evaluation.factor;

import nl.wijkspil.evaluation.twoway.Cells;

/**
 * A panel as matrices of units by periods.
 *
 * @param y outcomes; 0 where not observed
 * @param x covariates: {@code x[j][i][t]}
 * @param untreated whether the cell is observed and untreated
 * @param observed whether the cell is observed
 * @param start first treated period per unit, or {@link Cells#NEVER}
 */
@SuppressWarnings("ArrayRecordComponent")
record Observations(
        double[][] y, double[][][] x, boolean[][] untreated, boolean[][] observed, int[] start) {

    static Observations of(Cells cells, int anticipation) {
        int n = cells.units();
        int periods = cells.periods();
        int p = cells.covariates().size();
        var y = new double[n][periods];
        var x = new double[p][n][periods];
        var untreated = new boolean[n][periods];
        var observed = new boolean[n][periods];
        for (int k = 0; k < cells.size(); k++) {
            int i = cells.unitOf()[k];
            int t = cells.periodOf()[k];
            y[i][t] = cells.outcome()[k];
            observed[i][t] = true;
            untreated[i][t] =
                    cells.start()[i] == Cells.NEVER || t < cells.start()[i] - anticipation;
            for (int j = 0; j < p; j++) {
                x[j][i][t] = cells.covariates().get(j)[k];
            }
        }
        return new Observations(y, x, untreated, observed, cells.start());
    }

    int units() {
        return y.length;
    }

    int periods() {
        return y[0].length;
    }

    boolean ever(int unit) {
        return start[unit] != Cells.NEVER;
    }

    Observations with(boolean[][] mask) {
        return new Observations(y, x, mask, observed, start);
    }
}
