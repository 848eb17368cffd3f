package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/** What a {@link ProfitShareLoan} asks, given the result of each year. */
public final class ProfitShareSchedule {

    private ProfitShareSchedule() {}

    /**
     * A year and the result it was computed from.
     *
     * @param row the year; opening and closing are what may still come back
     * @param result the result of the year, negative for a loss
     */
    public record ProfitRow(ScheduleRow row, Money result) {}

    /** One row per year with a known result, until the cap is paid. A loss asks nothing. */
    public static List<ProfitRow> of(ProfitShareLoan loan, List<Money> results) {
        List<ProfitRow> rows = new ArrayList<>();
        Money left = loan.cap();
        for (int i = 0; i < results.size() && left.isPositive(); i++) {
            Money result = results.get(i);
            Money share =
                    result.max(Money.ZERO)
                            .share(loan.share().numerator(), loan.share().denominator());
            Money payment = share.min(left);
            Money opening = left;
            left = left.minus(payment);
            LocalDate from = LocalDate.of(loan.firstYear() + i, 1, 1);
            LocalDate due = LocalDate.of(loan.firstYear() + i + 1, loan.dueMonth(), 1);
            rows.add(
                    new ProfitRow(
                            new ScheduleRow(
                                    i + 1,
                                    from,
                                    due,
                                    due,
                                    from,
                                    from.plusYears(1),
                                    Rate.ZERO,
                                    Fraction.of(1, 1),
                                    opening,
                                    Money.ZERO,
                                    payment,
                                    payment,
                                    left,
                                    Money.ZERO),
                            result));
        }
        return rows;
    }
}
