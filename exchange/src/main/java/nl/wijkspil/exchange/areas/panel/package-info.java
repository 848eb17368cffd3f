/** Areas by years by indicators, written as a tidy table with its provenance. */
@NullMarked
package nl.wijkspil.exchange.areas.panel;

import org.jspecify.annotations.NullMarked;
