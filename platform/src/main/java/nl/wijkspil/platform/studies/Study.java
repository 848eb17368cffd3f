package nl.wijkspil.platform.studies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A study of the current organisation.
 *
 * @param id our number
 * @param title for a reader
 * @param question what it asks
 * @param fromYear first year of the period
 * @param toYear last closed year
 * @param mainRuleSet code of the rule set of the first finding
 * @param ruleSets which rules exactly; a study keeps these whatever is signed later
 * @param settings how it computes
 * @param state how far it is
 * @param createdBy name of who made it
 * @param createdAt when
 * @param frozenAt when its facts were frozen, or null
 */
public record Study(
        Id id,
        Words title,
        Words question,
        int fromYear,
        int toYear,
        String mainRuleSet,
        List<RuleSetReference> ruleSets,
        StudySettings settings,
        State state,
        String createdBy,
        Instant createdAt,
        @Nullable Instant frozenAt) {

    /** The identity of a study. */
    public record Id(UUID value) {}

    /** How far a study is. */
    public enum State {
        /** Enterprises, raters and codings can still be added. */
        OPEN,
        /** The facts are locked; not computed yet. */
        FROZEN,
        /** Computed at least once. */
        EVALUATED
    }

    /** Copies the list. */
    public Study {
        ruleSets = List.copyOf(ruleSets);
    }

    /** {@return whether something can still be added} */
    public boolean open() {
        return state == State.OPEN;
    }
}
