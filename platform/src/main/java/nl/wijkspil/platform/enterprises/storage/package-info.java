/** The only place of this module that knows the database. */
@NullMarked
package nl.wijkspil.platform.enterprises.storage;

import org.jspecify.annotations.NullMarked;
