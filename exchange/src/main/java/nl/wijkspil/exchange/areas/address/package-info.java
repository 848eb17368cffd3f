/** Addresses and places: which neighbourhood or municipality they lie in. */
@NullMarked
package nl.wijkspil.exchange.areas.address;

import org.jspecify.annotations.NullMarked;
