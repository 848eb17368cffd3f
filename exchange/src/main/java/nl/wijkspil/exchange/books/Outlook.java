package nl.wijkspil.exchange.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coming time looks like when all goes on as in the last year, but for a scenario. Not a
 * forecast: it knows no prices and no plans.
 *
 * @param scenario what changes
 * @param weeks cash at the end of each of thirteen weeks, in cents
 * @param years three years of running
 */
public record Outlook(Scenario scenario, List<Week> weeks, List<Year> years) {

    private static final int WEEKS = 13;
    private static final int YEARS = 3;
    private static final int DAYS = 7;

    /**
     * A week.
     *
     * @param begins its first day
     * @param in money that comes in
     * @param out money that goes out
     * @param cash cash at its end
     */
    public record Week(LocalDate begins, long in, long out, long cash) {}

    /**
     * A year of running.
     *
     * @param year the year
     * @param income all income
     * @param costs all costs but depreciation
     * @param service interest is in the costs; this is principal paid
     * @param cash cash at its end
     */
    public record Year(int year, long income, long costs, long service, long cash) {
        /** What the year adds to cash. */
        public long net() {
            return income - costs - service;
        }
    }

    /** The first week in which cash is gone; null when it lasts thirteen weeks. */
    public @Nullable Week empty() {
        return weeks.stream().filter(w -> w.cash() < 0).findFirst().orElse(null);
    }

    /** The outlook after a year's books; each week takes its part of the same month a year ago. */
    public static Outlook after(BookYear book, Scenario scenario) {
        long income = sum(book, scenario, FigureGroup.Side.INCOME);
        long costs = sum(book, scenario, FigureGroup.Side.COST);
        long incomeNow = sum(book, Scenario.AS_NOW, FigureGroup.Side.INCOME);
        long costsNow = sum(book, Scenario.AS_NOW, FigureGroup.Side.COST);
        long service = book.cash().principalPaid();
        double inFactor = incomeNow == 0 ? 1 : (double) income / incomeNow;
        double outFactor =
                costsNow + service == 0 ? 1 : (double) (costs + service) / (costsNow + service);
        long start = KeyAmount.CASH.of(book);
        LocalDate day = LocalDate.of(book.year() + 1, 1, 1);
        List<Week> weeks = new ArrayList<>();
        double cash = start;
        for (int i = 0; i < WEEKS; i++) {
            double in = 0;
            double out = 0;
            for (int d = 0; d < DAYS; d++) {
                YearMonth month = YearMonth.from(day.plusDays(i * 7L + d).minusYears(1));
                MonthFlow flow = flow(book, month);
                if (flow != null) {
                    in += flow.cashIn() * inFactor / month.lengthOfMonth();
                    out += flow.cashOut() * outFactor / month.lengthOfMonth();
                }
            }
            cash += in - out;
            weeks.add(
                    new Week(
                            day.plusDays(i * 7L),
                            Math.round(in),
                            Math.round(out),
                            Math.round(cash)));
        }
        List<Year> years = new ArrayList<>();
        long at = start;
        for (int i = 1; i <= YEARS; i++) {
            at += income - costs - service;
            years.add(new Year(book.year() + i, income, costs, service, at));
        }
        return new Outlook(scenario, List.copyOf(weeks), List.copyOf(years));
    }

    private static @Nullable MonthFlow flow(BookYear book, YearMonth month) {
        return book.cash().months().stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .orElse(null);
    }

    private static long sum(BookYear book, Scenario scenario, FigureGroup.Side side) {
        long sum = 0;
        for (FigureGroup group : FigureGroup.values()) {
            if (group.side() == side && group != FigureGroup.DEPRECIATION) {
                sum += scenario.of(group, book.closing(group));
            }
        }
        return side == FigureGroup.Side.INCOME ? -sum : sum;
    }
}
