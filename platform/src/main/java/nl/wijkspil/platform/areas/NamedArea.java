package nl.wijkspil.platform.areas;

import nl.wijkspil.exchange.areas.AreaCode;

/**
 * An area of a year.
 *
 * @param code its code
 * @param year the year
 * @param name its name, or its code when no file names it
 * @param municipality the name of its municipality, empty when no file names it
 * @param fictional whether it is invented, as an example
 */
public record NamedArea(
        AreaCode code, int year, String name, String municipality, boolean fictional) {

    /** {@return the same code as it was in another year} */
    public NamedArea inYear(int other) {
        return new NamedArea(code, other, name, municipality, fictional);
    }
}
