package nl.wijkspil.platform.enterprises;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Open on this day of the week from one time to another, the same day.
 *
 * @param day day of the week
 * @param opens first minute open
 * @param closes first minute closed again, after {@code opens}; midnight (00:00) means the end of
 *     the day
 */
public record OpeningRange(DayOfWeek day, LocalTime opens, LocalTime closes) {

    private static final int DAY = 24 * 60;

    /** Refuses a range that ends before it begins. */
    public OpeningRange {
        if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "closes (%s) is not after opens (%s).%nMaybe it closes after midnight: end this day at 00:00 and begin the next day at 00:00."
                            .formatted(closes, opens));
        }
    }

    /** {@return minutes from midnight at which it opens, 0 to 1439} */
    public int firstMinute() {
        return minutes(opens);
    }

    /** {@return minutes from midnight at which it is closed again, 1 to 1440} */
    public int lastMinute() {
        return closes.equals(LocalTime.MIDNIGHT) ? DAY : minutes(closes);
    }

    /** {@return the closing time as people write it, such as 22:00; midnight is 24:00} */
    public String closesText() {
        return closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes.toString();
    }

    private static int minutes(LocalTime time) {
        return (int) Duration.between(LocalTime.MIDNIGHT, time).toMinutes();
    }
}
