package nl.wijkspil.platform.studies.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.studies.StudyEnterprise;

/**
 * One criterion of one enterprise as one rater may see it.
 *
 * @param enterprise which
 * @param criterion which
 * @param state what this rater can do
 * @param codings with the rater's name; only the own one until two have scored
 */
public record ScoringItem(
        StudyEnterprise enterprise,
        QualitativeCriterion criterion,
        State state,
        List<Shown> codings) {

    /** What this rater can do with the item. */
    public enum State {
        /** Score it, without seeing the other. */
        TO_SCORE,
        /** Nothing: a tie stands in the way. */
        TIED,
        /** Wait for the other rater. */
        WAITING,
        /** Nothing: both gave the same. */
        AGREED,
        /** Settle: two others differ. */
        TO_SETTLE,
        /** Wait for a third: this rater is one of the two who differ. */
        DIFFERS,
        /** Nothing: a third settled it. */
        SETTLED
    }

    /**
     * A score that may be seen.
     *
     * @param rater name
     * @param coding as recorded
     */
    public record Shown(String rater, Coding coding) {}

    /** Copies the list. */
    public ScoringItem {
        codings = List.copyOf(codings);
    }

    /**
     * {@return the item}
     *
     * @param me id of the rater who looks
     * @param ties of that rater to the enterprise
     * @param blind how many blind scores there are, seen or not
     * @param visible the codings that this rater may see
     * @param team all raters
     */
    public static ScoringItem of(
            StudyEnterprise enterprise,
            QualitativeCriterion criterion,
            String me,
            Collection<Rater.Kind> ties,
            long blind,
            List<Coding> visible,
            List<Rater> team) {
        var names = team.stream().collect(Collectors.toMap(Rater::id, Rater::name));
        return new ScoringItem(
                enterprise,
                criterion,
                state(me, ties, blind, visible),
                visible.stream()
                        .map(each ->
                                new Shown(names.getOrDefault(each.rater(), each.rater()), each))
                        .toList());
    }

    private static State state(
            String me, Collection<Rater.Kind> ties, long blind, List<Coding> visible) {
        if (visible.stream().anyMatch(each -> each.round() == Coding.Round.SETTLEMENT)) {
            return State.SETTLED;
        }
        var mine = visible.stream().anyMatch(each -> each.rater().equals(me));
        if (blind >= 2) {
            var same = visible.stream().map(Coding::score).distinct().count() < 2;
            if (same) {
                return State.AGREED;
            }
            if (mine) {
                return State.DIFFERS;
            }
            return ties.isEmpty() ? State.TO_SETTLE : State.TIED;
        }
        if (mine) {
            return State.WAITING;
        }
        return ties.isEmpty() ? State.TO_SCORE : State.TIED;
    }
}
