package nl.wijkspil.exchange.workbook;

/**
 * A column of a sheet, found by its heading or its code, in any order.
 *
 * @param code stable, also the heading in CSV
 * @param heading Dutch heading in a workbook
 * @param required whether the column must be there
 */
public record Column(String code, String heading, boolean required) {}
