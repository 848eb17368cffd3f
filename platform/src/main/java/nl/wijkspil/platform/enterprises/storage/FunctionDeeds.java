package nl.wijkspil.platform.enterprises.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds.Line;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.FunctionPeriod;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Refusal;
import nl.wijkspil.platform.enterprises.Schedule;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.springframework.stereotype.Component;

/** Functions start, get hours and stop; periods of one function never overlap. */
@Component
class FunctionDeeds {

    private final Editing editing;
    private final FunctionRows rows;
    private final Strikes strikes;

    FunctionDeeds(Editing editing, FunctionRows rows, Strikes strikes) {
        this.editing = editing;
        this.rows = rows;
        this.strikes = strikes;
    }

    Outcome start(EnterpriseFunction function, LocalDate since, Optional<LocalDate> until) {
        if (until.filter(since::isAfter).isPresent()) {
            return Outcome.refused(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        return editing.change(
                "StartFunction",
                function.code(),
                Editing.upTo(since, until),
                () -> {
                    var here = Editing.editor();
                    var taken =
                            rows.of(here).stream()
                                    .anyMatch(period ->
                                            period.function() == function
                                                    && period.overlaps(since, until));
                    return taken
                            ? Outcome.refused(Refusal.FUNCTION_ALREADY_RUNS)
                            : new Outcome.Done(rows.add(here, function, since, until));
                });
    }

    Outcome stop(EnterpriseFunction function, LocalDate lastDay) {
        return editing.change(
                "StopFunction", function.code(), lastDay.toString(), () -> end(function, lastDay));
    }

    private Outcome end(EnterpriseFunction function, LocalDate lastDay) {
        var here = Editing.editor();
        var running =
                rows.of(here).stream()
                        .filter(p -> p.function() == function && p.until().isEmpty())
                        .findFirst();
        if (running.isEmpty()) {
            return Outcome.refused(Refusal.FUNCTION_DOES_NOT_RUN);
        }
        var period = running.get();
        if (lastDay.isBefore(period.since())) {
            return Outcome.refused(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        for (var schedule : period.schedules()) {
            if (schedule.since().isAfter(lastDay)) {
                strikes.strike(Line.HOURS, schedule.id());
            } else if (schedule.until().map(lastDay::isBefore).orElse(true)) {
                rows.endSchedule(here, schedule.id(), lastDay);
            }
        }
        rows.end(here, period.id(), lastDay);
        return new Outcome.Done(period.id());
    }

    Outcome setHours(EnterpriseFunction function, LocalDate since, WeeklyHours hours) {
        return editing.change(
                "SetHours",
                function.code(),
                since + ": " + hours.minutesPerWeek() + " min/week",
                () ->
                        rows.of(Editing.editor()).stream()
                                .filter(p -> p.function() == function && p.holdsOn(since))
                                .findFirst()
                                .map(period -> setHours(period, since, hours))
                                .orElseGet(() -> Outcome.refused(Refusal.FUNCTION_DOES_NOT_RUN)));
    }

    private Outcome setHours(FunctionPeriod period, LocalDate since, WeeklyHours hours) {
        var here = Editing.editor();
        var until = period.until();
        for (var schedule : period.schedules()) {
            if (schedule.since().equals(since)) {
                strikes.strike(Line.HOURS, schedule.id());
            } else if (schedule.since().isAfter(since)) {
                until = Optional.of(schedule.since().minusDays(1));
                break;
            } else if (schedule.holdsOn(since)) {
                rows.endSchedule(here, schedule.id(), since.minusDays(1));
            }
        }
        var schedule = new Schedule(new UUID(0, 0), since, until, hours);
        return new Outcome.Done(rows.addSchedule(here, period.id(), schedule));
    }
}
