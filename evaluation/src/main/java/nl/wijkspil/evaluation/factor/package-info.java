/**
 * Counterfactuals from common factors: generalised synthetic control, interactive fixed effects,
 * matrix completion.
 */
@NullMarked
package nl.wijkspil.evaluation.factor;

import org.jspecify.annotations.NullMarked;
