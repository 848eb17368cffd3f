/** Books in PostgreSQL; the only place of this module that knows jOOQ. */
@NullMarked
package nl.wijkspil.platform.books.storage;

import org.jspecify.annotations.NullMarked;
