package nl.wijkspil.platform.studies.deeds;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.studies.Studies.Added;
import nl.wijkspil.platform.studies.Studies.Changed;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.domain.ScoringRules;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who scores: nobody who coaches an enterprise, lends it money or works there. */
@Component
class ChangeRaters {

    private final Desk desk;
    private final Access access;
    private final StudyStore studies;
    private final RaterStore raters;

    ChangeRaters(Desk desk, Access access, StudyStore studies, RaterStore raters) {
        this.desk = desk;
        this.access = access;
        this.studies = studies;
        this.raters = raters;
    }

    @Transactional
    Added add(Study.Id id, Person.Id person) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Added.Refused(Refusal.FROZEN, List.of());
        }
        var colleague =
                access.colleagues().stream()
                        .filter(each -> each.person().id().equals(person))
                        .filter(each -> each.roles().contains(Role.EVALUATOR))
                        .findFirst();
        if (colleague.isEmpty()) {
            return new Added.Refused(Refusal.NO_EVALUATOR, List.of());
        }
        var names =
                studies.enterprises(id).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.id().value().toString(),
                                        StudyEnterprise::name));
        var ties =
                raters.tiesByRole(
                        person, studies.enterprises(id).stream().map(StudyEnterprise::id).toList());
        var tied = ScoringRules.tied(ties.stream().map(Rater.Tie::kind).toList());
        if (tied.isPresent()) {
            return new Added.Refused(
                    tied.get(),
                    ties.stream()
                            .map(tie -> names.getOrDefault(tie.enterprise(), tie.enterprise()))
                            .distinct()
                            .toList());
        }
        var added = raters.add(id, colleague.get().person());
        desk.note(ChangeRaters.class, study, colleague.get().person().name());
        return new Added.Done(added);
    }

    @Transactional
    Changed declare(Study.Id id, Organisation.Id enterprise, Rater.Kind kind) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Changed.Refused(Refusal.FROZEN);
        }
        var me = CurrentTenant.get().person().id().value().toString();
        if (raters.raters(id).stream().noneMatch(rater -> rater.id().equals(me))) {
            return new Changed.Refused(Refusal.NO_RATER);
        }
        if (studies.enterprises(id).stream().noneMatch(each -> each.id().equals(enterprise))) {
            return new Changed.Refused(Refusal.NOT_IN_STUDY);
        }
        raters.declare(id, enterprise, kind);
        desk.note(ChangeRaters.class, study, kind + " " + enterprise.value());
        return new Changed.Done();
    }
}
