package nl.wijkspil.evaluation.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.evaluation.finding.Refusal;

/** Sums of weights by group. */
final class Margins {
    private Margins() {}

    static Map<String, Double> sums(double[] weights, List<String> groups) {
        if (groups.size() != weights.length) {
            throw new IllegalArgumentException(
                    "%d groups for %d respondents\nMaybe rows were dropped"
                            .formatted(groups.size(), weights.length));
        }
        var sums = new TreeMap<String, Double>();
        for (int i = 0; i < weights.length; i++) {
            sums.merge(groups.get(i), weights[i], Double::sum);
        }
        return sums;
    }

    static double at(Map<String, Double> sizes, String group) {
        return sizes.getOrDefault(group, Double.NaN);
    }

    static void same(String place, Set<String> seen, Set<String> known) {
        for (var group : known) {
            if (!seen.contains(group)) {
                throw missing(place, group, "Niemand uit deze groep gaf antwoord.");
            }
        }
        for (var group : seen) {
            if (!known.contains(group)) {
                throw missing(place, group, "De omvang van deze groep in de bevolking ontbreekt.");
            }
        }
    }

    private static Refusal missing(String place, String group, String words) {
        return Refusal.of(
                "WS-SURV-005",
                place + " " + group,
                words,
                "Voeg de groep samen met een andere, of vul de omvang aan.");
    }
}
