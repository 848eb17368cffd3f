/**
 * What every page shares: layout, words for numbers and dates, drawings as SVG. Knows no other
 * module.
 */
@ApplicationModule(
        displayName = "UI",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.wijkspil.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
