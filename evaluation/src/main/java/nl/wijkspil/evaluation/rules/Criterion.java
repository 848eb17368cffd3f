package nl.wijkspil.evaluation.rules;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;

/**
 * One criterion of a rule set.
 *
 * @param code for example {@code C1}
 * @param name for a reader
 * @param weight how heavily its points count, 1 by default
 * @param years over how many consecutive years, up to the last, each condition must hold
 * @param capped whether the rule set's evidence cap applies
 * @param levels from the highest score down; none holding gives 0
 */
public record Criterion(
        String code, Words name, double weight, int years, boolean capped, List<Level> levels) {

    /** Copies the list. */
    public Criterion {
        levels = List.copyOf(levels);
    }

    /** The most points this criterion can give. */
    public int maximum() {
        return levels.getFirst().score();
    }
}
