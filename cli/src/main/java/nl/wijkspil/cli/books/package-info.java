/** {@code wijkspil books}: audit files and the figures in them. */
@NullMarked
package nl.wijkspil.cli.books;

import org.jspecify.annotations.NullMarked;
