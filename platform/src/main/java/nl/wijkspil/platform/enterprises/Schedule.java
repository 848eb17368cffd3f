package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Opening hours of one function for a time.
 *
 * @param id number within the enterprise
 * @param since first day
 * @param until last day, or open
 * @param hours the ordinary week
 */
public record Schedule(UUID id, LocalDate since, Optional<LocalDate> until, WeeklyHours hours)
        implements Dated {}
