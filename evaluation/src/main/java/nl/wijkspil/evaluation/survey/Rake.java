package nl.wijkspil.evaluation.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;

/**
 * Raking: weights scaled to one margin after another (age, sex, neighbourhood ...) until all known
 * margins hold together.
 *
 * <p>Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11. The certificate is
 * the largest relative distance to a margin; raking that does not reach {@value #TOLERANCE} is
 * refused with the margin that stays off.
 *
 * @param sample the sample with raked weights
 * @param rounds rounds over all margins
 * @param distance the certificate
 * @param highestRatio the largest new weight relative to its old one, after scaling both to mean 1
 */
public record Rake(Sample sample, int rounds, double distance, double highestRatio) {
    private static final double TOLERANCE = 1e-10;
    private static final int MOST = 2000;

    /**
     * One known margin.
     *
     * @param name such as "leeftijd"
     * @param groups the group of each respondent
     * @param populations the known size of each group
     */
    public record Margin(String name, List<String> groups, Map<String, Double> populations) {}

    /**
     * The raked sample.
     *
     * @throws Refusal WS-SURV-005 for a group without respondents or size, WS-SURV-006 when the
     *     margins cannot hold together
     */
    public static Rake of(Sample sample, List<Margin> margins) {
        var weights = sample.weights();
        for (var margin : margins) {
            Margins.same(
                    margin.name(),
                    Margins.sums(weights, margin.groups()).keySet(),
                    margin.populations().keySet());
        }
        sameTotals(margins);
        var next = weights.clone();
        double distance = Double.POSITIVE_INFINITY;
        int round = 0;
        while (round < MOST && distance > TOLERANCE) {
            round++;
            for (var margin : margins) {
                scale(next, margin);
            }
            distance = 0;
            for (var margin : margins) {
                distance = Math.max(distance, distance(next, margin));
            }
        }
        if (distance > TOLERANCE) {
            throw Refusal.of(
                    "WS-SURV-006",
                    "",
                    "De marges zijn niet samen te halen: er blijft een verschil van "
                            + distance
                            + ".",
                    "Voeg kleine groepen samen of gebruik minder marges.");
        }
        var design = new Design(next.length);
        for (var margin : margins) {
            design.addFactor(margin.name() + " ", new ArrayList<>(margin.groups()), false);
        }
        return new Rake(
                sample.calibrated(next, new Calibration(design, next.clone())),
                round,
                distance,
                highestRatio(weights, next));
    }

    private static void sameTotals(List<Margin> margins) {
        var totals = new LinkedHashMap<String, Double>();
        margins.forEach(m ->
                totals.put(
                        m.name(),
                        m.populations().values().stream().mapToDouble(Double::doubleValue).sum()));
        double low = totals.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = totals.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (high - low > 1e-9 * high) {
            throw Refusal.of(
                    "WS-SURV-006",
                    String.join(", ", totals.keySet()),
                    "De marges tellen niet op tot dezelfde bevolking: " + totals.values() + ".",
                    "Gebruik cijfers van dezelfde datum en hetzelfde gebied.");
        }
    }

    private static void scale(double[] weights, Margin margin) {
        var sums = Margins.sums(weights, margin.groups());
        for (int i = 0; i < weights.length; i++) {
            var group = margin.groups().get(i);
            weights[i] *= Margins.at(margin.populations(), group) / Margins.at(sums, group);
        }
    }

    private static double distance(double[] weights, Margin margin) {
        double worst = 0;
        for (var sum : Margins.sums(weights, margin.groups()).entrySet()) {
            double want = Margins.at(margin.populations(), sum.getKey());
            worst = Math.max(worst, Math.abs(sum.getValue() - want) / want);
        }
        return worst;
    }

    private static double highestRatio(double[] before, double[] after) {
        double a = 0;
        double b = 0;
        double most = 0;
        for (int i = 0; i < before.length; i++) {
            a += before[i];
            b += after[i];
            most = Math.max(most, after[i] / before[i]);
        }
        return most * a / b;
    }
}
