package nl.wijkspil.exchange.audit;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day from bytes; the same day twice costs a comparison. */
final class AuditDay {

    /** No day that exists. */
    static final int NONE = Integer.MIN_VALUE;

    private int lastKey;
    private int lastDay;

    /** The day as {@link LocalDate#toEpochDay()}, or {@link #NONE}; what follows it is ignored. */
    int read(byte[] b, int start, int to) {
        int from = start;
        while (from < to && b[from] <= ' ' && b[from] >= 0) {
            from++;
        }
        if (to - from < 10 || b[from + 4] != '-' || b[from + 7] != '-') {
            return NONE;
        }
        int year = number(b, from, 4);
        int month = number(b, from + 5, 2);
        int day = number(b, from + 8, 2);
        if (year < 0 || month < 0 || day < 0) {
            return NONE;
        }
        int key = year * 10_000 + month * 100 + day;
        if (key != lastKey || key == 0) {
            lastKey = key;
            try {
                lastDay = (int) LocalDate.of(year, month, day).toEpochDay();
            } catch (DateTimeException e) {
                lastDay = NONE;
            }
        }
        return lastDay;
    }

    private static int number(byte[] b, int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
