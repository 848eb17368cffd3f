package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.sensitivity.Classes;
import nl.wijkspil.evaluation.rules.sensitivity.DrawPlan;
import nl.wijkspil.evaluation.rules.sensitivity.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a snapshot. Pure: the same snapshot and rule sets give the same result, on any machine,
 * at any time.
 */
public final class Study {

    private Study() {}

    /**
     * The result of a study.
     *
     * @param snapshot frozen data; {@link SnapshotCheck} says beforehand what is wrong with it
     * @param ruleSets must hold every rule set the snapshot refers to, with the same hash
     * @throws IllegalArgumentException when a rule set is missing or has another hash
     */
    public static StudyResult evaluate(StudySnapshot snapshot, RuleSets ruleSets) {
        RuleSets own = own(snapshot, ruleSets);
        Agreement agreement = Agreement.of(snapshot.codings());
        List<Subject> subjects = Subjects.of(snapshot, agreement);
        return new StudyResult(
                new Findings(snapshot, own, subjects, agreement).all(),
                enterprises(snapshot, own, subjects),
                agreement);
    }

    private static RuleSets own(StudySnapshot snapshot, RuleSets ruleSets) {
        List<RuleSet> own = new ArrayList<>();
        for (RuleSetReference reference : snapshot.ruleSets()) {
            RuleSet rules = ruleSets.get(reference.code());
            if (!rules.reference().equals(reference)) {
                throw new IllegalArgumentException(
                        "rule set "
                                + reference
                                + " but found "
                                + rules.reference()
                                + "\nMaybe the study was frozen with another version: use the rule"
                                + " sets of its bundle.");
            }
            own.add(rules);
        }
        return RuleSets.of(own);
    }

    private static List<EnterpriseResult> enterprises(
            StudySnapshot snapshot, RuleSets ruleSets, List<Subject> subjects) {
        RuleSet main = ruleSets.get(snapshot.mainRuleSet());
        Evaluator evaluator = new Evaluator(ruleSets);
        StudySettings settings = snapshot.settings();
        Classes classes =
                settings.draws() == 0
                        ? null
                        : new Sensitivity(
                                        ruleSets,
                                        main.code(),
                                        new DrawPlan.Random(
                                                0.75, 1.25, settings.seed(), settings.draws()))
                                .of(subjects, snapshot.toYear());
        TippingPoint tipping = new TippingPoint(ruleSets, main);
        List<EnterpriseResult> results = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            List<Assessment> assessments = new ArrayList<>();
            assessments.add(evaluator.assess(main.code(), subject, snapshot.toYear()));
            for (RuleSet each : ruleSets.all()) {
                if (!each.code().equals(main.code())) {
                    assessments.add(evaluator.assess(each.code(), subject, snapshot.toYear()));
                }
            }
            results.add(
                    new EnterpriseResult(
                            subject.id(),
                            assessments,
                            probability(classes, i),
                            tipping.of(subject, snapshot.toYear())));
        }
        return results;
    }

    private static SequencedMap<String, Double> probability(
            @Nullable Classes classes, int subject) {
        SequencedMap<String, Double> probability = new LinkedHashMap<>();
        if (classes != null) {
            classes.codes().forEach(c -> probability.put(c, classes.probability(subject, c)));
        }
        return probability;
    }
}
