/** Loans in PostgreSQL; rows of other organisations stay out by row-level security. */
@NullMarked
package nl.wijkspil.platform.loans.storage;

import org.jspecify.annotations.NullMarked;
