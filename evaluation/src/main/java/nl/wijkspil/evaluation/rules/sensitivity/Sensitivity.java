package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;

/**
 * Applies a rule set under many thresholds and weights. Gives the same classes as {@link
 * nl.wijkspil.evaluation.rules.Evaluator} would with those thresholds; a test compares the two.
 */
public final class Sensitivity {

    private final RuleSets ruleSets;
    private final RuleSet rules;
    private final DrawPlan plan;
    private final Engine engine;
    private final int size;

    /**
     * Prepares the draws of a plan; one instance serves one thread.
     *
     * @param ruleSets where rule sets that refer to each other are found
     * @param ruleSet code of the rule set
     * @param plan which thresholds and weights
     * @throws IllegalArgumentException when the rule set is not there or the plan has no draws
     */
    public Sensitivity(RuleSets ruleSets, String ruleSet, DrawPlan plan) {
        this.ruleSets = ruleSets;
        this.rules = ruleSets.get(ruleSet);
        this.plan = plan;
        this.size = plan.size(Draws.varied(rules).size());
        if (size < 1) {
            throw new IllegalArgumentException(
                    "draws "
                            + size
                            + "\nMaybe leave the analysis out: it needs at least one draw.");
        }
        this.engine = new Engine(ruleSets, rules, plan, size, true);
    }

    /** All subjects in all draws. */
    public Classes of(List<Subject> subjects, int year) {
        List<String> codes = ClassSets.codes(rules);
        int[][] counts = new int[subjects.size()][codes.size()];
        Counters best = new Counters((size + 63) / 64);
        int bestIndex = codes.indexOf(rules.best().code());
        for (int i = 0; i < counts.length; i++) {
            int[] row = counts[i];
            engine.classify(
                    subjects.get(i),
                    year,
                    sets -> {
                        for (int c = 0; c < row.length; c++) {
                            row[c] = Bits.count(sets.known[c]);
                        }
                        best.add(sets.known[bestIndex]);
                    });
        }
        return new Classes(codes, size, counts, best.counts(size));
    }

    /** The class of one subject in each draw, as indexes of {@link Classes#codes()}. */
    public byte[] perDraw(Subject subject, int year) {
        byte[] classes = new byte[size];
        engine.classify(
                subject,
                year,
                sets -> {
                    for (byte c = 0; c < sets.known.length; c++) {
                        for (int draw = 0; draw < size; draw++) {
                            if ((sets.known[c][draw >> 6] >>> draw & 1) != 0) {
                                classes[draw] = c;
                            }
                        }
                    }
                });
        return classes;
    }

    /** The class codes, in the order of the rule file. */
    public List<String> codes() {
        return ClassSets.codes(rules);
    }

    /**
     * The rule set as it is in one draw: thresholds multiplied, weights drawn. For showing, and for
     * checking this class against the plain engine.
     */
    public RuleSets inDraw(int draw) {
        List<RuleSet> drawn = new ArrayList<>();
        for (RuleSet each : ruleSets.all()) {
            drawn.add(
                    Draws.of(each, plan, size, each.code().equals(rules.code()))
                            .applied(each, draw));
        }
        return RuleSets.of(drawn);
    }
}
