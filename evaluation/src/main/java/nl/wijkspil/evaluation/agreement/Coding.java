package nl.wijkspil.evaluation.agreement;

import java.util.List;

/**
 * One rater's score for one qualitative criterion of one enterprise. All codings are kept: those of
 * the two blind raters and that of the third who settled.
 *
 * @param enterprise id of the enterprise
 * @param criterion code of the criterion, for example {@code C3}
 * @param rater id of the rater
 * @param round what this coding is for
 * @param score the score given, 0 or higher
 * @param reason why, in the rater's words
 * @param evidence ids of the evidence items looked at
 */
public record Coding(
        String enterprise,
        String criterion,
        String rater,
        Round round,
        int score,
        String reason,
        List<String> evidence) {

    /** What a coding is for. */
    public enum Round {
        /** Given without seeing the other rater's score. */
        BLIND,
        /** Given by a third rater who saw both, to settle a disagreement. */
        SETTLEMENT
    }

    /** Copies the list and refuses a negative score. */
    public Coding {
        if (score < 0) {
            throw new IllegalArgumentException(
                    "score " + score + "\nMaybe it is unknown: leave the coding out.");
        }
        evidence = List.copyOf(evidence);
    }
}
