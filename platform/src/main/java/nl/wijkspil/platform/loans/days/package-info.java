/** The end of a day: the state of every loan, reckoned and kept. */
@NullMarked
package nl.wijkspil.platform.loans.days;

import org.jspecify.annotations.NullMarked;
