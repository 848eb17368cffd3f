package nl.wijkspil.platform.studies.deeds;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Studies.Score;
import nl.wijkspil.platform.studies.Studies.Scored;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.domain.QualitativeCriterion;
import nl.wijkspil.platform.studies.domain.ScoringRules;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two raters score blind; a third settles where they differ. A score is never changed. */
@Component
class ScoreItem {

    private final Desk desk;
    private final RuleBook rules;
    private final StudyStore studies;
    private final RaterStore raters;
    private final CodingStore codings;

    ScoreItem(
            Desk desk, RuleBook rules, StudyStore studies, RaterStore raters, CodingStore codings) {
        this.desk = desk;
        this.rules = rules;
        this.studies = studies;
        this.raters = raters;
        this.codings = codings;
    }

    @Transactional
    Scored score(Study.Id id, Score score, Coding.Round round) {
        var study = desk.locked(id);
        var item = new CodingStore.Item(score.enterprise().value().toString(), score.criterion());
        var counts = codings.counts(id).getOrDefault(item, new CodingStore.Counts(0, 0));
        var refusal =
                Stream.<Supplier<Optional<Refusal>>>of(
                                () -> study.open() ? Optional.empty() : Optional.of(Refusal.FROZEN),
                                () -> rater(id),
                                () -> inStudy(id, score),
                                () ->
                                        ScoringRules.tied(
                                                raters.ties(
                                                        id,
                                                        CurrentTenant.get().person().id(),
                                                        score.enterprise())),
                                () -> points(study, score),
                                () -> turn(id, item, counts, round))
                        .map(Supplier::get)
                        .flatMap(Optional::stream)
                        .findFirst();
        if (refusal.isPresent()) {
            return new Scored.Refused(refusal.get());
        }
        codings.add(id, score, round);
        desk.note(
                ScoreItem.class,
                study,
                round + " " + score.criterion() + " " + score.enterprise().value());
        return new Scored.Done(
                Math.toIntExact(counts.blind()) + (round == Coding.Round.BLIND ? 1 : 0));
    }

    private Optional<Refusal> rater(Study.Id id) {
        var me = CurrentTenant.get().person().id().value().toString();
        return raters.raters(id).stream().anyMatch(rater -> rater.id().equals(me))
                ? Optional.empty()
                : Optional.of(Refusal.NO_RATER);
    }

    private Optional<Refusal> inStudy(Study.Id id, Score score) {
        return studies.enterprises(id).stream()
                        .anyMatch(each -> each.id().equals(score.enterprise()))
                ? Optional.empty()
                : Optional.of(Refusal.NOT_IN_STUDY);
    }

    private Optional<Refusal> points(Study study, Score score) {
        return QualitativeCriterion.of(rules.of(study).all()).stream()
                .filter(each -> each.code().equals(score.criterion()))
                .findFirst()
                .map(each -> ScoringRules.points(each, score.points()))
                .orElse(Optional.of(Refusal.NOT_QUALITATIVE));
    }

    private Optional<Refusal> turn(
            Study.Id id, CodingStore.Item item, CodingStore.Counts counts, Coding.Round round) {
        var me = CurrentTenant.get().person().id().value().toString();
        var visible =
                codings.visible(id).stream()
                        .filter(each -> each.enterprise().equals(item.enterprise()))
                        .filter(each -> each.criterion().equals(item.criterion()))
                        .toList();
        var before = visible.stream().anyMatch(each -> each.rater().equals(me));
        return switch (round) {
            case BLIND -> ScoringRules.blind(counts.blind(), before);
            case SETTLEMENT ->
                    ScoringRules.settle(
                            visible.stream()
                                    .filter(each -> each.round() == Coding.Round.BLIND)
                                    .map(Coding::score)
                                    .toList(),
                            before,
                            counts.settled() > 0);
        };
    }
}
