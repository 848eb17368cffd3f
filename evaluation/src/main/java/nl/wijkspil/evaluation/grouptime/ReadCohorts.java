package nl.wijkspil.evaluation.grouptime;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Takes the units a group-time method can use from a panel: studied and never treated ones (and
 * those treated later), without a missing cell.
 *
 * @param panel the units used
 * @param used index of each used unit in the original panel
 * @param incomplete units left out because a cell is missing
 */
@SuppressWarnings("ArrayRecordComponent")
record ReadCohorts(CohortPanel panel, int[] used, int incomplete) {

    static ReadCohorts of(Request request) {
        var panel = request.panel();
        int periods = panel.periods();
        var names = request.specification().columns().all("covariates");
        var outcome = panel.matrix(request.outcome());
        var extra = new ArrayList<double[]>();
        names.forEach(name -> extra.add(panel.matrix(name)));
        var kept = new ArrayList<Integer>();
        int incomplete = 0;
        for (int u = 0; u < panel.units(); u++) {
            if (!panel.studied(u) && !panel.donor(u)) {
                continue;
            }
            int unit = u;
            if (complete(outcome, u, periods)
                    && extra.stream().allMatch(m -> complete(m, unit, periods))) {
                kept.add(u);
            } else {
                incomplete++;
            }
        }
        var used = kept.stream().mapToInt(Integer::intValue).toArray();
        var groupOf = new int[used.length];
        int treated = 0;
        for (int i = 0; i < used.length; i++) {
            boolean studied = panel.studied(used[i]);
            treated += studied ? 1 : 0;
            groupOf[i] = studied ? panel.start(used[i]) : CohortPanel.NEVER;
        }
        if (treated == 0) {
            throw Refusal.of(
                    "WS-EST-NO-TREATED",
                    "treated",
                    "Er is geen behandelde eenheid met alle cijfers.",
                    "Controleer de kolom cohort of treatment, en lege cellen.");
        }
        return new ReadCohorts(
                new CohortPanel(
                        byPeriod(outcome, used, periods),
                        extra.stream().map(m -> byPeriod(m, used, periods)).toList(),
                        List.copyOf(names),
                        groupOf),
                used,
                incomplete);
    }

    private static boolean complete(double[] matrix, int unit, int periods) {
        for (int t = 0; t < periods; t++) {
            if (Double.isNaN(matrix[unit * periods + t])) {
                return false;
            }
        }
        return true;
    }

    private static double[][] byPeriod(double[] matrix, int[] used, int periods) {
        var out = new double[periods][used.length];
        for (int i = 0; i < used.length; i++) {
            for (int t = 0; t < periods; t++) {
                out[t][i] = matrix[used[i] * periods + t];
            }
        }
        return out;
    }
}
