package nl.wijkspil.platform.loans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.access.Person;

/**
 * Money out or a change of terms that waits for, or got, the word of a second person.
 *
 * @param id number within the fund
 * @param loan which loan
 * @param event what would be booked
 * @param after number of the last event the proposer saw
 * @param state how far it is
 * @param by who proposed
 * @param byName their name
 * @param at when
 * @param decision who decided, and when
 */
public record Proposal(
        UUID id,
        Loan.Id loan,
        LoanEvent event,
        int after,
        State state,
        Person.Id by,
        String byName,
        Instant at,
        Optional<Decision> decision) {

    /** How far a proposal is. */
    public enum State {
        /** A second person must look. */
        WAITING,
        /** Booked. */
        APPROVED,
        /** Turned down. */
        REFUSED,
        /** Taken back by who proposed. */
        WITHDRAWN
    }

    /** Who decided, when, with which note. */
    public record Decision(String by, Instant at, String note) {}
}
