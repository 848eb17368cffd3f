package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.dates.CivilDays;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;

/**
 * What a {@link RevenueShareLoan} asks, given the revenue of each term. One row per term with known
 * revenue, until everything is paid or the last term is reached.
 */
public final class RevenueShareSchedule {

    private RevenueShareSchedule() {}

    /**
     * A term and the revenue it was computed from.
     *
     * @param row the term
     * @param revenue the revenue of the term
     */
    public record RevenueRow(ScheduleRow row, Money revenue) {}

    /**
     * The rows for the revenues of successive terms.
     *
     * <p>Each term asks {@code share * revenue}, not less than the floor, not more than the
     * ceiling, never more than is owed; term {@code maxTerms} asks all that is left.
     *
     * @throws IllegalArgumentException when a revenue is negative
     */
    public static List<RevenueRow> of(RevenueShareLoan loan, List<Money> revenues) {
        List<RevenueRow> rows = new ArrayList<>();
        long balance = loan.owedAtStart().cents();
        int seedMonth = CivilDays.monthOf(loan.start());
        int day = loan.start().getDayOfMonth();
        LocalDate from = loan.start();
        Fraction year = Fraction.of(loan.everyMonths(), 12);
        for (int i = 0; i < revenues.size() && balance > 0; i++) {
            Money revenue = revenues.get(i);
            if (revenue.isNegative()) {
                throw new IllegalArgumentException(
                        "revenue (" + revenue + ") must not be negative.\nMaybe it is a result.");
            }
            int month = seedMonth + (i + 1) * loan.everyMonths();
            LocalDate due = LocalDate.ofEpochDay(CivilDays.dayInMonth(month, day));
            Fraction fraction = loan.rate().isZero() ? year : fraction(loan, from, due, year);
            long interest =
                    Exact.roundHalfUp(
                            balance,
                            loan.rate().numerator() * fraction.numerator(),
                            loan.rate().denominator() * fraction.denominator());
            long owed = balance + interest;
            boolean last = loan.maxTerms() != null && i + 1 == loan.maxTerms();
            long payment = last ? owed : Math.min(owed, asked(loan, revenue).cents());
            long principal = payment - interest;
            Money opening = Money.ofCents(balance);
            balance -= principal;
            rows.add(
                    new RevenueRow(
                            new ScheduleRow(
                                    i + 1,
                                    from,
                                    due,
                                    due,
                                    from,
                                    due,
                                    loan.rate(),
                                    fraction,
                                    opening,
                                    Money.ofCents(interest),
                                    Money.ofCents(principal),
                                    Money.ofCents(payment),
                                    Money.ofCents(balance),
                                    Money.ZERO),
                            revenue));
            from = due;
        }
        return rows;
    }

    private static Fraction fraction(
            RevenueShareLoan loan, LocalDate from, LocalDate due, Fraction year) {
        return switch (loan.dayCount()) {
            case EQUAL -> year;
            default -> loan.dayCount().yearFraction(from, due);
        };
    }

    private static Money asked(RevenueShareLoan loan, Money revenue) {
        Money asked = revenue.share(loan.share().numerator(), loan.share().denominator());
        Money floor = loan.floor();
        Money ceiling = loan.ceiling();
        if (floor != null) {
            asked = asked.max(floor);
        }
        return ceiling == null ? asked : asked.min(ceiling);
    }
}
