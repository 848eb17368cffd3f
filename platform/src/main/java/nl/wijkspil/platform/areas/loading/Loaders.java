package nl.wijkspil.platform.areas.loading;

import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;

/** Who may load areas. */
final class Loaders {

    private Loaders() {}

    static void check() {
        if (!CurrentTenant.get().hasAny(Role.SUPPORT)) {
            throw new NotAllowedException("areas are loaded by the network's support");
        }
    }
}
