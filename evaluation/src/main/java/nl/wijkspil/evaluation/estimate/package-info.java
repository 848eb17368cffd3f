/** The seam every method plugs into: the estimator, what it is asked and what it answers. */
@NullMarked
package nl.wijkspil.evaluation.estimate;

import org.jspecify.annotations.NullMarked;
