package nl.wijkspil.exchange.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the coming time looks like when all goes on as in the last year, but for what is planned and
 * for a scenario. Not a forecast: it knows no prices.
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
     * A year of running, in cents.
     *
     * @param year the year
     * @param amounts income and costs by group, each positive as usual for its side; without
     *     depreciation, and without interest when the instalments hold it
     * @param service principal paid, or the instalments with their interest when those are known
     * @param other what is planned beside income and costs, such as a purchase: less is negative
     * @param cash cash at its end
     */
    public record Year(
            int year, Map<FigureGroup, Long> amounts, long service, long other, long cash) {

        /** Copies the amounts. */
        public Year {
            amounts = Map.copyOf(amounts);
        }

        /** All income. */
        public long income() {
            return sum(FigureGroup.Side.INCOME);
        }

        /** All costs but depreciation. */
        public long costs() {
            return sum(FigureGroup.Side.COST);
        }

        /** What the year adds to cash. */
        public long net() {
            return income() - costs() - service + other;
        }

        private long sum(FigureGroup.Side side) {
            return amounts.entrySet().stream()
                    .filter(e -> e.getKey().side() == side)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /** The first week in which cash is gone; null when it lasts thirteen weeks. */
    public @Nullable Week empty() {
        return weeks.stream().filter(w -> w.cash() < 0).findFirst().orElse(null);
    }

    /** The last day an outlook after these books looks at. */
    public static LocalDate horizon(int bookYear) {
        return LocalDate.of(bookYear + YEARS, 12, 31);
    }

    /** The outlook after a year's books when nothing is planned. */
    public static Outlook after(BookYear book, Scenario scenario) {
        return after(book, scenario, Plans.NONE);
    }

    /** The outlook after a year's books; each week takes its part of the same month a year ago. */
    public static Outlook after(BookYear book, Scenario scenario, Plans plans) {
        return new Outlook(scenario, weeks(book, scenario, plans), years(book, scenario, plans));
    }

    private static List<Week> weeks(BookYear book, Scenario scenario, Plans plans) {
        long income = sum(asBefore(book, scenario, true), FigureGroup.Side.INCOME);
        long incomeNow = sum(asBefore(book, Scenario.AS_NOW, true), FigureGroup.Side.INCOME);
        boolean known = plans.instalments() != null;
        long costs = sum(asBefore(book, scenario, !known), FigureGroup.Side.COST);
        long costsNow = sum(asBefore(book, Scenario.AS_NOW, true), FigureGroup.Side.COST);
        long principal = book.cash().principalPaid();
        long service = known ? 0 : principal;
        double inFactor = incomeNow == 0 ? 1 : (double) income / incomeNow;
        double outFactor =
                costsNow + principal == 0 ? 1 : (double) (costs + service) / (costsNow + principal);
        List<PlannedFlow> planned = new ArrayList<>(plans.flows());
        List<PlannedFlow> instalments = plans.instalments();
        if (instalments != null) {
            planned.addAll(instalments);
        }
        LocalDate first = LocalDate.of(book.year() + 1, 1, 1);
        List<Week> weeks = new ArrayList<>();
        double cash = KeyAmount.CASH.of(book);
        for (int i = 0; i < WEEKS; i++) {
            LocalDate begins = first.plusDays((long) i * DAYS);
            double in = 0;
            double out = 0;
            for (int d = 0; d < DAYS; d++) {
                YearMonth month = YearMonth.from(begins.plusDays(d).minusYears(1));
                MonthFlow flow = flow(book, month);
                if (flow != null) {
                    in += flow.cashIn() * inFactor / month.lengthOfMonth();
                    out += flow.cashOut() * outFactor / month.lengthOfMonth();
                }
            }
            for (PlannedFlow flow : planned) {
                if (!flow.on().isBefore(begins) && flow.on().isBefore(begins.plusDays(DAYS))) {
                    long cents = scenario.of(flow.group(), flow.cents());
                    in += Math.max(0, cents);
                    out += Math.max(0, -cents);
                }
            }
            cash += in - out;
            weeks.add(new Week(begins, Math.round(in), Math.round(out), Math.round(cash)));
        }
        return List.copyOf(weeks);
    }

    private static List<Year> years(BookYear book, Scenario scenario, Plans plans) {
        List<PlannedFlow> instalments = plans.instalments();
        List<Year> years = new ArrayList<>();
        long cash = KeyAmount.CASH.of(book);
        for (int i = 1; i <= YEARS; i++) {
            int year = book.year() + i;
            Map<FigureGroup, Long> amounts = asBefore(book, scenario, instalments == null);
            long other = 0;
            for (PlannedFlow flow : plans.flows()) {
                if (flow.on().getYear() != year) {
                    continue;
                }
                long cents = scenario.of(flow.group(), flow.cents());
                switch (flow.group().side()) {
                    case INCOME -> amounts.merge(flow.group(), cents, Long::sum);
                    case COST -> amounts.merge(flow.group(), -cents, Long::sum);
                    case ASSET, EQUITY, LIABILITY, NONE -> other += cents;
                }
            }
            long service =
                    instalments == null
                            ? book.cash().principalPaid()
                            : -instalments.stream()
                                    .filter(f -> f.on().getYear() == year)
                                    .mapToLong(PlannedFlow::cents)
                                    .sum();
            Year one = new Year(year, amounts, service, other, 0);
            cash += one.net();
            years.add(new Year(year, amounts, service, other, cash));
        }
        return List.copyOf(years);
    }

    /** Last year's income and costs after a scenario, positive as usual for their side. */
    private static Map<FigureGroup, Long> asBefore(
            BookYear book, Scenario scenario, boolean interest) {
        Map<FigureGroup, Long> amounts = new EnumMap<>(FigureGroup.class);
        for (FigureGroup group : FigureGroup.values()) {
            if (!group.inResult()
                    || group == FigureGroup.DEPRECIATION
                    || (group == FigureGroup.INTEREST && !interest)) {
                continue;
            }
            int sign = group.side() == FigureGroup.Side.INCOME ? -1 : 1;
            long cents = sign * scenario.of(group, book.closing(group));
            if (cents != 0) {
                amounts.put(group, cents);
            }
        }
        return amounts;
    }

    private static long sum(Map<FigureGroup, Long> amounts, FigureGroup.Side side) {
        long sum = 0;
        for (var entry : amounts.entrySet()) {
            if (entry.getKey().side() == side) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    private static @Nullable MonthFlow flow(BookYear book, YearMonth month) {
        return book.cash().months().stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .orElse(null);
    }
}
