/**
 * Figures of residents' enterprises: the catalogue, values with provenance, approval, reporting
 * rounds, workbooks and the sharing pages. The door is {@link
 * nl.wijkspil.platform.indicators.Indicators}; fact modules plug in with {@link
 * nl.wijkspil.platform.indicators.IndicatorSource}.
 */
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {"access", "ui"})
@NullMarked
package nl.wijkspil.platform.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
