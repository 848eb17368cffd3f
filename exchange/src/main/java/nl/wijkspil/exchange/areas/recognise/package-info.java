/** Finds out what a file is, from its content. */
@NullMarked
package nl.wijkspil.exchange.areas.recognise;

import org.jspecify.annotations.NullMarked;
