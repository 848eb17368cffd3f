/** Areas that change: successors, predecessors and series bridged over them. */
@NullMarked
package nl.wijkspil.exchange.areas.change;

import org.jspecify.annotations.NullMarked;
