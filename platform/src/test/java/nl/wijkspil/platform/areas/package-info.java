/** Areas in the platform: loading, reading, the map. */
@NullMarked
package nl.wijkspil.platform.areas;

import org.jspecify.annotations.NullMarked;
