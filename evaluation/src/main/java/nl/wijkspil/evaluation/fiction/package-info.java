/**
 * The fictional portfolio: fourteen residents' enterprises that do not exist, in places that do not
 * exist, with three years of facts. Facts lead to figures and figures to a study; nothing here says
 * what the study should find.
 */
@NullMarked
package nl.wijkspil.evaluation.fiction;

import org.jspecify.annotations.NullMarked;
