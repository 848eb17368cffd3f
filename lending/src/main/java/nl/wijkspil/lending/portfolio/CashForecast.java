package nl.wijkspil.lending.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;

/**
 * What the contracts bring in per month, before anything goes wrong.
 *
 * @param months every month of the period, in order
 */
public record CashForecast(SortedMap<YearMonth, Month> months) {

    /**
     * One month.
     *
     * @param principal principal that falls due
     * @param interest interest that falls due
     */
    public record Month(Money principal, Money interest) {

        /** Both together. */
        public Money total() {
            return principal.plus(interest);
        }
    }

    /** The instalments with a payment date from {@code from} on, over so many months. */
    public static CashForecast of(List<Plan> plans, YearMonth from, int count) {
        SortedMap<YearMonth, Month> months = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            months.put(from.plusMonths(i), new Month(Money.ZERO, Money.ZERO));
        }
        for (Plan plan : plans) {
            for (PlanRow planned : plan.rows()) {
                LocalDate pay = planned.row().pay();
                months.computeIfPresent(
                        YearMonth.from(pay),
                        (m, sum) ->
                                new Month(
                                        sum.principal().plus(planned.principalAsked()),
                                        sum.interest().plus(planned.interestAsked())));
            }
        }
        return new CashForecast(months);
    }
}
