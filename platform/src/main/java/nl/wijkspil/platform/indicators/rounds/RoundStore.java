package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.NewRound;

/** Rounds as kept, for people who are signed in. */
public interface RoundStore {

    /** Keeps a new round and answers its id. */
    UUID add(Organisation.Id asker, NewRound round, String by, Instant at);

    /** {@return the rounds of the current asker, latest due date first} */
    List<Round> rounds();

    /** {@return the rounds in which the current enterprise is asked, earliest due date first} */
    List<AskedRound> asked();

    /** {@return the codes of the figures that a round asks for, with parts} */
    List<String> codes(Organisation.Id asker, UUID round);

    /** Keeps a link for the current enterprise; an own link takes the place of an earlier one. */
    void addLink(
            Tenant maker,
            Organisation.Id asker,
            UUID round,
            SecretLink link,
            String label,
            boolean own,
            Instant at);

    /** Stops a link; false if there is none that works. */
    boolean withdraw(Organisation.Id enterprise, UUID link, Instant at);

    /** {@return whether the current person gets reminders for the current organisation} */
    boolean reminded();

    /** Switches reminders for the current person in the current organisation. */
    void remind(Tenant tenant, boolean on, Instant at);
}
