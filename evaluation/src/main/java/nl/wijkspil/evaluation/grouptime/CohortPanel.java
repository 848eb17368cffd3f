package nl.wijkspil.evaluation.grouptime;

import java.util.List;

/**
 * A balanced panel by period, with the cohort of each unit.
 *
 * @param outcome {@code outcome[t][i]}: period t of unit i
 * @param covariates per covariate the same shape
 * @param covariateNames their names
 * @param groupOf index of the first treated period, or {@link #NEVER}
 */
@SuppressWarnings("ArrayRecordComponent")
public record CohortPanel(
        double[][] outcome,
        List<double[][]> covariates,
        List<String> covariateNames,
        int[] groupOf) {
    /** The cohort of units never treated. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Number of units. */
    public int units() {
        return groupOf.length;
    }

    /** Number of periods. */
    public int periods() {
        return outcome.length;
    }

    /** Units per cohort, by first treated period; the never treated are not counted. */
    int[] sizes() {
        var out = new int[periods()];
        for (int g : groupOf) {
            if (g != NEVER) {
                out[g]++;
            }
        }
        return out;
    }
}
