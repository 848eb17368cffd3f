/** Synthetic control in all its variants, augmented synthetic control, synthetic differences. */
@NullMarked
package nl.wijkspil.evaluation.synthetic;

import org.jspecify.annotations.NullMarked;
