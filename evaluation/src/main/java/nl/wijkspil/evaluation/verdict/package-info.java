/** What may be said, in words. */
@NullMarked
package nl.wijkspil.evaluation.verdict;

import org.jspecify.annotations.NullMarked;
