/** Figures per area: the layouts in which they are published. */
@NullMarked
package nl.wijkspil.exchange.areas.figures;

import org.jspecify.annotations.NullMarked;
