/** The open data services of Statistics Netherlands. */
@NullMarked
package nl.wijkspil.exchange.areas.odata;

import org.jspecify.annotations.NullMarked;
