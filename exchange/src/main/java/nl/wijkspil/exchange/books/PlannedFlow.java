package nl.wijkspil.exchange.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that is known to come or go, beside what the books of last year show.
 *
 * @param on the day
 * @param group where it belongs; income and costs follow a scenario, other groups do not
 * @param cents more cash is positive, less is negative
 */
public record PlannedFlow(LocalDate on, FigureGroup group, long cents) {

    private static final int MOST = 500;

    /** How often it comes. */
    public enum Rhythm {
        /** Once. */
        ONCE(0),
        /** Each month. */
        MONTHLY(1),
        /** Each quarter. */
        QUARTERLY(3),
        /** Each year. */
        YEARLY(12);

        private final int months;

        Rhythm(int months) {
            this.months = months;
        }
    }

    /**
     * All days on which it comes, from the first to the last, at most 500. The day of the month of
     * the first is kept: 31 January, 28 February, 31 March.
     *
     * @param last last day that may count; null for no end before {@code horizon}
     */
    public static List<PlannedFlow> repeated(
            LocalDate first,
            @Nullable LocalDate last,
            Rhythm rhythm,
            FigureGroup group,
            long cents,
            LocalDate horizon) {
        List<PlannedFlow> flows = new ArrayList<>();
        LocalDate end = last == null || last.isAfter(horizon) ? horizon : last;
        for (int i = 0; i < MOST; i++) {
            LocalDate day = first.plusMonths((long) i * rhythm.months);
            if (day.isAfter(end)) {
                break;
            }
            flows.add(new PlannedFlow(day, group, cents));
            if (rhythm == Rhythm.ONCE) {
                break;
            }
        }
        return flows;
    }
}
