/** Shares k of N with their binomial interval, and the suppression of small cells. */
@NullMarked
package nl.wijkspil.evaluation.interval;

import org.jspecify.annotations.NullMarked;
