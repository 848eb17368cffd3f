/** Is the scale measured at all: Cronbach's alpha with its interval, omega, item statistics. */
@NullMarked
package nl.wijkspil.evaluation.reliability;

import org.jspecify.annotations.NullMarked;
