/** The entries of the catalogue, one list per theme. */
@NullMarked
package nl.wijkspil.platform.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
