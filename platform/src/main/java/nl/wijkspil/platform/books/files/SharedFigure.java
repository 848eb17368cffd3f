package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure of confirmed books that the current organisation may see.
 *
 * @param owner whose
 * @param year of which year
 * @param indicator catalogue code
 * @param value or nothing when the books do not know
 */
public record SharedFigure(UUID owner, int year, String indicator, Optional<BigDecimal> value) {}
