package nl.wijkspil.platform.indicators;

import nl.wijkspil.evaluation.words.Words;

/**
 * A recorded fact under a figure: one step further back than the value.
 *
 * @param label what it is, such as "bestuursleden uit de buurt"
 * @param value what it says, such as "4 van 5"
 * @param link path of the page where the fact lives, or empty
 */
public record Fact(Words label, String value, String link) {}
