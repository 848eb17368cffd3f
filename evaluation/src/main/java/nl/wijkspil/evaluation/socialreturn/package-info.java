/** Social return on investment, never without its range. */
@NullMarked
package nl.wijkspil.evaluation.socialreturn;

import org.jspecify.annotations.NullMarked;
