package nl.wijkspil.lending.dates;

import java.time.LocalDate;

/**
 * Epoch days (days since 1970-01-01) without objects. A month is counted as {@code year * 12 +
 * month - 1}; the first days of the months of 1900-2199 are kept in a table.
 */
public final class CivilDays {

    private static final int FIRST_MONTH = 1900 * 12;
    private static final int[] FIRST_DAYS = new int[300 * 12 + 1];

    static {
        for (int i = 0; i < FIRST_DAYS.length; i++) {
            int month = FIRST_MONTH + i;
            FIRST_DAYS[i] = computed(month / 12, month % 12 + 1, 1);
        }
    }

    private CivilDays() {}

    /** The epoch day of a date in the Gregorian calendar. */
    public static int of(int year, int month, int day) {
        return computed(year, month, day);
    }

    /** The month count of a date: {@code year * 12 + month - 1}. */
    public static int monthOf(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    /** The epoch day of the first day of a month count. */
    public static int firstDay(int month) {
        int at = month - FIRST_MONTH;
        return at >= 0 && at < FIRST_DAYS.length
                ? FIRST_DAYS[at]
                : computed(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    /** The epoch day of a day in a month count; a day past the end becomes the last day. */
    public static int dayInMonth(int month, int day) {
        int first = firstDay(month);
        return day <= 28 ? first + day - 1 : Math.min(first + day - 1, firstDay(month + 1) - 1);
    }

    /** The month count of an epoch day. */
    public static int monthOfDay(int epochDay) {
        // The mean Gregorian month is 30.436875 days; the guess is at most one month off.
        int month = FIRST_MONTH + (int) Math.floor((epochDay - FIRST_DAYS[0]) / 30.436875);
        while (firstDay(month) > epochDay) {
            month--;
        }
        while (firstDay(month + 1) <= epochDay) {
            month++;
        }
        return month;
    }

    /** How many days the month has. */
    public static int lengthOfMonth(int year, int month) {
        int count = year * 12 + month - 1;
        return computed((count + 1) / 12, (count + 1) % 12 + 1, 1) - computed(year, month, 1);
    }

    private static int computed(int year, int month, int day) {
        // Years from March: a leap day is then the last of its year (Richards, 2013).
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int inEra = shifted - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = inEra * 365 + inEra / 4 - inEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }
}
