/** Measurements of the counterfactual estimators: speed of certified fits, size and coverage. */
@NullMarked
package nl.wijkspil.benchmarks.estimators;

import org.jspecify.annotations.NullMarked;
