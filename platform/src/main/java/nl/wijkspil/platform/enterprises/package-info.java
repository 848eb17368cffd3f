/**
 * The residents' enterprise: who it is, what it does and when it is open, whom it serves, who
 * governs it and with whom it works. History is kept.
 */
@ApplicationModule(
        displayName = "Enterprises",
        allowedDependencies = {"access", "indicators", "ui"})
@NullMarked
package nl.wijkspil.platform.enterprises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
