package nl.wijkspil.platform.loans.storage;

import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;

/** The organisation at work. */
final class Here {

    private Here() {}

    static UUID id() {
        return CurrentTenant.get().organisation().id().value();
    }
}
