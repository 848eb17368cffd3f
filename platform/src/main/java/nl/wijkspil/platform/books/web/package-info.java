/** Pages of the books. */
@NullMarked
package nl.wijkspil.platform.books.web;

import org.jspecify.annotations.NullMarked;
