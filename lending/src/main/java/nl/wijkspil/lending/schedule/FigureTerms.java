package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.CivilDays;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * When the terms of a loan that follows the borrower's figures fall, and what each asks. Terms are
 * asked for in order, once: the waterfall remembers the senior loan.
 */
abstract sealed class FigureTerms {

    /** The terms of an agreement that follows figures. */
    static FigureTerms of(LoanAgreement loan) {
        return switch (loan) {
            case RevenueShareLoan share -> new Revenue(share);
            case ProfitShareLoan share -> new Profit(share);
            case SubordinatedLoan behind -> new Waterfall(behind);
            case TermLoan fixed ->
                    throw new IllegalArgumentException(
                            "loan ("
                                    + fixed.repayment()
                                    + ") follows no figures.\nMaybe Plan.of was meant.");
        };
    }

    abstract LocalDate from(int i);

    abstract LocalDate due(int i);

    abstract Rate rate();

    abstract DayCount dayCount();

    abstract Fraction year(int i);

    /** What comes back on top of an amount paid out, agreed beforehand. */
    abstract Money added(Money drawn);

    /** The most terms, or null for no limit. */
    @Nullable Integer most() {
        return null;
    }

    /** The payment of a term; with no figure, what is certain whatever the figure will be. */
    abstract Money asked(Money owed, Money interest, Fraction year, @Nullable Money figure);

    private static LocalDate monthsOn(LocalDate start, int months) {
        int month = CivilDays.monthOf(start) + months;
        return LocalDate.ofEpochDay(CivilDays.dayInMonth(month, start.getDayOfMonth()));
    }

    private static Fraction year(DayCount count, LocalDate from, LocalDate due, int months) {
        return count == DayCount.EQUAL ? Fraction.of(months, 12) : count.yearFraction(from, due);
    }

    private static final class Revenue extends FigureTerms {
        private final RevenueShareLoan loan;

        Revenue(RevenueShareLoan loan) {
            this.loan = loan;
        }

        @Override
        LocalDate from(int i) {
            return monthsOn(loan.start(), i * loan.everyMonths());
        }

        @Override
        LocalDate due(int i) {
            return from(i + 1);
        }

        @Override
        Rate rate() {
            return loan.rate();
        }

        @Override
        DayCount dayCount() {
            return loan.dayCount();
        }

        @Override
        Fraction year(int i) {
            DayCount count = loan.rate().isZero() ? DayCount.EQUAL : loan.dayCount();
            return FigureTerms.year(count, from(i), due(i), loan.everyMonths());
        }

        @Override
        Money added(Money drawn) {
            return loan.capHundredths() == 0
                    ? Money.ZERO
                    : drawn.share(loan.capHundredths(), 100).minus(drawn);
        }

        @Override
        @Nullable Integer most() {
            return loan.maxTerms();
        }

        @Override
        Money asked(Money owed, Money interest, Fraction year, @Nullable Money figure) {
            if (figure != null && figure.isNegative()) {
                throw new IllegalArgumentException(
                        "revenue (" + figure + ") must not be negative.\nMaybe it is a result.");
            }
            Money asked =
                    figure == null
                            ? Money.ZERO
                            : figure.share(loan.share().numerator(), loan.share().denominator());
            Money floor = loan.floor();
            Money ceiling = loan.ceiling();
            asked = floor == null ? asked : asked.max(floor);
            return ceiling == null ? asked : asked.min(ceiling);
        }
    }

    private static final class Profit extends FigureTerms {
        private final ProfitShareLoan loan;

        Profit(ProfitShareLoan loan) {
            this.loan = loan;
        }

        @Override
        LocalDate from(int i) {
            return LocalDate.of(loan.firstYear() + i, 1, 1);
        }

        @Override
        LocalDate due(int i) {
            return LocalDate.of(loan.firstYear() + i + 1, loan.dueMonth(), 1);
        }

        @Override
        Rate rate() {
            return Rate.ZERO;
        }

        @Override
        DayCount dayCount() {
            return DayCount.EQUAL;
        }

        @Override
        Fraction year(int i) {
            return Fraction.of(1, 1);
        }

        @Override
        Money added(Money drawn) {
            return drawn.share(loan.capHundredths(), 100).minus(drawn);
        }

        @Override
        Money asked(Money owed, Money interest, Fraction year, @Nullable Money figure) {
            return figure == null
                    ? Money.ZERO
                    : figure.max(Money.ZERO)
                            .share(loan.share().numerator(), loan.share().denominator());
        }
    }

    private static final class Waterfall extends FigureTerms {
        private final SubordinatedLoan loan;
        private Money senior;
        private Money arrears = Money.ZERO;

        Waterfall(SubordinatedLoan loan) {
            this.loan = loan;
            senior = loan.seniorPrincipal();
        }

        @Override
        LocalDate from(int i) {
            return monthsOn(loan.start(), i * loan.everyMonths());
        }

        @Override
        LocalDate due(int i) {
            return from(i + 1);
        }

        @Override
        Rate rate() {
            return loan.rate();
        }

        @Override
        DayCount dayCount() {
            return loan.dayCount();
        }

        @Override
        Fraction year(int i) {
            return FigureTerms.year(loan.dayCount(), from(i), due(i), loan.everyMonths());
        }

        @Override
        Money added(Money drawn) {
            return Money.ZERO;
        }

        /** Without a figure the senior loan counts as paid by its own schedule. */
        @Override
        Money asked(Money owed, Money interest, Fraction year, @Nullable Money figure) {
            Fraction factor = loan.seniorRate().toFraction().times(year);
            Money seniorInterest = senior.share(factor.numerator(), factor.denominator());
            Money seniorDue = loan.seniorInstalment().plus(arrears).min(senior);
            Money left = figure == null ? seniorInterest.plus(seniorDue) : figure.max(Money.ZERO);
            Money interestPaid = seniorInterest.min(left);
            left = left.minus(interestPaid);
            Money paid = seniorDue.min(left);
            left = left.minus(paid);
            arrears = seniorDue.minus(paid);
            senior = senior.minus(paid).plus(seniorInterest.minus(interestPaid));
            return left.min(interest);
        }
    }
}
