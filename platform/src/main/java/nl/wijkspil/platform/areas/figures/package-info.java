/** Figures that follow from official figures of the catchment, offered to the indicators. */
@NullMarked
package nl.wijkspil.platform.areas.figures;

import org.jspecify.annotations.NullMarked;
