/** Amounts in cents, yearly rates and fractions, all exact. */
@NullMarked
package nl.wijkspil.lending.money;

import org.jspecify.annotations.NullMarked;
