package nl.wijkspil.exchange.areas;

/**
 * A column of figures in a file.
 *
 * @param key the indicator: one of the catalogue, or the name part of the heading in lower case
 *     letters and digits, the same whichever layout the file has
 * @param header the heading as it stands in the file
 * @param unit the unit in Dutch, empty when the file does not say
 * @param kind what kind of number
 * @param position the column in the file, the first is 0; -1 in the long form
 */
public record AreaColumn(String key, String header, String unit, ValueKind kind, int position) {}
