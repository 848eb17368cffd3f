package nl.wijkspil.evaluation.estimate;

import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;

/** What running a specification gives: answers, or the finding why there is none. */
public sealed interface Estimation {

    /**
     * Answers, one per method and outcome.
     *
     * @param results in the specification's order: methods within outcomes
     * @param adjusted over several outcomes: Holm and Benjamini-Hochberg adjusted p-values; without
     *     rows for one outcome
     */
    record Answered(List<Result> results, Frame adjusted) implements Estimation {}

    /**
     * No answer, because the data or the specification do not allow it.
     *
     * @param findings what is wrong, where, and the cure
     */
    record Refused(List<Finding> findings) implements Estimation {}
}
