/**
 * What everybody finds at the front door: what Wijkspil is, the enterprises, the published reports.
 */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"access", "enterprises", "ui"})
@NullMarked
package nl.wijkspil.platform.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
