/** The rules of figures: which values can be true, and how people write numbers. */
@NullMarked
package nl.wijkspil.platform.indicators.domain;

import org.jspecify.annotations.NullMarked;
