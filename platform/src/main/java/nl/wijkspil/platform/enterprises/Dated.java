package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Optional;

/** Something that holds from a first day to a last day, both included. */
public interface Dated {

    /** {@return the first day} */
    LocalDate since();

    /** {@return the last day, or nothing while it goes on} */
    Optional<LocalDate> until();

    /** {@return whether it holds on this day} */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(since()) && until().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** {@return whether both hold on at least one same day} */
    default boolean overlaps(LocalDate from, Optional<LocalDate> to) {
        return until().map(last -> !last.isBefore(from)).orElse(true)
                && to.map(last -> !since().isAfter(last)).orElse(true);
    }
}
