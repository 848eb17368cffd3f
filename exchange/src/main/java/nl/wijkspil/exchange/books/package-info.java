/** From a year's books to groups, statements and figures; pure, each number with its parts. */
@NullMarked
package nl.wijkspil.exchange.books;

import org.jspecify.annotations.NullMarked;
