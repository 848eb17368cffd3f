/** Rule sets as configuration and the engine that applies them to figures, unknowns included. */
@NullMarked
package nl.wijkspil.evaluation.rules;

import org.jspecify.annotations.NullMarked;
