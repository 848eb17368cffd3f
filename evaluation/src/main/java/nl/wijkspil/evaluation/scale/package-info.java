/**
 * The survey instruments of the field and their scoring; scores of different instruments never mix.
 */
@NullMarked
package nl.wijkspil.evaluation.scale;

import org.jspecify.annotations.NullMarked;
