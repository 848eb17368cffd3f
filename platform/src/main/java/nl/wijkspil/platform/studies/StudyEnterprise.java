package nl.wijkspil.platform.studies;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.platform.access.Organisation;

/**
 * An enterprise in a study.
 *
 * @param id its organisation
 * @param name as it is called now
 * @param fictional whether it does not exist
 * @param urbanity countryside or town, as the evaluator says; some thresholds have two variants
 * @param nameConsentBy who of the enterprise agreed to be named in a published report
 * @param nameConsentOn when
 */
public record StudyEnterprise(
        Organisation.Id id,
        String name,
        boolean fictional,
        Urbanity urbanity,
        Optional<String> nameConsentBy,
        Optional<LocalDate> nameConsentOn) {

    /** {@return whether a published report may name it} */
    public boolean mayBeNamed() {
        return fictional || nameConsentBy.isPresent();
    }
}
