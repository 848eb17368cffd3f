package nl.wijkspil.platform.indicators;

import java.time.Instant;

/** Where a figure is on its way from typed in to approved, and who brought it there. */
public sealed interface FigureState {

    /** Typed in; only the enterprise sees it. */
    record Draft(Signature recorded) implements FigureState {}

    /** Handed in; waits for an approver. */
    record Submitted(Signature recorded, Signature submitted) implements FigureState {}

    /** Sent back with a note; the enterprise changes it and hands it in again. */
    record Returned(Signature recorded, Signature submitted, Signature returned, String note)
            implements FigureState {}

    /** Approved and locked; only a new approved value takes its place. */
    record Approved(Signature recorded, Signature submitted, Signature approved)
            implements FigureState {}

    /** Was approved until another value took its place. */
    record Superseded(
            Signature recorded,
            Signature submitted,
            Signature approved,
            Instant supersededAt,
            String reason)
            implements FigureState {}

    /**
     * Who and when, as text: people of other organisations cannot be looked up.
     *
     * @param person name as it was then
     * @param organisation for which organisation, or empty
     * @param at when
     */
    record Signature(String person, String organisation, Instant at) {}

    /** {@return who typed it in} */
    Signature recorded();

    /** {@return the name of the state as stored and as in message keys} */
    default Name name() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Submitted _ -> Name.SUBMITTED;
            case Returned _ -> Name.RETURNED;
            case Approved _ -> Name.APPROVED;
            case Superseded _ -> Name.SUPERSEDED;
        };
    }

    /** The states by name. */
    enum Name {
        /** See {@link Draft}. */
        DRAFT,
        /** See {@link Submitted}. */
        SUBMITTED,
        /** See {@link Returned}. */
        RETURNED,
        /** See {@link Approved}. */
        APPROVED,
        /** See {@link Superseded}. */
        SUPERSEDED
    }
}
