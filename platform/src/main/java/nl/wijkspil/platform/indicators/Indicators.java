package nl.wijkspil.platform.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;

/** Figures of enterprises: recording, handing in, approving and reading. The door of the module. */
public interface Indicators {

    /**
     * Records figures of the current enterprise as drafts, in one transaction and in bulk. A draft
     * or returned figure under the same key is replaced; an approved figure stays until the new one
     * is approved.
     *
     * @return the ids, in the order given
     * @throws IllegalArgumentException if a key or value does not fit the catalogue, or a key is
     *     there twice
     * @throws nl.wijkspil.platform.access.NotAllowedException unless a coordinator, board member or
     *     treasurer of an enterprise
     */
    List<UUID> record(List<NewFigure> figures, Origin origin, String originName);

    /**
     * Hands in drafts and returned figures of the current enterprise.
     *
     * @return how many were handed in; others are left as they are
     */
    int submit(Collection<UUID> figures);

    /**
     * Approves submitted figures of another enterprise that shares these indicators today with the
     * current fund or evaluator.
     *
     * @return how many were approved; a figure that is not submitted or not shared is left as it is
     * @throws nl.wijkspil.platform.access.NotAllowedException unless an evaluator or a fund's
     *     programme manager who is nobody of that enterprise
     */
    int approve(Organisation.Id owner, Collection<UUID> figures);

    /** Sends a submitted figure back with a note; as {@link #approve}. */
    boolean giveBack(Organisation.Id owner, UUID figure, String note);

    /**
     * {@return figures of the current enterprise and of others that share them today, ordered by
     * owner, key; with facts and evidence} Reading another's figures is logged for the owner. Takes
     * a fixed number of queries, however many enterprises there are.
     */
    List<RecordedFigure> figures(Question question);

    /**
     * {@return one figure of the current enterprise or of one that shares it today} Reading
     * another's figure is logged for the owner.
     */
    Optional<RecordedFigure> figure(Organisation.Id owner, UUID id, String purpose);

    /**
     * Opens a reporting round of the current fund or evaluator. Enterprises that share nothing with
     * it today are left out.
     *
     * @return its id
     * @throws IllegalArgumentException if a rule of {@code RoundRules} is broken, or a code is not
     *     in the catalogue
     * @throws nl.wijkspil.platform.access.NotAllowedException unless a programme manager or
     *     evaluator
     */
    UUID openRound(NewRound round);

    /** {@return which figures of the current enterprise can be derived for this year} */
    List<Proposal> proposals(int year);

    /** A derived figure with the name of its source. */
    record Proposal(DerivedFigure figure, Words source) {}

    /**
     * Which figures.
     *
     * @param owners of which enterprises
     * @param fromYear first calendar year
     * @param toYear last calendar year
     * @param codes of which indicators; empty for all
     * @param standing which one counts when there are several under one key
     * @param purpose what they are read for, shown to the owner
     */
    record Question(
            Collection<Organisation.Id> owners,
            int fromYear,
            int toYear,
            Set<String> codes,
            Standing standing,
            String purpose) {
        /** Copies owners and codes. */
        public Question {
            owners = List.copyOf(owners);
            codes = Set.copyOf(codes);
        }
    }

    /** Which one counts when there are several figures under one key. */
    enum Standing {
        /** Only the approved one. */
        APPROVED,
        /** The approved one, or else the one that is submitted, returned or draft. */
        BEST_AVAILABLE,
        /** The one in the making if there is one, or else the approved one. */
        LATEST
    }
}
