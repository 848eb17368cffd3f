/** Standard errors that lean on many units, and the warning that belongs to them. */
@NullMarked
package nl.wijkspil.evaluation.asymptotic;

import org.jspecify.annotations.NullMarked;
