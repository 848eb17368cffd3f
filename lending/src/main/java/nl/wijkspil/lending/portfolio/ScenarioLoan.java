package nl.wijkspil.lending.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.Schedule;

/**
 * A loan made ready for scenarios: its coming payments as arrays of months and cents. Immutable.
 */
public final class ScenarioLoan {

    final int[] month;
    final long[] principal;
    final long[] interest;
    final long outstanding;
    final long[] revenue;
    final double share;
    final long floor;
    final long ceiling;

    private ScenarioLoan(
            int[] month,
            long[] principal,
            long[] interest,
            long outstanding,
            long[] revenue,
            double share,
            long floor,
            long ceiling) {
        this.month = month;
        this.principal = principal;
        this.interest = interest;
        this.outstanding = outstanding;
        this.revenue = revenue;
        this.share = share;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    boolean sharesRevenue() {
        return revenue.length > 0;
    }

    /** The payments of a schedule after a date; month 0 is the month of {@code from}. */
    public static ScenarioLoan of(Schedule schedule, LocalDate from) {
        int first = 0;
        int day = Math.toIntExact(from.toEpochDay());
        while (first < schedule.count() && schedule.dueDay(first) < day) {
            first++;
        }
        int n = schedule.count() - first;
        int[] month = new int[n];
        long[] principal = new long[n];
        long[] interest = new long[n];
        YearMonth base = YearMonth.from(from);
        long outstanding = 0;
        for (int i = 0; i < n; i++) {
            month[i] = between(base, LocalDate.ofEpochDay(schedule.payDay(first + i)));
            principal[i] = Math.max(0, schedule.principalCents(first + i));
            interest[i] = schedule.paymentCents(first + i) - principal[i];
            outstanding += principal[i];
        }
        return new ScenarioLoan(
                month, principal, interest, outstanding, new long[0], 0, 0, Long.MAX_VALUE);
    }

    /** The payments of a changed schedule after a date. */
    public static ScenarioLoan of(Plan plan, LocalDate from) {
        List<PlanRow> rows =
                plan.rows().stream().filter(r -> !r.row().due().isBefore(from)).toList();
        int[] month = new int[rows.size()];
        long[] principal = new long[rows.size()];
        long[] interest = new long[rows.size()];
        YearMonth base = YearMonth.from(from);
        long outstanding = 0;
        for (int i = 0; i < month.length; i++) {
            month[i] = between(base, rows.get(i).row().pay());
            principal[i] = rows.get(i).principalAsked().cents();
            interest[i] = rows.get(i).interestAsked().cents();
            outstanding += principal[i];
        }
        return new ScenarioLoan(
                month, principal, interest, outstanding, new long[0], 0, 0, Long.MAX_VALUE);
    }

    /**
     * A revenue-share loan with the revenue expected per coming term.
     *
     * @param owed what is still owed under the cap
     * @param revenues expected revenue of each coming term, the first due one term after {@code
     *     from}
     */
    public static ScenarioLoan of(
            RevenueShareLoan loan, Money owed, LocalDate from, List<Money> revenues) {
        int n = revenues.size();
        int[] month = new int[n];
        long[] revenue = new long[n];
        for (int i = 0; i < n; i++) {
            month[i] = (i + 1) * loan.everyMonths();
            revenue[i] = revenues.get(i).cents();
        }
        Money floor = loan.floor();
        Money ceiling = loan.ceiling();
        return new ScenarioLoan(
                month,
                new long[n],
                new long[n],
                owed.cents(),
                revenue,
                loan.share().toDouble(),
                floor == null ? 0 : floor.cents(),
                ceiling == null ? Long.MAX_VALUE : ceiling.cents());
    }

    private static int between(YearMonth base, LocalDate pay) {
        YearMonth then = YearMonth.from(pay);
        return (then.getYear() - base.getYear()) * 12 + then.getMonthValue() - base.getMonthValue();
    }
}
