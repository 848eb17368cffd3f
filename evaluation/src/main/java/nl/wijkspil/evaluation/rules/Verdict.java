package nl.wijkspil.evaluation.rules;

import java.util.ArrayList;
import java.util.List;

/** From gates and points to class, bounds and what decides. */
final class Verdict {

    private final RuleSet rules;
    private final Truth gate;
    private final List<CriterionResult> criteria;
    private final Classifier classifier;

    Verdict(RuleSet rules, Truth gate, List<CriterionResult> criteria) {
        this.rules = rules;
        this.gate = gate;
        this.criteria = criteria;
        this.classifier = new Classifier(rules);
    }

    Assessment assessment(String subject, List<GateResult> gates) {
        int size = criteria.size();
        int[] low = new int[size];
        int[] high = new int[size];
        for (int i = 0; i < size; i++) {
            low[i] = criteria.get(i).low();
            high[i] = criteria.get(i).high();
        }
        String lower = classifier.complete(gate == Truth.YES, sum(low), zero(low));
        String upper = classifier.complete(gate != Truth.NO, sum(high), zero(high));
        return new Assessment(
                subject,
                rules.code(),
                known(low, high, !lower.equals(upper)),
                lower,
                upper,
                sum(low),
                sum(high),
                gates,
                criteria,
                deciding(low, high, !lower.equals(upper)));
    }

    private String known(int[] low, int[] high, boolean boundsDiffer) {
        int lacking = 0;
        for (int i = 0; i < low.length; i++) {
            lacking += low[i] == high[i] ? 0 : 1;
        }
        return classifier.byWhatIsKnown(gate, sum(low), zero(high), lacking, boundsDiffer);
    }

    private List<String> deciding(int[] low, int[] high, boolean open) {
        List<String> codes = new ArrayList<>();
        String now = known(low, high, open);
        for (int i = 0; i < low.length; i++) {
            boolean decides;
            if (low[i] != high[i]) {
                decides = open;
            } else {
                decides =
                        changes(now, low, high, open, i, -1) || changes(now, low, high, open, i, 1);
            }
            if (decides) {
                codes.add(criteria.get(i).criterion());
            }
        }
        return codes;
    }

    private boolean changes(String now, int[] low, int[] high, boolean open, int i, int step) {
        int moved = low[i] + step;
        if (moved < 0 || moved > criteria.get(i).maximum()) {
            return false;
        }
        int[] otherLow = low.clone();
        int[] otherHigh = high.clone();
        otherLow[i] = moved;
        otherHigh[i] = moved;
        return !known(otherLow, otherHigh, open).equals(now);
    }

    private double sum(int[] points) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += rules.criteria().get(i).weight() * points[i];
        }
        return sum;
    }

    private static boolean zero(int[] points) {
        for (int each : points) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
