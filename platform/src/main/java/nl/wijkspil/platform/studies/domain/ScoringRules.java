package nl.wijkspil.platform.studies.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.studies.Studies.Refusal;

/** Who may score what: each rule by its name. */
public final class ScoringRules {

    private ScoringRules() {}

    /** A rater with any tie to the enterprise does not score it; the nearest tie is named. */
    public static Optional<Refusal> tied(Collection<Rater.Kind> ties) {
        return ties.stream()
                .min(Comparator.comparingInt(ScoringRules::distance))
                .map(kind ->
                        switch (kind) {
                            case OWN -> Refusal.OWN;
                            case COACH -> Refusal.COACH;
                            case CREDITOR -> Refusal.CREDITOR;
                        });
    }

    /** Two raters score an item blind; nobody scores it twice. */
    public static Optional<Refusal> blind(long blindScores, boolean scoredBefore) {
        if (scoredBefore) {
            return Optional.of(Refusal.SCORED_BEFORE);
        }
        return blindScores >= 2 ? Optional.of(Refusal.TWO_RATERS) : Optional.empty();
    }

    /** A third settles, once, and only where two differ. */
    public static Optional<Refusal> settle(
            Collection<Integer> blindScores, boolean scoredBefore, boolean settledBefore) {
        if (settledBefore) {
            return Optional.of(Refusal.SETTLED_BEFORE);
        }
        if (scoredBefore) {
            return Optional.of(Refusal.SCORED_BEFORE);
        }
        return blindScores.stream().distinct().count() < 2
                ? Optional.of(Refusal.NOTHING_TO_SETTLE)
                : Optional.empty();
    }

    /** Points lie between 0 and what the criterion gives. */
    public static Optional<Refusal> points(QualitativeCriterion criterion, int points) {
        return points < 0 || points > criterion.maximum()
                ? Optional.of(Refusal.POINTS)
                : Optional.empty();
    }

    private static int distance(Rater.Kind kind) {
        return switch (kind) {
            case OWN -> 0;
            case COACH -> 1;
            case CREDITOR -> 2;
        };
    }
}
