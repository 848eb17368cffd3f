/** Entropy balancing: the least uneven weights that make the comparison group alike. */
@NullMarked
package nl.wijkspil.evaluation.balancing;

import org.jspecify.annotations.NullMarked;
