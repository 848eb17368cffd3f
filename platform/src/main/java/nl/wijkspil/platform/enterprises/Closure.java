package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which the whole enterprise is closed against its ordinary hours.
 *
 * @param id number within the enterprise
 * @param since first closed day
 * @param lastDay last closed day
 * @param reason such as a holiday, or empty
 */
public record Closure(UUID id, LocalDate since, LocalDate lastDay, String reason) implements Dated {

    @Override
    public Optional<LocalDate> until() {
        return Optional.of(lastDay);
    }
}
