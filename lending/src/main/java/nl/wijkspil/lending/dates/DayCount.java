package nl.wijkspil.lending.dates;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Fraction;

/**
 * How a period becomes a fraction of a year (ISDA 2006 Definitions, 4.16), always exact.
 *
 * <p>{@link #EQUAL} and {@link #THIRTY_E_360} differ for due days 29, 30 and 31: from 31 January to
 * 28 February is 1/12 in the first and 28/360 in the second.
 */
public enum DayCount {
    /**
     * Whole months over twelve, whatever their length: the Dutch "30/360 per month". A broken
     * period counts as under 30E/360.
     */
    EQUAL("EQUAL"),
    /** Months of thirty days; day 31 counts as day 30 at both ends. */
    THIRTY_E_360("30E/360"),
    /** Actual days over 365. */
    ACT_365F("ACT/365F"),
    /** Actual days over 360. */
    ACT_360("ACT/360"),
    /** Actual days in leap years over 366 and those in other years over 365 (ISDA). */
    ACT_ACT_ISDA("ACT/ACT ISDA");

    private static final int LEAP_AND_COMMON = 365 * 366;

    private final String label;

    DayCount(String label) {
        this.label = label;
    }

    /** The name as written in contracts and files: {@code 30E/360}. */
    public String label() {
        return label;
    }

    /** The exact fraction of a year from one date to another. */
    public Fraction yearFraction(LocalDate from, LocalDate to) {
        return Fraction.of(
                numerator(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay())),
                denominator());
    }

    /** The denominator over which {@link #numerator} counts. */
    public int denominator() {
        return switch (this) {
            case EQUAL, THIRTY_E_360, ACT_360 -> 360;
            case ACT_365F -> 365;
            case ACT_ACT_ISDA -> LEAP_AND_COMMON;
        };
    }

    /** The numerator, over {@link #denominator()}, of the period between two epoch days. */
    public int numerator(int from, int to) {
        return switch (this) {
            case ACT_365F, ACT_360 -> to - from;
            case EQUAL, THIRTY_E_360 -> thirtyDayMonths(from, to);
            case ACT_ACT_ISDA -> leapAware(from, to);
        };
    }

    private static int thirtyDayMonths(int from, int to) {
        LocalDate a = LocalDate.ofEpochDay(from);
        LocalDate b = LocalDate.ofEpochDay(to);
        int months = CivilDays.monthOf(b) - CivilDays.monthOf(a);
        return months * 30 + Math.min(b.getDayOfMonth(), 30) - Math.min(a.getDayOfMonth(), 30);
    }

    private static int leapAware(int from, int to) {
        int sum = 0;
        int at = from;
        while (at < to) {
            int year = LocalDate.ofEpochDay(at).getYear();
            int end = Math.min(to, CivilDays.of(year + 1, 1, 1));
            sum += (end - at) * (java.time.Year.isLeap(year) ? 365 : 366);
            at = end;
        }
        return sum;
    }
}
