/** Due dates, day counts, the TARGET calendar and the rules for days on which banks are closed. */
@NullMarked
package nl.wijkspil.lending.dates;

import org.jspecify.annotations.NullMarked;
