package nl.wijkspil.evaluation.rules;

import java.util.List;
import nl.wijkspil.evaluation.json.Problem;

/** What came of reading a rule file: the rule set, or everything that is wrong with the file. */
public sealed interface RuleSetReading {

    /**
     * The file is a rule set.
     *
     * @param ruleSet as read
     */
    record Read(RuleSet ruleSet) implements RuleSetReading {}

    /**
     * The file is not a rule set.
     *
     * @param problems at least one, codes {@code WS-RULE-...}
     */
    record Refused(List<Problem> problems) implements RuleSetReading {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
