package nl.wijkspil.platform.studies.report;

import java.util.List;
import nl.wijkspil.evaluation.rules.CriterionResult;
import nl.wijkspil.evaluation.rules.Truth;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise in a study as a reader sees it.
 *
 * @param record as frozen
 * @param spokes how many of the five functions run
 * @param hub whether it has the best class of the main rule set
 * @param assessments under each rule set, the main one first
 * @param chance share of the draws that give the best class, or null when nothing was drawn
 * @param tipping what changes the class with the smallest change, in words; empty when nothing does
 */
public record EnterpriseView(
        EnterpriseRecord record,
        int spokes,
        boolean hub,
        List<AssessmentView> assessments,
        @Nullable Double chance,
        String tipping) {

    /** Copies the list. */
    public EnterpriseView {
        assessments = List.copyOf(assessments);
    }

    /** {@return id, part of the address} */
    public String id() {
        return record.id();
    }

    /** {@return name, or "Bedrijf 3"} */
    public String name() {
        return record.name();
    }

    /** {@return under the main rule set} */
    public AssessmentView main() {
        return assessments.getFirst();
    }

    /**
     * One rule set.
     *
     * @param ruleSet code
     * @param ruleSetName for a reader
     * @param version of the rules
     * @param classCode as computed
     * @param className for a reader
     * @param tag style of the class: {@code spil}, {@code deel}, {@code onb} or {@code geen}
     * @param lowerName class when all that is missing counts as 0
     * @param upperName class when all that is missing turns out well
     * @param open whether the missing data could change the class
     * @param points {@code 9} or {@code 5–9}
     * @param maximum most points
     * @param deciding names of the criteria on which the class turns
     * @param gates entry conditions
     * @param criteria with their figures
     */
    public record AssessmentView(
            String ruleSet,
            String ruleSetName,
            String version,
            String classCode,
            String className,
            String tag,
            String lowerName,
            String upperName,
            boolean open,
            String points,
            String maximum,
            List<String> deciding,
            List<GateView> gates,
            List<CriterionView> criteria) {
        /** Copies the lists. */
        public AssessmentView {
            deciding = List.copyOf(deciding);
            gates = List.copyOf(gates);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * An entry condition.
     *
     * @param name for a reader
     * @param sentence the rule
     * @param holds whether it holds
     * @param figures looked at
     * @param missing what could settle it
     */
    public record GateView(
            String name,
            String sentence,
            Truth holds,
            List<FigureView> figures,
            List<String> missing) {
        /** Copies the lists. */
        public GateView {
            figures = List.copyOf(figures);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A criterion.
     *
     * @param result as computed
     * @param name for a reader
     * @param sentence the rule of the level reached
     * @param figures looked at
     * @param missing what could settle it
     * @param codings the raters' scores, if it is one that raters score
     */
    public record CriterionView(
            CriterionResult result,
            String name,
            String sentence,
            List<FigureView> figures,
            List<String> missing,
            List<CodingView> codings) {
        /** Copies the lists. */
        public CriterionView {
            figures = List.copyOf(figures);
            missing = List.copyOf(missing);
            codings = List.copyOf(codings);
        }
    }

    /**
     * A rater's score.
     *
     * @param rater name as shown
     * @param settlement whether it settled a disagreement
     * @param score points
     * @param reason in the rater's words
     */
    public record CodingView(String rater, boolean settlement, int score, String reason) {}
}
