package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;

/** Who has to be reminded. The job works for nobody; for whoever is signed in it gives nothing. */
public interface ReminderStore {

    /** {@return enterprises with a round near or past its due date and no mail yet today} */
    List<Organisation.Id> due(LocalDate today);

    /** {@return to whom today's mail goes; nobody when it went already} */
    List<Receiver> claim(Organisation.Id enterprise, LocalDate today, Instant at);

    /** {@return what the mail is about, most pressing first} */
    List<Waiting> waiting(Organisation.Id enterprise, LocalDate today);

    /** Keeps the link that switches the mail off for this person. */
    void keepLink(SecretLink link, Organisation.Id enterprise, Person.Id person, Instant at);

    /** {@return what the link is about, if it is one} */
    Optional<OffLink> offLink(SecretLink link);

    /** Switches the mail off; false if there is no such link. */
    boolean stop(SecretLink link, Instant at);

    /** Somebody who gets the mail. */
    record Receiver(Person.Id id, String email, String name, String language) {}

    /** A round that waits. */
    record Waiting(String title, String asker, LocalDate due, int total, int ready) {}

    /** A link in a mail: for which enterprise, and whether the mail is off already. */
    record OffLink(String enterprise, boolean off) {}
}
