/** Audit files kept, looked over, confirmed and read again; one class per deed. */
@NullMarked
package nl.wijkspil.platform.books.files;

import org.jspecify.annotations.NullMarked;
