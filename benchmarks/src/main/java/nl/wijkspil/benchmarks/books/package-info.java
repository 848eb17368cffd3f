/** Audit files: speed, memory and hostile input. */
@NullMarked
package nl.wijkspil.benchmarks.books;

import org.jspecify.annotations.NullMarked;
