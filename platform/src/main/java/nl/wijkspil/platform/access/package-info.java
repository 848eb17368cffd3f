/**
 * Who may come in, for which organisation, and what organisations share: people, roles, sign-in,
 * sharing agreements, the tenant of a request and the trail of deeds.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"ui"})
@NullMarked
package nl.wijkspil.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
