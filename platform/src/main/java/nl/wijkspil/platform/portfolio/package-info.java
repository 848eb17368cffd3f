/**
 * Loads the fictional portfolio through the doors of the other modules, as its fictional people
 * would have done it: nothing is put into a table behind a module's back.
 */
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {
            "access",
            "areas",
            "books",
            "enterprises",
            "indicators",
            "loans",
            "studies"
        })
@NullMarked
package nl.wijkspil.platform.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
