package nl.wijkspil.platform.enterprises.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.enterprises.Closure;
import nl.wijkspil.platform.enterprises.FunctionPeriod;
import nl.wijkspil.platform.enterprises.OpeningRange;

/**
 * How long functions are open: their ordinary weeks through time, less the days closed.
 *
 * <p>Example: open on Mondays and Wednesdays from 9:00 to 12:00 is 360 minutes a week; in the week
 * of a closed Monday it is 180.
 */
public final class OpenTime {

    private final List<Closure> closures;

    /** Open time against these closed days. */
    public OpenTime(Collection<Closure> closures) {
        this.closures = List.copyOf(closures);
    }

    /**
     * {@return the ranges in which at least one of the functions is open on this day, joined and in
     * order}
     */
    public List<OpeningRange> ranges(Collection<FunctionPeriod> functions, LocalDate day) {
        if (closures.stream().anyMatch(closure -> closure.holdsOn(day))) {
            return List.of();
        }
        var joined = new ArrayList<OpeningRange>();
        functions.stream()
                .flatMap(function -> function.hoursOn(day).stream())
                .flatMap(hours -> hours.on(day.getDayOfWeek()).stream())
                .sorted(Comparator.comparingInt(OpeningRange::firstMinute))
                .forEach(range -> join(joined, range));
        return joined;
    }

    /**
     * {@return per day of an ordinary week when at least one of the functions is open, by the hours
     * they have on this day; empty when none of them has fixed hours}
     */
    public static Map<DayOfWeek, List<OpeningRange>> week(
            Collection<FunctionPeriod> functions, LocalDate today) {
        var week = new EnumMap<DayOfWeek, List<OpeningRange>>(DayOfWeek.class);
        functions.stream()
                .flatMap(function -> function.hoursOn(today).stream())
                .flatMap(hours -> hours.ranges().stream())
                .sorted(Comparator.comparingInt(OpeningRange::firstMinute))
                .forEach(range ->
                        join(week.computeIfAbsent(range.day(), d -> new ArrayList<>()), range));
        return week;
    }

    private static void join(List<OpeningRange> joined, OpeningRange next) {
        var last = joined.isEmpty() ? null : joined.getLast();
        if (last == null || last.lastMinute() < next.firstMinute()) {
            joined.add(next);
        } else if (last.lastMinute() < next.lastMinute()) {
            joined.set(
                    joined.size() - 1, new OpeningRange(last.day(), last.opens(), next.closes()));
        }
    }

    /**
     * {@return minutes from the first to the last day (both included) in which at least one of the
     * functions is open; an hour in which two are open counts once}
     */
    public long minutes(Collection<FunctionPeriod> functions, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> ranges(functions, day).stream())
                .mapToLong(range -> range.lastMinute() - range.firstMinute())
                .sum();
    }

    /**
     * {@return in how many ISO weeks of the year (ISO 8601: Monday to Sunday, in the year of their
     * Thursday; 52 or 53) the function is open for at least this long}
     *
     * @param periods periods of one function
     * @param minutes at least so many in the week
     */
    public int weeksOpen(Collection<FunctionPeriod> periods, int year, int minutes) {
        var monday =
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                        .with(DayOfWeek.MONDAY);
        int weeks = 0;
        while (monday.get(IsoFields.WEEK_BASED_YEAR) == year) {
            if (minutes(periods, monday, monday.plusDays(6)) >= minutes) {
                weeks++;
            }
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }
}
