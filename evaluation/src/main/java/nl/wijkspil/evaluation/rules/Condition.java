package nl.wijkspil.evaluation.rules;

import java.util.List;

/**
 * When a level of a criterion, or a gate, holds. Read from a rule file; the engine knows no more.
 */
public sealed interface Condition {

    /**
     * A figure compared with a cut.
     *
     * @param code indicator code, with its part if it has one
     * @param comparison how
     * @param cut with what
     * @param surely whether the interval's near bound must lie strictly beyond the cut as well; a
     *     survey figure with n and without interval gets its Wilson interval
     */
    record Compare(String code, Comparison comparison, Cut cut, boolean surely)
            implements Condition {}

    /**
     * How many parts of a set indicator pass a comparison. A listed part without a value may still
     * pass; a part that is not listed may still exist, unless the total says the list is complete.
     *
     * @param indicator code of the set indicator
     * @param parts the parts that count; empty means all
     * @param comparison what a part must pass
     * @param cut with what
     * @param howMany cut for the number of parts that must pass, compared by at least
     * @param closedBy indicator whose figure without a part is the number of parts that exist
     */
    record Count(
            String indicator,
            List<String> parts,
            Comparison comparison,
            Cut cut,
            Cut howMany,
            String closedBy)
            implements Condition {}

    /**
     * The raters' counting score for a qualitative criterion.
     *
     * @param criterion its code
     * @param atLeast lowest score that passes
     */
    record Coded(String criterion, int atLeast) implements Condition {}

    /**
     * Another rule set gives the enterprise this class.
     *
     * @param ruleSet code of the other rule set
     * @param classCode code of the class
     */
    record Classed(String ruleSet, String classCode) implements Condition {}

    /**
     * All must hold.
     *
     * @param conditions at least one
     */
    record All(List<Condition> conditions) implements Condition {}

    /**
     * One is enough.
     *
     * @param conditions at least one
     */
    record Any(List<Condition> conditions) implements Condition {}
}
