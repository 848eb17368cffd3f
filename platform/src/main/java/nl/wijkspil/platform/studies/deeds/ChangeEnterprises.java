package nl.wijkspil.platform.studies.deeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.studies.Studies.Added;
import nl.wijkspil.platform.studies.Studies.Changed;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.domain.ScoringRules;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which enterprises a study is about, and whether a report may name them. */
@Component
class ChangeEnterprises {

    private final Desk desk;
    private final Sharing sharing;
    private final StudyStore studies;
    private final RaterStore raters;

    ChangeEnterprises(Desk desk, Sharing sharing, StudyStore studies, RaterStore raters) {
        this.desk = desk;
        this.sharing = sharing;
        this.studies = studies;
        this.raters = raters;
    }

    @Transactional
    Added add(Study.Id id, Collection<Organisation.Id> enterprises) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Added.Refused(Refusal.FROZEN, List.of());
        }
        var owners =
                sharing.owners().stream()
                        .filter(owner -> owner.kind() == OrganisationKind.ENTERPRISE)
                        .map(Organisation::id)
                        .toList();
        var wanted = new LinkedHashSet<>(enterprises);
        var strangers = wanted.stream().filter(each -> !owners.contains(each)).toList();
        if (!strangers.isEmpty()) {
            return new Added.Refused(
                    Refusal.NOT_SHARED,
                    strangers.stream().map(each -> each.value().toString()).toList());
        }
        for (var rater : raters.raters(id)) {
            var person = new Person.Id(java.util.UUID.fromString(rater.id()));
            var ties = raters.tiesByRole(person, wanted);
            if (!ties.isEmpty()) {
                var why =
                        ScoringRules.tied(ties.stream().map(tie -> tie.kind()).toList())
                                .orElseThrow();
                return new Added.Refused(why, List.of(rater.name()));
            }
        }
        var added = studies.add(id, wanted);
        desk.note(ChangeEnterprises.class, study, "+" + added);
        return new Added.Done(added);
    }

    @Transactional
    Changed remove(Study.Id id, Organisation.Id enterprise) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Changed.Refused(Refusal.FROZEN);
        }
        if (studies.enterprises(id).stream().noneMatch(each -> each.id().equals(enterprise))) {
            return new Changed.Refused(Refusal.NOT_IN_STUDY);
        }
        if (!studies.remove(id, enterprise)) {
            return new Changed.Refused(Refusal.ALREADY_SCORED);
        }
        desk.note(ChangeEnterprises.class, study, "-1 " + enterprise.value());
        return new Changed.Done();
    }

    @Transactional
    Changed urbanity(Study.Id id, Organisation.Id enterprise, Urbanity urbanity) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Changed.Refused(Refusal.FROZEN);
        }
        if (!studies.urbanity(id, enterprise, urbanity)) {
            return new Changed.Refused(Refusal.NOT_IN_STUDY);
        }
        desk.note(ChangeEnterprises.class, study, urbanity + " " + enterprise.value());
        return new Changed.Done();
    }

    @Transactional
    Changed consent(Study.Id id, Organisation.Id enterprise, String by, LocalDate on) {
        var study = desk.locked(id);
        if (!studies.consent(id, enterprise, by, on)) {
            return new Changed.Refused(Refusal.NOT_IN_STUDY);
        }
        desk.note(
                ChangeEnterprises.class,
                study,
                "naam: " + enterprise.value() + " " + by + " " + on);
        return new Changed.Done();
    }
}
