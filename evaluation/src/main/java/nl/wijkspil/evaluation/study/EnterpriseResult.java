package nl.wijkspil.evaluation.study;

import java.util.List;
import java.util.SequencedMap;
import nl.wijkspil.evaluation.rules.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What a study says of one enterprise.
 *
 * @param enterprise id of the enterprise
 * @param assessments under each rule set of the study, the main one first
 * @param probability per class of the main rule set: share of the random draws of thresholds and
 *     weights that give this class; empty when nothing was drawn
 * @param tipping the threshold whose smallest change alters the main class, or null when none
 *     between 0.75 and 1.25 does
 */
public record EnterpriseResult(
        String enterprise,
        List<Assessment> assessments,
        SequencedMap<String, Double> probability,
        @Nullable Tipping tipping) {

    /** Copies the list. */
    public EnterpriseResult {
        assessments = List.copyOf(assessments);
    }

    /** Under the main rule set. */
    public Assessment main() {
        return assessments.getFirst();
    }

    /**
     * A threshold on whose value the class turns.
     *
     * @param threshold its name
     * @param factor the factor nearest to 1 at which the class changes
     * @param classCode the class there
     */
    public record Tipping(String threshold, double factor, String classCode) {}
}
