/** Differences in differences. */
@NullMarked
package nl.wijkspil.evaluation.differences;

import org.jspecify.annotations.NullMarked;
