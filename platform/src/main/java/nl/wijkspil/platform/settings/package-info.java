/** Every setting by name; a setting that nobody knows stops the start. */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {})
@NullMarked
package nl.wijkspil.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
