package nl.wijkspil.evaluation.rules;

/**
 * The raters' counting score for one criterion.
 *
 * @param score as agreed or settled
 * @param grade strongest grade among the evidence they looked at
 */
public record CodedScore(int score, Grade grade) {}
