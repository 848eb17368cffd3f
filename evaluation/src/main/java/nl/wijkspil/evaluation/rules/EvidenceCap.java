package nl.wijkspil.evaluation.rules;

/**
 * A criterion that rests only on weak evidence gives no more than a few points.
 *
 * @param strongest the strongest grade that still counts as weak; {@code C} makes C and D weak
 * @param score the most points such a criterion gives
 */
public record EvidenceCap(Grade strongest, int score) {}
