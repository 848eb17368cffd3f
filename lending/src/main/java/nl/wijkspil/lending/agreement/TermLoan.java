package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A loan with a fixed number of terms: linear, annuity or bullet.
 *
 * <p>Money is rounded half up to the cent once per due date; the last term settles what is left.
 *
 * @param principal the amount lent
 * @param rate the yearly rate of the first term
 * @param start the day the money goes out and interest begins
 * @param terms how many due dates
 * @param everyMonths months between due dates
 * @param repayment how the principal comes back
 * @param dayCount how a term becomes a fraction of a year
 * @param businessDays what happens to a payment date on which banks are closed
 * @param accrual between which dates interest runs
 * @param firstDue the first due date when it is not {@code everyMonths} after the start
 * @param endOfMonth whether a loan that starts on the last day of a month stays on last days
 * @param grace terms at the start without principal
 * @param season months without principal
 * @param level how the level payment of an annuity is found
 * @param instalmentMultiple when positive, level payments and linear parts are rounded up to a
 *     multiple of it
 * @param rateSteps later rates, in order of term
 * @param interestBase on which amount interest is counted
 */
public record TermLoan(
        Money principal,
        Rate rate,
        LocalDate start,
        int terms,
        int everyMonths,
        Repayment repayment,
        DayCount dayCount,
        BusinessDayRule businessDays,
        AccrualDates accrual,
        @Nullable LocalDate firstDue,
        boolean endOfMonth,
        Grace grace,
        Season season,
        LevelMethod level,
        Money instalmentMultiple,
        List<RateStep> rateSteps,
        InterestBase interestBase)
        implements LoanAgreement {

    /** Longest loan that can be computed. */
    public static final int MOST_TERMS = 1_200;

    /** Refuses terms that no schedule can be made of. */
    public TermLoan {
        Terms.positive("principal", principal);
        if (rate.unscaledPercent() < 0) {
            throw Terms.refuse("rate", rate, "must not be negative", "the sign was lost");
        }
        if (terms < 1 || terms > MOST_TERMS) {
            throw Terms.refuse("terms", terms, "must be 1 to 1200", "years were meant");
        }
        if (everyMonths < 1 || everyMonths > 120) {
            throw Terms.refuse("everyMonths", everyMonths, "must be 1 to 120", "1 was meant");
        }
        if (firstDue != null && !firstDue.isAfter(start)) {
            throw Terms.refuse("firstDue", firstDue, "must be after start", "two dates swapped");
        }
        if (grace.terms() > terms) {
            throw Terms.refuse("grace", grace.terms(), "exceeds terms", "months were meant");
        }
        if (instalmentMultiple.isNegative()) {
            throw Terms.refuse(
                    "instalmentMultiple", instalmentMultiple, "is negative", "0 was meant");
        }
        rateSteps = List.copyOf(rateSteps);
        int previous = 1;
        for (RateStep step : rateSteps) {
            if (step.fromTerm() <= previous || step.rate().unscaledPercent() < 0) {
                throw Terms.refuse("rateSteps", step, "must rise by term", "they are not in order");
            }
            previous = step.fromTerm();
        }
    }

    /** The rate of a term, counted from 1. */
    public Rate rateOfTerm(int term) {
        Rate found = rate;
        for (RateStep step : rateSteps) {
            if (step.fromTerm() > term) {
                break;
            }
            found = step.rate();
        }
        return found;
    }

    /** A builder with the plainest terms: EQUAL months, no shift of dates, no grace. */
    public static TermLoanBuilder builder(
            Repayment repayment, Money principal, Rate rate, LocalDate start, int terms) {
        return new TermLoanBuilder(repayment, principal, rate, start, terms);
    }

    /** A builder that starts from these terms. */
    public TermLoanBuilder toBuilder() {
        return new TermLoanBuilder(this);
    }
}
