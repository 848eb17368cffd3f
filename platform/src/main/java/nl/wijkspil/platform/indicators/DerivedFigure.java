package nl.wijkspil.platform.indicators;

import java.util.List;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;

/**
 * A figure that a fact module computed from what is recorded there; a proposal until somebody of
 * the enterprise takes it over.
 *
 * @param key indicator, part and year
 * @param measurement known value, or unknown with its reason
 * @param grade strength of the evidence as a whole
 * @param collectedBy who recorded the facts, as shown
 * @param facts what it was computed from
 * @param evidence documents that the facts rest on
 */
public record DerivedFigure(
        FigureKey key,
        Measurement measurement,
        Grade grade,
        String collectedBy,
        List<Fact> facts,
        List<NewEvidence> evidence) {

    /** Copies the lists. */
    public DerivedFigure {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
