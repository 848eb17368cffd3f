/**
 * Holds the estimators against reference results: one specification and its comparisons per golden
 * case.
 */
@NullMarked
package nl.wijkspil.evaluation.golden;

import org.jspecify.annotations.NullMarked;
