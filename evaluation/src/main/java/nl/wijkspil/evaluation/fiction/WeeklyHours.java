package nl.wijkspil.evaluation.fiction;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Opening hours of a week written as {@code MA-VR 09:00-17:00;ZA 10:00-14:00}.
 *
 * @param day of the week
 * @param opens time
 * @param closes time, later the same day
 */
public record WeeklyHours(DayOfWeek day, LocalTime opens, LocalTime closes) {

    private static final List<String> DAYS = List.of("MA", "DI", "WO", "DO", "VR", "ZA", "ZO");

    /** {@return each opening of the week, by day} */
    public static List<WeeklyHours> parse(String text) {
        var week = new ArrayList<WeeklyHours>();
        for (var part : text.split(";", -1)) {
            var space = part.indexOf(' ');
            var times = part.substring(space + 1).split("-", -1);
            for (var day : days(part.substring(0, space))) {
                week.add(
                        new WeeklyHours(day, LocalTime.parse(times[0]), LocalTime.parse(times[1])));
            }
        }
        return List.copyOf(week);
    }

    /** {@return hours open in a week} */
    public static double hours(List<WeeklyHours> week) {
        return week.stream()
                        .map(each -> Duration.between(each.opens, each.closes))
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMinutes()
                / 60.0;
    }

    /**
     * {@return hours that at least one of these weeks is open in a calendar year: what overlaps
     * counts once}
     *
     * @param year calendar year
     * @param weeks opening hours of each function
     * @param since first day of each function, in the same order
     */
    public static double openInYear(
            int year, List<List<WeeklyHours>> weeks, List<LocalDate> since) {
        var minutes = 0L;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var open = new BitSet();
            for (int i = 0; i < weeks.size(); i++) {
                if (!since.get(i).isAfter(day)) {
                    mark(open, weeks.get(i), day.getDayOfWeek());
                }
            }
            minutes += open.cardinality();
        }
        return minutes / 60.0;
    }

    private static void mark(BitSet open, List<WeeklyHours> week, DayOfWeek day) {
        for (var each : week) {
            if (each.day == day) {
                open.set(each.opens.toSecondOfDay() / 60, each.closes.toSecondOfDay() / 60);
            }
        }
    }

    private static List<DayOfWeek> days(String text) {
        var dash = text.indexOf('-');
        if (dash > 0) {
            var from = DAYS.indexOf(text.substring(0, dash));
            var to = DAYS.indexOf(text.substring(dash + 1));
            return List.of(DayOfWeek.values()).subList(from, to + 1);
        }
        return List.of(text.split(",", -1)).stream()
                .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1))
                .toList();
    }
}
