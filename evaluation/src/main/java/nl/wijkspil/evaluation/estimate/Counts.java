package nl.wijkspil.evaluation.estimate;

/**
 * How much the answer rests on.
 *
 * @param treated treated units used
 * @param donors comparison units offered to the method
 * @param before periods before the start (the shortest, when starts differ)
 * @param after periods from the start on (the longest, when starts differ)
 * @param leftOut units left out, for whatever reason; the warnings say why
 */
public record Counts(int treated, int donors, int before, int after, int leftOut) {}
