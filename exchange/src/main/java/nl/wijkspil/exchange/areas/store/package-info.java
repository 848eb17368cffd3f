/** A folder of official files that were checked once and are read when a question comes. */
@NullMarked
package nl.wijkspil.exchange.areas.store;

import org.jspecify.annotations.NullMarked;
