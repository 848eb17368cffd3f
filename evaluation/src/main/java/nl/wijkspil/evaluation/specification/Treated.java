package nl.wijkspil.evaluation.specification;

/**
 * A treated unit as the specification names it.
 *
 * @param unit the unit's name in the data
 * @param start its first treated period; NaN when the specification's common start or the data say
 *     it
 */
public record Treated(String unit, double start) {}
