/**
 * Questions to figures: intervals, agreement, rules, panels, estimators and inference. Pure: no
 * clock, no network, no database.
 */
@NullMarked
package nl.wijkspil.evaluation;

import org.jspecify.annotations.NullMarked;
