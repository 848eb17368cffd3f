package nl.wijkspil.exchange.books;

import org.jspecify.annotations.Nullable;

/**
 * Who pays, as far as the file names customers with income.
 *
 * @param largest name or id of the largest; null when no income names anybody
 * @param largestCents income from the largest
 * @param namedCents income that names anybody
 */
public record Payers(@Nullable String largest, long largestCents, long namedCents) {}
