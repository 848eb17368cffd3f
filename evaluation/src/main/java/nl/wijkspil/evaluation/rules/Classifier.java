package nl.wijkspil.evaluation.rules;

import org.jspecify.annotations.Nullable;

/** Finds the class that belongs to points, gates and gaps. */
public final class Classifier {

    private final RuleSet rules;

    Classifier(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Whether weighted points reach a cut; a shortfall below 1e-9 is rounding, not points, and
     * counts as reached.
     */
    public static boolean reaches(double sum, double cut) {
        return sum >= cut - 1e-9;
    }

    /**
     * The class by what is known.
     *
     * @param gate all gates together
     * @param sum weighted points that are certain
     * @param zero whether a criterion is at 0 for certain
     * @param lacking number of criteria that lack data
     * @param boundsDiffer whether missing data could change the class
     */
    String byWhatIsKnown(Truth gate, double sum, boolean zero, int lacking, boolean boundsDiffer) {
        for (ClassRule rule : rules.classes()) {
            if (rule.undecided()
                    ? undecided(rule, gate, lacking, boundsDiffer)
                    : decided(rule, gate == Truth.YES, sum, zero)) {
                return rule.code();
            }
        }
        throw new IllegalStateException("the last class of " + rules.code() + " has a condition");
    }

    /** The class when nothing is missing; classes that say "too little to tell" take no part. */
    String complete(boolean gate, double sum, boolean zero) {
        for (ClassRule rule : rules.classes()) {
            if (!rule.undecided() && decided(rule, gate, sum, zero)) {
                return rule.code();
            }
        }
        throw new IllegalStateException("the last class of " + rules.code() + " has a condition");
    }

    private boolean undecided(ClassRule rule, Truth gate, int lacking, boolean boundsDiffer) {
        return (rule.lackingAtLeast() == null || lacking >= value(rule.lackingAtLeast()))
                && (!rule.gateUnknown() || gate == Truth.UNKNOWN)
                && (!rule.boundsDiffer() || boundsDiffer);
    }

    private boolean decided(ClassRule rule, boolean gate, double sum, boolean zero) {
        return (!rule.gate() || gate)
                && (rule.sumAtLeast() == null || reaches(sum, value(rule.sumAtLeast())))
                && !(rule.noZero() && zero);
    }

    private double value(@Nullable String threshold) {
        return threshold == null ? 0 : rules.threshold(threshold).value();
    }
}
