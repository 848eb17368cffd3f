package nl.wijkspil.lending.dates;

import java.time.LocalDate;

/**
 * The days on which TARGET, the euro payment system, is closed: weekends, 1 January, Good Friday,
 * Easter Monday, 1 May, 25 and 26 December (European Central Bank, long-term calendar in force
 * since 2002). The same rule is applied to every year.
 *
 * <p>Easter follows the anonymous Gregorian algorithm (Nature, 1876; Meeus, <i>Astronomical
 * Algorithms</i>, chapter 8). Days of 1900-2199 are kept as bits, others are computed.
 */
public final class TargetCalendar {

    private static final int FIRST_DAY = CivilDays.of(1900, 1, 1);
    private static final int LAST_DAY = CivilDays.of(2199, 12, 31);
    private static final long[] CLOSED = new long[(LAST_DAY - FIRST_DAY) / 64 + 1];

    static {
        for (int year = 1900; year <= 2199; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= CivilDays.lengthOfMonth(year, month); day++) {
                    int epochDay = CivilDays.of(year, month, day);
                    if (closedByRule(epochDay, year, month, day)) {
                        int bit = epochDay - FIRST_DAY;
                        CLOSED[bit >> 6] |= 1L << bit;
                    }
                }
            }
        }
    }

    private TargetCalendar() {}

    /** Whether banks can settle euro payments on this day. */
    public static boolean isOpen(LocalDate date) {
        return !isClosed(Math.toIntExact(date.toEpochDay()));
    }

    /** Whether TARGET is closed on this epoch day. */
    public static boolean isClosed(int epochDay) {
        int bit = epochDay - FIRST_DAY;
        if (bit >= 0 && epochDay <= LAST_DAY) {
            return (CLOSED[bit >> 6] & (1L << bit)) != 0;
        }
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return closedByRule(epochDay, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The open day so many open days after (or before, when negative) the date. */
    public static LocalDate plusOpenDays(LocalDate date, int days) {
        int at = Math.toIntExact(date.toEpochDay());
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; ) {
            at += step;
            if (!isClosed(at)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(at);
    }

    /** Easter Sunday of a year as an epoch day. */
    static int easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return CivilDays.of(year, f / 31, f % 31 + 1);
    }

    private static boolean closedByRule(int epochDay, int year, int month, int day) {
        int weekday = Math.floorMod(epochDay + 3, 7);
        if (weekday >= 5) {
            return true;
        }
        return switch (month) {
            case 1 -> day == 1;
            case 3, 4 -> {
                int fromEaster = epochDay - easter(year);
                yield fromEaster == -2 || fromEaster == 1;
            }
            case 5 -> day == 1;
            case 12 -> day == 25 || day == 26;
            default -> false;
        };
    }
}
