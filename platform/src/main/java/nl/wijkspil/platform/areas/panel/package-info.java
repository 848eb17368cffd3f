/** Panels of areas: what is asked, the rows one by one, and how many at once. */
@NullMarked
package nl.wijkspil.platform.areas.panel;

import org.jspecify.annotations.NullMarked;
