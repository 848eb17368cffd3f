/**
 * What every counterfactual method shares: units with complete paths, windows of periods, a unit
 * beside its twin.
 */
@NullMarked
package nl.wijkspil.evaluation.counterfactual;

import org.jspecify.annotations.NullMarked;
