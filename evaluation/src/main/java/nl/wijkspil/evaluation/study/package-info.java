/** A frozen study, its findings with their way back to the facts, and the bundle that proves it. */
@NullMarked
package nl.wijkspil.evaluation.study;

import org.jspecify.annotations.NullMarked;
