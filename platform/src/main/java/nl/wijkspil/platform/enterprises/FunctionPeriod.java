package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A function that runs, or ran.
 *
 * @param id number within the enterprise
 * @param function which
 * @param since first day
 * @param until last day, or open
 * @param schedules its opening hours through time, oldest first; without one it has no fixed hours
 */
public record FunctionPeriod(
        UUID id,
        EnterpriseFunction function,
        LocalDate since,
        Optional<LocalDate> until,
        List<Schedule> schedules)
        implements Dated {

    /** Copies the schedules. */
    public FunctionPeriod {
        schedules = List.copyOf(schedules);
    }

    /** {@return the ordinary week on this day, or nothing when none is written down} */
    public Optional<WeeklyHours> hoursOn(LocalDate day) {
        return holdsOn(day)
                ? schedules.stream()
                        .filter(schedule -> schedule.holdsOn(day))
                        .reduce((first, second) -> second)
                        .map(Schedule::hours)
                : Optional.empty();
    }
}
