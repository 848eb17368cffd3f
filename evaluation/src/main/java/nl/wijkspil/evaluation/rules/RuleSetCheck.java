package nl.wijkspil.evaluation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;

/** What must hold between the parts of a rule set, once each part reads well. */
final class RuleSetCheck {

    private RuleSetCheck() {}

    static void check(RuleSet ruleSet, List<Problem> problems) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < ruleSet.criteria().size(); i++) {
            Criterion criterion = ruleSet.criteria().get(i);
            String place = "criteria[" + i + "]";
            if (!codes.add(criterion.code())) {
                add(
                        problems,
                        "008",
                        place,
                        "Deze code staat er twee keer.",
                        "This code is there twice.");
            }
            if (!(criterion.weight() > 0) || criterion.years() < 1 || criterion.years() > 10) {
                add(
                        problems,
                        "011",
                        place,
                        "Het gewicht moet boven 0 zijn en het aantal jaren 1 tot en met 10.",
                        "The weight must be above 0 and the years 1 to 10.");
            }
            levels(criterion, place, problems);
        }
        if (ruleSet.criteria().isEmpty()) {
            add(problems, "006", "criteria", "Er zijn geen criteria.", "There are no criteria.");
        }
        classes(ruleSet.classes(), problems);
    }

    private static void levels(Criterion criterion, String place, List<Problem> problems) {
        if (criterion.levels().isEmpty()) {
            add(problems, "006", place, "Er zijn geen niveaus.", "There are no levels.");
            return;
        }
        int above = Integer.MAX_VALUE;
        for (Level level : criterion.levels()) {
            if (level.score() < 1 || level.score() >= above || level.score() > 100) {
                add(
                        problems,
                        "012",
                        place + ".levels",
                        "De punten moeten aflopen en ten minste 1 zijn.",
                        "Scores must go down and be at least 1.");
            }
            above = level.score();
        }
    }

    private static void classes(List<ClassRule> classes, List<Problem> problems) {
        if (classes.isEmpty() || !open(classes.getLast())) {
            add(
                    problems,
                    "013",
                    "classes",
                    "De laatste klasse moet een klasse zonder voorwaarden zijn.",
                    "The last class must be a class without conditions.");
            return;
        }
        for (int i = 0; i < classes.size() - 1; i++) {
            if (open(classes.get(i))) {
                add(
                        problems,
                        "014",
                        "classes[" + i + "]",
                        "Deze klasse heeft geen voorwaarden, dus wat erna komt telt nooit.",
                        "This class has no conditions, so what follows never counts.");
            }
        }
    }

    private static boolean open(ClassRule rule) {
        return !rule.undecided()
                && !rule.gate()
                && !rule.gateUnknown()
                && rule.sumAtLeast() == null
                && !rule.noZero()
                && rule.lackingAtLeast() == null
                && !rule.boundsDiffer();
    }

    private static void add(
            List<Problem> problems, String number, String place, String nl, String en) {
        problems.add(
                Problem.error(
                        "WS-RULE-" + number,
                        place,
                        new Words(nl, en),
                        new Words("Pas het regelbestand aan.", "Change the rule file.")));
    }
}
