package nl.wijkspil.evaluation.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;

/**
 * Post-stratification: the weights within each group are scaled so that they add up to the group's
 * known size in the population. Figures by group keep their weights' proportions.
 *
 * <p>Source: Holt and Smith (1979), JRSS A 142.
 */
public final class PostStratify {
    private PostStratify() {}

    /**
     * The sample with new weights.
     *
     * @param groups the group of each respondent
     * @param populations the known size of each group
     * @throws Refusal WS-SURV-005 when a group has a size but no respondents or the other way round
     */
    public static Sample of(Sample sample, List<String> groups, Map<String, Double> populations) {
        var sums = Margins.sums(sample.weights(), groups);
        Margins.same("groep", sums.keySet(), populations.keySet());
        var next = sample.weights();
        for (int i = 0; i < next.length; i++) {
            var group = groups.get(i);
            next[i] *= Margins.at(populations, group) / Margins.at(sums, group);
        }
        var design = new Design(next.length).addFactor("", new ArrayList<>(groups), false);
        return sample.calibrated(next, new Calibration(design, sample.weights()));
    }
}
