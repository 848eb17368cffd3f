package nl.wijkspil.evaluation.grouptime;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.regression.Design;

/**
 * Callaway and Sant'Anna's effects by cohort and period: the change of the cohort since its base
 * period minus the change of the controls.
 *
 * <p>Source: Callaway and Sant'Anna (2021), Journal of Econometrics 225. Without covariates each
 * cell is a difference of means and costs one pass over the units; the influence of a unit is
 * n/n_group times its deviation from the mean of its side.
 */
public final class GroupTimeEffects {
    private final CohortPanel panel;
    private final GroupTimeOptions options;

    private GroupTimeEffects(CohortPanel panel, GroupTimeOptions options) {
        this.panel = panel;
        this.options = options;
    }

    /** All cells, by cohort and then period; cells without controls are left out. */
    public static List<GroupTimeCell> of(CohortPanel panel, GroupTimeOptions options) {
        return new GroupTimeEffects(panel, options).cells();
    }

    private List<GroupTimeCell> cells() {
        var out = new ArrayList<GroupTimeCell>();
        var sizes = panel.sizes();
        for (int g = 0; g < sizes.length; g++) {
            int reference = g - options.anticipation() - 1;
            if (sizes[g] == 0 || reference < 0) {
                continue;
            }
            for (int t = 0; t < panel.periods(); t++) {
                boolean universal = options.base() == GroupTimeOptions.Base.UNIVERSAL;
                int base = t >= g || universal ? reference : t - 1;
                if (base >= 0 && t != base) {
                    var cell = cell(g, t, base);
                    if (cell != null) {
                        out.add(cell);
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    private boolean control(int unit, int g, int latest) {
        int own = panel.groupOf()[unit];
        if (own == CohortPanel.NEVER) {
            return true;
        }
        return options.comparison() == GroupTimeOptions.Comparison.NOT_YET_TREATED
                && own != g
                && own > latest + options.anticipation();
    }

    private @org.jspecify.annotations.Nullable GroupTimeCell cell(int g, int t, int base) {
        int n = panel.units();
        int latest = Math.max(t, base);
        var now = panel.outcome()[t];
        var then = panel.outcome()[base];
        // Role of each unit: 1 treated, 0 control, -1 outside this comparison.
        var role = new byte[n];
        int treated = 0;
        int controls = 0;
        double treatedSum = 0;
        double controlSum = 0;
        for (int i = 0; i < n; i++) {
            if (panel.groupOf()[i] == g) {
                role[i] = 1;
                treated++;
                treatedSum += now[i] - then[i];
            } else if (control(i, g, latest)) {
                controls++;
                controlSum += now[i] - then[i];
            } else {
                role[i] = -1;
            }
        }
        if (controls == 0) {
            return null;
        }
        if (!panel.covariates().isEmpty()) {
            return adjusted(g, t, base, role, treated, controls);
        }
        double treatedMean = treatedSum / treated;
        double controlMean = controlSum / controls;
        var influence = new double[n];
        double onTreated = (double) n / treated;
        double onControls = (double) n / controls;
        for (int i = 0; i < n; i++) {
            double change = now[i] - then[i];
            influence[i] =
                    role[i] == 1
                            ? onTreated * (change - treatedMean)
                            : role[i] == 0 ? -onControls * (change - controlMean) : 0;
        }
        return new GroupTimeCell(
                g, t, base, treated, controls, treatedMean - controlMean, influence);
    }

    private GroupTimeCell adjusted(int g, int t, int base, byte[] role, int treated, int controls) {
        int n = panel.units();
        var index = new int[treated + controls];
        int k = 0;
        for (int i = 0; i < n; i++) {
            if (role[i] >= 0) {
                index[k++] = i;
            }
        }
        int earliest = Math.min(t, base);
        var design = new Design(index.length).intercept();
        for (int c = 0; c < panel.covariates().size(); c++) {
            design.add(
                    panel.covariateNames().get(c),
                    gather(panel.covariates().get(c)[earliest], index));
        }
        var delta = new double[index.length];
        var inside = new boolean[index.length];
        for (int i = 0; i < index.length; i++) {
            delta[i] = panel.outcome()[t][index[i]] - panel.outcome()[base][index[i]];
            inside[i] = role[index[i]] == 1;
        }
        var effect = new TwoPeriods(delta, inside, design).effect(options.adjust());
        var influence = new double[n];
        for (int i = 0; i < index.length; i++) {
            influence[index[i]] = effect.influence()[i] * n / index.length;
        }
        return new GroupTimeCell(g, t, base, treated, controls, effect.att(), influence);
    }

    private static double[] gather(double[] from, int[] index) {
        var out = new double[index.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = from[index[i]];
        }
        return out;
    }
}
