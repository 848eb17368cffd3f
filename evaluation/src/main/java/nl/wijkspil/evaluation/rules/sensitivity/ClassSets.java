package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.List;
import nl.wijkspil.evaluation.rules.ClassRule;
import nl.wijkspil.evaluation.rules.RuleSet;

/** In which draws a subject gets which class: by what is known, and both bounds. */
final class ClassSets {

    private final List<String> codes;
    final long[][] known;
    final long[][] lower;
    final long[][] upper;

    ClassSets(RuleSet rules, Arena arena) {
        this.codes = codes(rules);
        this.known = sets(arena);
        this.lower = sets(arena);
        this.upper = sets(arena);
    }

    /** The class codes, each once, in the order of the rule file. */
    static List<String> codes(RuleSet rules) {
        return rules.classes().stream().map(ClassRule::code).distinct().toList();
    }

    int index(String code) {
        return codes.indexOf(code);
    }

    private long[][] sets(Arena arena) {
        long[][] sets = new long[codes.size()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = arena.empty();
        }
        return sets;
    }
}
