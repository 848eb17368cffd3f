package nl.wijkspil.platform.books.files;

import java.util.List;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.platform.indicators.RecordedFigure;

/**
 * One rule set applied to approved figures of one enterprise.
 *
 * @param rules the rule set
 * @param assessment class, bounds and points
 * @param tests its criteria in order
 */
public record RuleCheck(RuleSet rules, Assessment assessment, List<Test> tests) {

    /** Copies the list. */
    public RuleCheck {
        tests = List.copyOf(tests);
    }

    /** Whether a criterion was reached. */
    public enum Outcome {
        /** Reached, whatever is missing. */
        PASSED,
        /** Not reached, whatever is missing. */
        FAILED,
        /** What is missing decides. */
        OPEN
    }

    /** Why a figure is missing. */
    public enum Why {
        /** Nobody filled it in. */
        EMPTY,
        /** It can be taken over from the books. */
        PROPOSED,
        /** Filled in, not handed in. */
        DRAFT,
        /** Handed in, not approved. */
        SUBMITTED,
        /** Approved as unknown. */
        UNKNOWN,
        /** Not shared with who looks. */
        NOT_SHARED
    }

    /**
     * A criterion.
     *
     * @param criterion what is asked
     * @param outcome whether it was reached
     * @param used approved figures it rests on
     * @param gaps what is missing
     */
    public record Test(
            Criterion criterion, Outcome outcome, List<RecordedFigure> used, List<Gap> gaps) {
        /** Copies the lists. */
        public Test {
            used = List.copyOf(used);
            gaps = List.copyOf(gaps);
        }

        /** Whether it asks for the class of another rule set, which is shown by itself. */
        public boolean elsewhere() {
            return criterion.levels().getFirst().when() instanceof Condition.Classed;
        }
    }

    /**
     * A figure that is missing.
     *
     * @param key which
     * @param why why
     * @param reason reason in the enterprise's words, or empty
     */
    public record Gap(FigureKey key, Why why, String reason) {}
}
