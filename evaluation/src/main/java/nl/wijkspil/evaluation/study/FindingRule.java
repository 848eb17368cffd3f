package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.words.Words;

/**
 * What one finding asks: how many enterprises get the best class of a rule set.
 *
 * @param code of the finding
 * @param title for a heading
 * @param rules the rule set, or one criterion of it made into a rule set
 * @param rule code of the class or criterion, for claims
 * @param function part of OUT-01 an enterprise must run to be counted; empty counts all
 * @param ofAll whether enterprises without an answer count in n, as the main finding does
 * @param comparison whether it compares with other places, which takes a design
 */
record FindingRule(
        String code,
        Words title,
        RuleSet rules,
        String rule,
        String function,
        boolean ofAll,
        boolean comparison) {

    private static final String OUTCOMES = "UITKOMST-1";

    private record Function(String part, String nl, String en) {}

    private static final List<Function> FUNCTIONS =
            List.of(
                    new Function("WINKEL", "met winkel", "with a shop"),
                    new Function("ONTMOETING", "met ontmoetingsplek", "with a meeting place"),
                    new Function("SOCIAAL_LOKET", "met sociaal loket", "with a social desk"),
                    new Function("ATELIER", "met atelier", "with a studio"),
                    new Function("DORPSHUIS", "met dorpshuis", "with a village house"));

    /** The findings of a study: the main class, the same per function, outcomes, other classes. */
    static List<FindingRule> of(StudySnapshot snapshot, RuleSets ruleSets) {
        List<FindingRule> findings = new ArrayList<>();
        RuleSet main = ruleSets.get(snapshot.mainRuleSet());
        String best = main.best().code();
        findings.add(new FindingRule(best, main.name(), main, best, "", true, false));
        for (Function each : FUNCTIONS) {
            findings.add(
                    new FindingRule(
                            best + "-" + each.part,
                            new Words(
                                    main.name().nl() + ", " + each.nl,
                                    main.name().en() + ", " + each.en),
                            main,
                            best,
                            each.part,
                            true,
                            false));
        }
        for (RuleSet rules : ruleSets.all()) {
            if (rules.code().equals(OUTCOMES)) {
                for (Criterion criterion : rules.criteria()) {
                    findings.add(
                            new FindingRule(
                                    criterion.code(),
                                    criterion.name(),
                                    rules.only(criterion),
                                    criterion.code(),
                                    "",
                                    false,
                                    compares(criterion)));
                }
            }
        }
        for (RuleSet rules : ruleSets.all()) {
            if (!rules.code().equals(OUTCOMES) && !rules.code().equals(main.code())) {
                String code = rules.best().code();
                findings.add(new FindingRule(code, rules.name(), rules, code, "", false, false));
            }
        }
        return findings;
    }

    private static boolean compares(Criterion criterion) {
        return criterion.levels().stream()
                .anyMatch(level ->
                        level.when() instanceof Condition.Compare compare
                                && compare.code().startsWith("DIF-"));
    }
}
