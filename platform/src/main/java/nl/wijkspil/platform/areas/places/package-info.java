/** What an area lies in, what lies in it, and what it was and became. */
@NullMarked
package nl.wijkspil.platform.areas.places;

import org.jspecify.annotations.NullMarked;
