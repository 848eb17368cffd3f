/** Choosing the estimator on placebo units only, before any treated unit is looked at. */
@NullMarked
package nl.wijkspil.evaluation.tournament;

import org.jspecify.annotations.NullMarked;
