/** Figures, imports and rounds in PostgreSQL; the only place of this module that knows jOOQ. */
@NullMarked
package nl.wijkspil.platform.indicators.storage;

import org.jspecify.annotations.NullMarked;
