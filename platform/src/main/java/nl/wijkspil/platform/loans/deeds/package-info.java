/** One class per deed on loans: right, lock, rule, event, line in the trail. */
@NullMarked
package nl.wijkspil.platform.loans.deeds;

import org.jspecify.annotations.NullMarked;
