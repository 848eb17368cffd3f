/** Which places are alike: matching on scores, distances or bins, and balance tables. */
@NullMarked
package nl.wijkspil.evaluation.matching;

import org.jspecify.annotations.NullMarked;
