/**
 * Samples with a design: weights, strata, clusters, post-stratification and raking, with the errors
 * that belong to them.
 */
@NullMarked
package nl.wijkspil.evaluation.survey;

import org.jspecify.annotations.NullMarked;
