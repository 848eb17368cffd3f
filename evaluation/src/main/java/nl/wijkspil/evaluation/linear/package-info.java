/** Small dense linear algebra and the certified optimisers on the simplex. */
@NullMarked
package nl.wijkspil.evaluation.linear;

import org.jspecify.annotations.NullMarked;
