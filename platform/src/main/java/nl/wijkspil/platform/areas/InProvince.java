package nl.wijkspil.platform.areas;

import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaSource;

/**
 * The province of a municipality, as a file says it.
 *
 * @param code its code
 * @param name its name
 * @param year the year of the file
 * @param source what the file is
 * @param byName whether the file gives the municipality by name only
 */
public record InProvince(AreaCode code, String name, int year, AreaSource source, boolean byName) {}
