package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.Logit;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Multilevel regression with post-stratification: predict every population cell (area by age by
 * education ...) with a {@link MixedLogit} and average the cells of an area by their number of
 * residents.
 *
 * <p>Source: Gelman and Little (1997); Park, Gelman and Bafumi (2004), Political Analysis 12. The
 * interval comes from the curvature at the mode given sigma (delta method), so it leaves out the
 * uncertainty about sigma: read it as the least there is.
 *
 * @param area name
 * @param respondents number of answers from this area; 0 means the figure is the model's alone
 * @param raw their share of yes; NaN without respondents
 * @param estimate the estimated share in the population
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record PostStratified(
        String area, int respondents, double raw, double estimate, double low, double high) {

    /**
     * The estimate of every area in the population table, in its order.
     *
     * @param model the model
     * @param y the answers it was fitted to
     * @param labels area of each answer
     * @param cells design rows of the population cells, the same columns as the model's
     * @param areas area of each cell
     * @param sizes residents in each cell
     * @throws Refusal WS-MULT-005 for a negative size or an area without residents
     */
    public static List<PostStratified> of(
            MixedLogit model,
            double[] y,
            List<String> labels,
            Design cells,
            List<String> areas,
            double[] sizes) {
        var byArea = new LinkedHashMap<String, List<Integer>>();
        for (int c = 0; c < sizes.length; c++) {
            if (!(sizes[c] >= 0)) {
                throw Refusal.of(
                        "WS-MULT-005",
                        "cel " + (c + 1),
                        "Het aantal inwoners " + sizes[c] + " kan niet.",
                        "Vul 0 of meer in.");
            }
            byArea.computeIfAbsent(areas.get(c), k -> new ArrayList<>()).add(c);
        }
        var eta = cells.times(model.fixed());
        var out = new ArrayList<PostStratified>();
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
        for (var entry : byArea.entrySet()) {
            int g = model.groups().indexOf(entry.getKey());
            double u = g < 0 ? 0 : model.effects()[g];
            double total = 0;
            double sum = 0;
            int p = model.fixed().length;
            var slope = new double[p + 1];
            for (int c : entry.getValue()) {
                double share = Logit.probability(eta[c] + u);
                total += sizes[c];
                sum += sizes[c] * share;
                double d = sizes[c] * share * (1 - share);
                for (int j = 0; j < p; j++) {
                    slope[j] += d * cells.column(j)[c];
                }
                slope[p] += d;
            }
            if (total == 0) {
                throw Refusal.of(
                        "WS-MULT-005",
                        "gebied " + entry.getKey(),
                        "Dit gebied heeft geen inwoners in de bevolkingstabel.",
                        "Laat het gebied weg of vul de tabel aan.");
            }
            double estimate = sum / total;
            double half = z * Math.sqrt(variance(model, slope, g)) / total;
            int n = 0;
            double yes = 0;
            for (int i = 0; i < y.length; i++) {
                if (labels.get(i).equals(entry.getKey())) {
                    n++;
                    yes += y[i];
                }
            }
            out.add(
                    new PostStratified(
                            entry.getKey(),
                            n,
                            n == 0 ? Double.NaN : yes / n,
                            estimate,
                            Math.max(0, estimate - half),
                            Math.min(1, estimate + half)));
        }
        return List.copyOf(out);
    }

    private static double variance(MixedLogit model, double[] slope, int g) {
        int p = slope.length - 1;
        var c = model.covariance();
        double v = 0;
        for (int a = 0; a <= p; a++) {
            for (int b = 0; b <= p; b++) {
                boolean outside = g < 0 && (a == p || b == p);
                double covariance =
                        outside
                                ? (a == b ? model.sd() * model.sd() : 0)
                                : c[a == p ? p + g : a][b == p ? p + g : b];
                v += slope[a] * slope[b] * covariance;
            }
        }
        return v;
    }
}
