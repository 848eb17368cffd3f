/** Official statistics of Dutch areas: what a file is, read row by row; nothing here stores. */
@NullMarked
package nl.wijkspil.exchange.areas;

import org.jspecify.annotations.NullMarked;
