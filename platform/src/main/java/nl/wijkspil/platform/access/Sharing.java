package nl.wijkspil.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Sharing agreements: which indicators an enterprise lets another organisation see, and who looked.
 */
public interface Sharing {

    /** {@return the current organisation's agreements, running first} */
    List<Agreement> agreements();

    /**
     * Agrees that the receiver may see these indicators of the current enterprise. An indicator
     * that is already shared stays as it is.
     *
     * @return how many agreements are new
     * @throws NotAllowedException unless a coordinator or board member of an enterprise
     */
    int agree(
            Organisation.Id receiver,
            Collection<String> indicators,
            LocalDate from,
            Optional<LocalDate> until);

    /** Withdraws an agreement at once; what was read before stays in the log. */
    boolean withdraw(UUID agreement);

    /** {@return the indicators of this owner that the current organisation may see today} */
    Set<String> visible(Organisation.Id owner);

    /**
     * {@return the organisations that share at least one indicator with the current one, by name}
     */
    List<Organisation> owners();

    /** Writes down that the current person looked at shared figures of another organisation. */
    void logReading(Organisation.Id owner, Collection<String> indicators, String purpose);

    /**
     * As {@link #logReading} for figures of many organisations at once.
     *
     * @param indicators codes that were read, per owner; the current organisation is left out
     */
    void logReadings(Map<Organisation.Id, ? extends Collection<String>> indicators, String purpose);

    /** {@return who looked at the current organisation's figures, latest first} */
    List<Reading> readings(int limit);

    /**
     * One agreement.
     *
     * @param id number within the owner
     * @param receiver who may see it
     * @param indicator catalogue code, such as {@code OUT-03}
     * @param from first day
     * @param until last day, or open
     * @param agreedBy name of who agreed
     * @param agreedAt when
     * @param withdrawn when and by whom, if withdrawn
     */
    record Agreement(
            UUID id,
            Organisation receiver,
            String indicator,
            LocalDate from,
            Optional<LocalDate> until,
            String agreedBy,
            Instant agreedAt,
            Optional<Withdrawal> withdrawn) {}

    /** The end of an agreement by its owner. */
    record Withdrawal(String by, Instant at) {}

    /** One look at shared figures. */
    record Reading(
            String receiver, String reader, String purpose, List<String> indicators, Instant at) {}
}
