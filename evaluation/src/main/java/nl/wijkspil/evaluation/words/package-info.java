/** Words a reader sees, in Dutch and in English. */
@NullMarked
package nl.wijkspil.evaluation.words;

import org.jspecify.annotations.NullMarked;
