/** The tables of areas. */
@NullMarked
package nl.wijkspil.platform.areas.storage;

import org.jspecify.annotations.NullMarked;
