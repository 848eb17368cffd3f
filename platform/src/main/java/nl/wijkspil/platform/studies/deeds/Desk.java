package nl.wijkspil.platform.studies.deeds;

import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;

/** What every deed begins with: the right, the study, and a line in the trail. */
@Component
class Desk {

    private final StudyStore studies;
    private final AuditTrail trail;

    Desk(StudyStore studies, AuditTrail trail) {
        this.studies = studies;
        this.trail = trail;
    }

    /** {@return the evaluator at work} */
    Tenant evaluator() {
        var tenant = CurrentTenant.get();
        if (!tenant.hasAny(Role.EVALUATOR)) {
            throw new NotAllowedException("only an evaluator works on studies");
        }
        return tenant;
    }

    /** {@return the study, locked until the transaction ends} */
    Study locked(Study.Id id) {
        evaluator();
        studies.lock(id);
        return studies.find(id)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "study (%s) is not of this organisation.%nMaybe switch organisation first."
                                        .formatted(id.value())));
    }

    /** Writes what was done. */
    void note(Class<?> deed, Study study, String details) {
        trail.write(deed.getSimpleName(), study.title().nl(), details);
    }

    /** Writes what was done to something that is not a study. */
    void note(Class<?> deed, String subject, String details) {
        trail.write(deed.getSimpleName(), subject, details);
    }
}
