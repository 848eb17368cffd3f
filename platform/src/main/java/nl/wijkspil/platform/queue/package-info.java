/** Work that is done in the background: what its askers share. */
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {})
@NullMarked
package nl.wijkspil.platform.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
