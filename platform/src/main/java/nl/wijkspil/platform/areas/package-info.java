/**
 * Municipalities, districts and neighbourhoods per year: names, official figures, boundaries and
 * how they changed; the map; an enterprise's neighbourhood beside others. Nobody owns them.
 */
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {"queue", "access", "enterprises", "indicators", "ui"})
@NullMarked
package nl.wijkspil.platform.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
