/** Before the fieldwork: what could this study have seen, and how many answers does it need. */
@NullMarked
package nl.wijkspil.evaluation.power;

import org.jspecify.annotations.NullMarked;
