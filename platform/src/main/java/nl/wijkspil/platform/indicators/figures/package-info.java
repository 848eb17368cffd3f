/** What can be done with figures: one class per deed, and what they need from the store. */
@NullMarked
package nl.wijkspil.platform.indicators.figures;

import org.jspecify.annotations.NullMarked;
