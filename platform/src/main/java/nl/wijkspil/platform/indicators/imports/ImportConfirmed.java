package nl.wijkspil.platform.indicators.imports;

import java.util.UUID;

/**
 * Somebody confirmed a large workbook. The register of events keeps this until the import is done,
 * so that it is done after a restart as well.
 *
 * @param owner the enterprise
 * @param id number of the import
 * @param email who confirmed
 */
record ImportConfirmed(UUID owner, UUID id, String email) {}
