package nl.wijkspil.evaluation.study;

import java.util.List;
import nl.wijkspil.evaluation.interval.Share;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the report: k of N enterprises, with interval, ranges and the way back to the
 * facts.
 *
 * @param code stable code, for example {@code SPIL} or {@code SPIL-WINKEL}
 * @param title short, for a heading
 * @param state whether it can be said
 * @param share k of n with its interval; null unless the state is {@link State#SAID}
 * @param enterprises how many enterprises the finding is about; n is lower when some are unknown
 * @param overMissing k over all that missing data could be, out of {@code enterprises}; null when
 *     the group is empty or too small to show
 * @param overThresholds k over thresholds times 0.75 to 1.25; null when no threshold moves it
 * @param overDraws central 95% of k over random thresholds and weights; null when not drawn
 * @param words the sentence
 * @param claims one per enterprise, in the order of the snapshot
 */
public record Finding(
        String code,
        Words title,
        State state,
        @Nullable Share share,
        long enterprises,
        @Nullable Range overMissing,
        @Nullable Range overThresholds,
        @Nullable Range overDraws,
        Words words,
        List<Claim> claims) {

    /** Whether a finding can be said. */
    public enum State {
        /** It is said, with its interval. */
        SAID,
        /** The data or the design do not carry it. */
        CANNOT_BE_SAID,
        /** The group is too small to show. */
        TOO_SMALL
    }

    /** Copies the list. */
    public Finding {
        claims = List.copyOf(claims);
    }
}
