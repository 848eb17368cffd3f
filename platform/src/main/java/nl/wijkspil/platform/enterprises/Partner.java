package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation that the enterprise works with.
 *
 * @param id number within the enterprise
 * @param name its name
 * @param type its kind
 * @param levels the relation through time, oldest first
 */
public record Partner(UUID id, String name, PartnerType type, List<PartnerLevel> levels) {

    /** Copies the levels. */
    public Partner {
        levels = List.copyOf(levels);
    }

    /** {@return the level on this day, or nothing before the first} */
    public Optional<PartnerLevel> levelOn(LocalDate day) {
        return levels.stream()
                .filter(level -> !level.since().isAfter(day))
                .reduce((first, second) -> second);
    }
}
