/** {@code wijkspil loan}: schedules, returns and portfolios from JSON files. */
@NullMarked
package nl.wijkspil.cli.loan;

import org.jspecify.annotations.NullMarked;
