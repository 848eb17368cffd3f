package nl.wijkspil.platform.studies.deeds;

import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps evidence that the evaluators gathered: a talk, a visit, a document. */
@Component
class AddEvidence {

    private final Desk desk;
    private final StudyStore studies;
    private final CodingStore codings;

    AddEvidence(Desk desk, StudyStore studies, CodingStore codings) {
        this.desk = desk;
        this.studies = studies;
        this.codings = codings;
    }

    @Transactional
    String add(Study.Id id, EvidenceItem item) {
        var study = desk.locked(id);
        var known =
                studies.enterprises(id).stream()
                        .anyMatch(each -> each.id().value().toString().equals(item.enterprise()));
        if (!study.open() || !known) {
            throw new IllegalStateException(
                    "evidence (%s) cannot be added.%nMaybe the study is frozen or the enterprise is not in it."
                            .formatted(item.title()));
        }
        var added = codings.add(id, item);
        desk.note(AddEvidence.class, study, item.criterion() + " " + item.title());
        return added;
    }
}
