package nl.wijkspil.evaluation.study;

import java.util.List;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Missing;
import nl.wijkspil.evaluation.rules.Truth;

/**
 * What a finding says of one enterprise, and the figures and evidence that lie under it: the way
 * back from the sentence to the facts.
 *
 * @param enterprise id of the enterprise
 * @param holds yes, no, or cannot be told
 * @param ruleSet code of the rule set that says so
 * @param rule code of the class or criterion that says so
 * @param figures keys of the figures looked at
 * @param evidence ids of the evidence under those figures and codings
 * @param missing what could settle it
 */
public record Claim(
        String enterprise,
        Truth holds,
        String ruleSet,
        String rule,
        List<FigureKey> figures,
        List<String> evidence,
        List<Missing> missing) {

    /** Copies the lists. */
    public Claim {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
