package nl.wijkspil.evaluation.inference;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;

/**
 * A treated unit's part in the average.
 *
 * @param unit the unit's index in the panel
 * @param window its periods
 * @param share its share in the average
 */
record Entry(int unit, Window window, double share) {

    static List<Entry> of(List<Fitted> fits, Average average) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < fits.size(); i++) {
            var fit = fits.get(i);
            for (int unit : fit.units()) {
                entries.add(
                        new Entry(unit, fit.window(), average.shares()[i] / fit.units().size()));
            }
        }
        return entries;
    }
}
