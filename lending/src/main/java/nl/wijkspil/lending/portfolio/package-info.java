/**
 * Many loans together: arrears, portfolio at risk, provisions, cohorts, forecasts and scenarios.
 */
@NullMarked
package nl.wijkspil.lending.portfolio;

import org.jspecify.annotations.NullMarked;
