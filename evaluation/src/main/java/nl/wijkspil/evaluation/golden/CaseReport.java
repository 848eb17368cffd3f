package nl.wijkspil.evaluation.golden;

import java.util.Comparator;
import java.util.List;

/**
 * How a golden case went.
 *
 * @param name method and case, such as {@code sc/prop99_outcome_only}
 * @param state whether it was checked
 * @param comparisons what was compared
 * @param words why it failed or was not checked; empty otherwise
 */
public record CaseReport(String name, State state, List<Comparison> comparisons, String words) {

    /** Whether a case was checked, and how it went. */
    public enum State {
        /** Every figure within its tolerance. */
        PASSED,
        /** A figure outside its tolerance, or a refusal. */
        FAILED,
        /** No specification for this case. */
        UNCHECKED
    }

    /** The comparison that used most of its tolerance; null without comparisons. */
    public @org.jspecify.annotations.Nullable Comparison worst() {
        return comparisons.stream().max(Comparator.comparingDouble(Comparison::share)).orElse(null);
    }
}
