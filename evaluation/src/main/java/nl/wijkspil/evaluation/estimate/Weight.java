package nl.wijkspil.evaluation.estimate;

/**
 * The weight a comparison unit carries.
 *
 * @param unit the unit's name
 * @param weight its weight; may be negative where the method extrapolates
 */
public record Weight(String unit, double weight) {}
