/** Figures that follow from the profile, offered to the indicators. */
@NullMarked
package nl.wijkspil.platform.enterprises.figures;

import org.jspecify.annotations.NullMarked;
