/**
 * Two-way fixed effects, event studies, Sun and Abraham's estimator and Goodman-Bacon's weights.
 */
@NullMarked
package nl.wijkspil.evaluation.twoway;

import org.jspecify.annotations.NullMarked;
