/**
 * Studies: rule sets with a version and a signature, raters who score blind, a frozen snapshot, the
 * findings with their way back to the evidence, and published reports. The door is {@link
 * nl.wijkspil.platform.studies.Studies}.
 */
@ApplicationModule(
        displayName = "Studies",
        allowedDependencies = {
            "queue",
            "access",
            "areas",
            "ui",
            "ui :: svg",
            "indicators",
            "enterprises",
            "network"
        })
@NullMarked
package nl.wijkspil.platform.studies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
