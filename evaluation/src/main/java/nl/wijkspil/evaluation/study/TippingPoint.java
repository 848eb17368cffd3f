package nl.wijkspil.evaluation.study;

import java.util.List;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Threshold;
import nl.wijkspil.evaluation.rules.sensitivity.DrawPlan;
import nl.wijkspil.evaluation.rules.sensitivity.Sensitivity;
import org.jspecify.annotations.Nullable;

/** Finds the threshold whose smallest change alters a class, in steps of 0.01. */
final class TippingPoint {

    private static final DrawPlan.OneByOne PLAN = DrawPlan.OneByOne.QUARTER;

    private final Sensitivity sensitivity;
    private final List<Threshold> varied;

    TippingPoint(RuleSets ruleSets, RuleSet rules) {
        this.sensitivity = new Sensitivity(ruleSets, rules.code(), PLAN);
        this.varied = rules.thresholds().values().stream().filter(Threshold::varied).toList();
    }

    EnterpriseResult.@Nullable Tipping of(Subject subject, int year) {
        byte[] classes = sensitivity.perDraw(subject, year);
        int middle = PLAN.steps() / 2;
        for (int away = 1; away <= middle; away++) {
            for (int t = 0; t < varied.size(); t++) {
                int centre = t * PLAN.steps() + middle;
                for (int draw : new int[] {centre - away, centre + away}) {
                    if (classes[draw] != classes[centre]) {
                        return new EnterpriseResult.Tipping(
                                varied.get(t).name(),
                                Math.round(100 * PLAN.factor(draw)) / 100.0,
                                sensitivity.codes().get(classes[draw]));
                    }
                }
            }
        }
        return null;
    }
}
