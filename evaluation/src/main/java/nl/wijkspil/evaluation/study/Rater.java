package nl.wijkspil.evaluation.study;

import java.util.List;

/**
 * Someone who scores qualitative criteria. A rater may not score an enterprise that he or she
 * coaches, lends money to or governs.
 *
 * @param id identity in the study
 * @param name as shown
 * @param ties to enterprises in the study
 */
public record Rater(String id, String name, List<Tie> ties) {

    /** Copies the list. */
    public Rater {
        ties = List.copyOf(ties);
    }

    /** Whether this rater may score the enterprise. */
    public boolean mayScore(String enterprise) {
        return ties.stream().noneMatch(tie -> tie.enterprise().equals(enterprise));
    }

    /**
     * What ties a rater to an enterprise.
     *
     * @param enterprise id of the enterprise
     * @param kind how
     */
    public record Tie(String enterprise, Kind kind) {}

    /** Ways to be tied to an enterprise. */
    public enum Kind {
        /** Gives it advice or hours of support. */
        COACH,
        /** Lent it money, or works for who did. */
        CREDITOR,
        /** Sits on its board or works there. */
        OWN
    }
}
