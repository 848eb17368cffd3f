package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Effects by time since the start from one two-way regression; the period before the start is the
 * reference. With staggered starts and effects that differ by cohort these mix cohorts (Sun and
 * Abraham 2021): a diagnostic only.
 */
public final class EventStudy {
    private EventStudy() {}

    /** The coefficients, by time since the start; those not identified are left out. */
    public static List<Coefficient> of(Cells cells) {
        var times = new TreeSet<Integer>();
        for (int k = 0; k < cells.size(); k++) {
            if (cells.start()[cells.unitOf()[k]] != Cells.NEVER) {
                times.add(cells.since(k));
            }
        }
        times.remove(-1);
        var names = new ArrayList<String>();
        var regressors = new ArrayList<double[]>();
        for (int e : times) {
            var column = new double[cells.size()];
            for (int k = 0; k < column.length; k++) {
                boolean ever = cells.start()[cells.unitOf()[k]] != Cells.NEVER;
                column[k] = ever && cells.since(k) == e ? 1 : 0;
            }
            names.add("tijd " + e);
            regressors.add(column);
        }
        names.addAll(cells.names());
        regressors.addAll(cells.covariates());
        var fit = FixedEffects.fit(cells, names, regressors);
        var out = new ArrayList<Coefficient>();
        int j = 0;
        for (int e : times) {
            if (!Double.isNaN(fit.coefficient(j))) {
                var unit = new double[names.size()];
                unit[j] = 1;
                out.add(new Coefficient(e, fit.coefficient(j), fit.clusteredSe(unit)));
            }
            j++;
        }
        return List.copyOf(out);
    }
}
