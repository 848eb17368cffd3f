package nl.wijkspil.evaluation.agreement;

import java.util.List;

/**
 * What two raters and, if needed, a third made of one criterion of one enterprise.
 *
 * @param enterprise id of the enterprise
 * @param criterion code of the criterion
 * @param blind the blind codings, at most two, in order of rater id
 * @param settlement the third rater's codings, at most one
 * @param state how far the item is
 */
public record CodedItem(
        String enterprise,
        String criterion,
        List<Coding> blind,
        List<Coding> settlement,
        State state) {

    /** How far an item is. */
    public enum State {
        /** Fewer than two blind scores: no score yet. */
        WAITING,
        /** Both gave the same score. */
        AGREED,
        /** They differ and nobody settled it: no score yet. */
        DISAGREED,
        /** They differed and the third settled it. */
        SETTLED
    }

    /** Copies the lists. */
    public CodedItem {
        blind = List.copyOf(blind);
        settlement = List.copyOf(settlement);
    }

    /** The coding that counts: empty while waiting or in disagreement. */
    public List<Coding> counting() {
        return switch (state) {
            case WAITING, DISAGREED -> List.of();
            case AGREED -> List.of(blind.getFirst());
            case SETTLED -> List.of(settlement.getFirst());
        };
    }
}
