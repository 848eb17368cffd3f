package nl.wijkspil.platform.enterprises;

import java.util.Collection;
import java.util.Set;
import nl.wijkspil.platform.access.Organisation;

/**
 * Offered by the module that knows the published findings: which enterprises a published study
 * found to be the hub of their neighbourhood. Without a study nobody is.
 */
public interface HubRecognition {

    /** {@return those of these enterprises that a published study calls a hub} */
    Set<Organisation.Id> hubs(Collection<Organisation.Id> enterprises);
}
