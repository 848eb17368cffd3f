package nl.wijkspil.evaluation.rules;

import nl.wijkspil.evaluation.words.Words;

/**
 * One level of a criterion: these points when this holds.
 *
 * @param score points, 1 or more
 * @param sentence the rule in one sentence
 * @param when the condition
 */
public record Level(int score, Words sentence, Condition when) {}
