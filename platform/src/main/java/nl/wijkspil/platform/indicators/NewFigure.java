package nl.wijkspil.platform.indicators;

import java.util.List;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;

/**
 * A figure to record for the current enterprise.
 *
 * @param key indicator, part and year
 * @param measurement known value, or unknown with its reason
 * @param grade strength of the evidence as a whole
 * @param collectedBy who collected it, as shown
 * @param verifiedBy who verified it, as shown; empty when nobody did
 * @param evidence what it rests on
 * @param facts recorded facts that it was computed from
 * @param reason why this value takes the place of an approved one; empty when there is none
 */
public record NewFigure(
        FigureKey key,
        Measurement measurement,
        Grade grade,
        String collectedBy,
        String verifiedBy,
        List<NewEvidence> evidence,
        List<Fact> facts,
        String reason) {

    /** Copies the lists. */
    public NewFigure {
        evidence = List.copyOf(evidence);
        facts = List.copyOf(facts);
    }
}
