package nl.wijkspil.platform.enterprises;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/**
 * The hours that something is open in an ordinary week.
 *
 * @param ranges by day and time; ranges of one day do not overlap
 */
public record WeeklyHours(List<OpeningRange> ranges) {

    /** Never open at fixed hours. */
    public static final WeeklyHours NONE = new WeeklyHours(List.of());

    /** Sorts the ranges; refuses two that overlap. */
    public WeeklyHours {
        ranges =
                ranges.stream()
                        .sorted(
                                Comparator.comparing(OpeningRange::day)
                                        .thenComparing(OpeningRange::opens))
                        .toList();
        for (int i = 1; i < ranges.size(); i++) {
            var before = ranges.get(i - 1);
            var after = ranges.get(i);
            if (before.day() == after.day() && before.lastMinute() > after.firstMinute()) {
                throw new IllegalArgumentException(
                        "ranges (%s and %s) overlap.%nMaybe they belong to two functions."
                                .formatted(before, after));
            }
        }
    }

    /** {@return the ranges of one day, in order} */
    public List<OpeningRange> on(DayOfWeek day) {
        return ranges.stream().filter(range -> range.day() == day).toList();
    }

    /** {@return minutes open in a whole week} */
    public int minutesPerWeek() {
        return ranges.stream().mapToInt(r -> r.lastMinute() - r.firstMinute()).sum();
    }
}
