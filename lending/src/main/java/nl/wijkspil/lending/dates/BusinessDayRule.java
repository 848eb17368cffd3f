package nl.wijkspil.lending.dates;

/** What happens to a payment date on which TARGET is closed (ISDA 2006 Definitions, 4.12). */
public enum BusinessDayRule {
    /** The date stays as it is. */
    NONE,
    /** The next open day. */
    FOLLOWING,
    /** The next open day, unless that is in the next month: then the last open day before. */
    MODIFIED_FOLLOWING,
    /** The last open day before. */
    PRECEDING;

    /** The epoch day on which is paid. */
    public int adjust(int epochDay) {
        if (this == NONE || !TargetCalendar.isClosed(epochDay)) {
            return epochDay;
        }
        return switch (this) {
            case NONE -> epochDay;
            case FOLLOWING -> next(epochDay);
            case PRECEDING -> previous(epochDay);
            case MODIFIED_FOLLOWING -> {
                int next = next(epochDay);
                yield sameMonth(epochDay, next) ? next : previous(epochDay);
            }
        };
    }

    private static int next(int epochDay) {
        int at = epochDay;
        while (TargetCalendar.isClosed(at)) {
            at++;
        }
        return at;
    }

    private static int previous(int epochDay) {
        int at = epochDay;
        while (TargetCalendar.isClosed(at)) {
            at--;
        }
        return at;
    }

    private static boolean sameMonth(int one, int other) {
        return CivilDays.monthOfDay(one) == CivilDays.monthOfDay(other);
    }
}
