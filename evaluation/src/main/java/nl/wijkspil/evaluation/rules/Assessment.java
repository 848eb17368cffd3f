package nl.wijkspil.evaluation.rules;

import java.util.List;

/**
 * One enterprise under one rule set.
 *
 * @param subject id of the enterprise
 * @param ruleSet code of the rule set
 * @param classCode the class by what is known
 * @param lower the class when all that is missing counts as 0
 * @param upper the class when all that is missing turns out well
 * @param sumLow weighted points that are certain
 * @param sumHigh weighted points that are possible
 * @param gates each gate's answer
 * @param criteria each criterion's points
 * @param deciding codes of the criteria on which one point more or less, or what is missing, would
 *     change the class
 */
public record Assessment(
        String subject,
        String ruleSet,
        String classCode,
        String lower,
        String upper,
        double sumLow,
        double sumHigh,
        List<GateResult> gates,
        List<CriterionResult> criteria,
        List<String> deciding) {

    /** Copies the lists. */
    public Assessment {
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
        deciding = List.copyOf(deciding);
    }

    /** Whether the missing data could change the class. */
    public boolean open() {
        return !lower.equals(upper);
    }

    /** The figures and codings that are missing and could settle points or gate, each once. */
    public List<Missing> wouldSettle() {
        return java.util.stream.Stream.concat(
                        gates.stream().flatMap(gate -> gate.missing().stream()),
                        criteria.stream().flatMap(criterion -> criterion.missing().stream()))
                .distinct()
                .toList();
    }
}
