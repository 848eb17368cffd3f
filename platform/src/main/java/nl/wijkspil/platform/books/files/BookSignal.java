package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkspil.exchange.books.EarlyWarning;

/**
 * An early warning that is there now.
 *
 * @param owner whose books
 * @param year of which year
 * @param warning which
 * @param value what the indicator was that year
 */
public record BookSignal(UUID owner, int year, EarlyWarning warning, BigDecimal value) {}
