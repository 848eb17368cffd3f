package nl.wijkspil.evaluation.rules;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;

/**
 * What one criterion gave one enterprise.
 *
 * @param criterion its code
 * @param low points it gives for certain
 * @param high points it could give when what is missing turns out well; equal to {@code low} when
 *     nothing that matters is missing
 * @param maximum the most points it can give anyone
 * @param sentence the rule's sentence for the level reached, or the lowest level's when none was
 * @param used the known figures looked at
 * @param missing the figures that are missing and could change the points
 * @param cappedFrom points before the evidence cap; equal to {@code low} when it did not bite
 */
public record CriterionResult(
        String criterion,
        int low,
        int high,
        int maximum,
        Words sentence,
        List<FigureKey> used,
        List<Missing> missing,
        int cappedFrom) {

    /** Copies the lists. */
    public CriterionResult {
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }

    /** Whether missing data can still change the points. */
    public boolean lacksData() {
        return low != high;
    }

    /** Whether the evidence cap took points away. */
    public boolean capped() {
        return cappedFrom > low;
    }

    /** {@code 2}, or {@code 0–2} when data are missing. */
    public String points() {
        return lacksData() ? low + "–" + high : Integer.toString(low);
    }
}
