package nl.wijkspil.evaluation.rules;

import nl.wijkspil.evaluation.words.Words;

/**
 * A condition that must hold before points count.
 *
 * @param code for example {@code G1}
 * @param name for a reader
 * @param sentence the rule in one sentence
 * @param when the condition
 */
public record Gate(String code, Words name, Words sentence, Condition when) {}
