package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.dates.CivilDays;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * The waterfall of a {@link SubordinatedLoan}: the cash of each term goes to the senior interest,
 * the senior principal with its arrears, and then to this loan's interest.
 */
public final class SubordinatedSchedule {

    private SubordinatedSchedule() {}

    /**
     * A term of the subordinated loan and what went to the senior one.
     *
     * @param row the term of this loan
     * @param cash what there was to pay from
     * @param seniorOpening the senior loan before
     * @param seniorInterestDue its interest of the term
     * @param seniorInterestPaid how much of it could be paid
     * @param seniorPrincipalPaid principal paid, arrears included
     * @param seniorPrincipalArrears principal still behind after the term
     */
    public record WaterfallRow(
            ScheduleRow row,
            Money cash,
            Money seniorOpening,
            Money seniorInterestDue,
            Money seniorInterestPaid,
            Money seniorPrincipalPaid,
            Money seniorPrincipalArrears) {}

    /**
     * One row per term with known cash. Senior interest that cannot be paid is added to the senior
     * arrears of principal's loan; this loan's unpaid interest is added to this loan.
     */
    public static List<WaterfallRow> of(SubordinatedLoan loan, List<Money> cash) {
        List<WaterfallRow> rows = new ArrayList<>();
        Money senior = loan.seniorPrincipal();
        Money arrears = Money.ZERO;
        Money balance = loan.principal();
        int seedMonth = CivilDays.monthOf(loan.start());
        int day = loan.start().getDayOfMonth();
        LocalDate from = loan.start();
        for (int i = 0; i < cash.size(); i++) {
            int month = seedMonth + (i + 1) * loan.everyMonths();
            LocalDate due = LocalDate.ofEpochDay(CivilDays.dayInMonth(month, day));
            Fraction year =
                    loan.dayCount() == DayCount.EQUAL
                            ? Fraction.of(loan.everyMonths(), 12)
                            : loan.dayCount().yearFraction(from, due);
            Money left = cash.get(i);
            Money seniorInterest = interest(senior, loan.seniorRate(), year);
            Money seniorInterestPaid = seniorInterest.min(left);
            left = left.minus(seniorInterestPaid);
            Money seniorDue = loan.seniorInstalment().plus(arrears).min(senior);
            Money seniorPaid = seniorDue.min(left);
            left = left.minus(seniorPaid);
            arrears = seniorDue.minus(seniorPaid);
            Money interest = interest(balance, loan.rate(), year);
            Money paid = interest.min(left);
            Money opening = balance;
            Money shortage = interest.minus(paid);
            balance = balance.plus(shortage);
            rows.add(
                    new WaterfallRow(
                            new ScheduleRow(
                                    i + 1,
                                    from,
                                    due,
                                    due,
                                    from,
                                    due,
                                    loan.rate(),
                                    year,
                                    opening,
                                    interest,
                                    shortage.negated(),
                                    paid,
                                    balance,
                                    Money.ZERO),
                            cash.get(i),
                            senior,
                            seniorInterest,
                            seniorInterestPaid,
                            seniorPaid,
                            arrears));
            senior = senior.minus(seniorPaid).plus(seniorInterest.minus(seniorInterestPaid));
            from = due;
        }
        return rows;
    }

    private static Money interest(Money balance, Rate rate, Fraction year) {
        Fraction factor = rate.toFraction().times(year);
        return balance.share(factor.numerator(), factor.denominator());
    }
}
