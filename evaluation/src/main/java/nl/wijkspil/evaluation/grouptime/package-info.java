/** Effects by cohort and period (Callaway and Sant'Anna 2021) and what they add up to. */
@NullMarked
package nl.wijkspil.evaluation.grouptime;

import org.jspecify.annotations.NullMarked;
