/** How much an outcome hangs on the thresholds and weights: many draws at once, a bit per draw. */
@NullMarked
package nl.wijkspil.evaluation.rules.sensitivity;

import org.jspecify.annotations.NullMarked;
