package nl.wijkspil.lending.agreement;

import nl.wijkspil.lending.money.Rate;

/**
 * A rate that holds from a term on.
 *
 * @param fromTerm the first term, counted from 1, at this rate
 * @param rate the yearly rate
 */
public record RateStep(int fromTerm, Rate rate) {}
