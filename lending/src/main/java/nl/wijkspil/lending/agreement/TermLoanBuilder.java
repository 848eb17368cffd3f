package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/** Collects the terms of a {@link TermLoan}; each method sets the term of the same name. */
public final class TermLoanBuilder {

    private Repayment repayment;
    private Money principal;
    private Rate rate;
    private LocalDate start;
    private int terms;
    private int everyMonths = 1;
    private DayCount dayCount = DayCount.EQUAL;
    private BusinessDayRule businessDays = BusinessDayRule.NONE;
    private AccrualDates accrual = AccrualDates.UNADJUSTED;
    private @Nullable LocalDate firstDue;
    private boolean endOfMonth;
    private Grace grace = Grace.NONE;
    private Season season = Season.ALL_YEAR;
    private LevelMethod level = LevelMethod.EXACT_PRESENT_VALUE;
    private Money instalmentMultiple = Money.ZERO;
    private List<RateStep> rateSteps = List.of();
    private InterestBase interestBase = InterestBase.OUTSTANDING;

    TermLoanBuilder(Repayment repayment, Money principal, Rate rate, LocalDate start, int terms) {
        this.repayment = repayment;
        this.principal = principal;
        this.rate = rate;
        this.start = start;
        this.terms = terms;
    }

    TermLoanBuilder(TermLoan loan) {
        this(loan.repayment(), loan.principal(), loan.rate(), loan.start(), loan.terms());
        everyMonths = loan.everyMonths();
        dayCount = loan.dayCount();
        businessDays = loan.businessDays();
        accrual = loan.accrual();
        firstDue = loan.firstDue();
        endOfMonth = loan.endOfMonth();
        grace = loan.grace();
        season = loan.season();
        level = loan.level();
        instalmentMultiple = loan.instalmentMultiple();
        rateSteps = loan.rateSteps();
        interestBase = loan.interestBase();
    }

    /** Sets the amount lent. */
    public TermLoanBuilder principal(Money value) {
        principal = value;
        return this;
    }

    /** Sets how the principal comes back. */
    public TermLoanBuilder repayment(Repayment value) {
        repayment = value;
        return this;
    }

    /** Sets the yearly rate. */
    public TermLoanBuilder rate(Rate value) {
        rate = value;
        return this;
    }

    /** Sets the start. */
    public TermLoanBuilder start(LocalDate value) {
        start = value;
        return this;
    }

    /** Sets the number of terms. */
    public TermLoanBuilder terms(int value) {
        terms = value;
        return this;
    }

    /** Sets the months between due dates. */
    public TermLoanBuilder everyMonths(int value) {
        everyMonths = value;
        return this;
    }

    /** Sets the day count. */
    public TermLoanBuilder dayCount(DayCount value) {
        dayCount = value;
        return this;
    }

    /** Sets what happens on closed days, and between which dates interest runs. */
    public TermLoanBuilder businessDays(BusinessDayRule rule, AccrualDates dates) {
        businessDays = rule;
        accrual = dates;
        return this;
    }

    /** Sets the first due date; null is {@code everyMonths} after the start. */
    public TermLoanBuilder firstDue(@Nullable LocalDate value) {
        firstDue = value;
        return this;
    }

    /** Sets whether a loan from the last day of a month stays on last days. */
    public TermLoanBuilder endOfMonth(boolean value) {
        endOfMonth = value;
        return this;
    }

    /** Sets the grace at the start. */
    public TermLoanBuilder grace(int count, TermMode mode) {
        grace = new Grace(count, mode);
        return this;
    }

    /** Sets the months without principal. */
    public TermLoanBuilder season(Season value) {
        season = value;
        return this;
    }

    /** Sets how the level payment is found. */
    public TermLoanBuilder level(LevelMethod value) {
        level = value;
        return this;
    }

    /** Sets the multiple to which payments are rounded up; zero is none. */
    public TermLoanBuilder instalmentMultiple(Money value) {
        instalmentMultiple = value;
        return this;
    }

    /** Sets the later rates. */
    public TermLoanBuilder rateSteps(List<RateStep> value) {
        rateSteps = value;
        return this;
    }

    /** Sets on which amount interest is counted. */
    public TermLoanBuilder interestBase(InterestBase value) {
        interestBase = value;
        return this;
    }

    /**
     * The agreement.
     *
     * @throws IllegalArgumentException when no schedule can be made of the terms
     */
    public TermLoan build() {
        return new TermLoan(
                principal,
                rate,
                start,
                terms,
                everyMonths,
                repayment,
                dayCount,
                businessDays,
                accrual,
                firstDue,
                endOfMonth,
                grace,
                season,
                level,
                instalmentMultiple,
                rateSteps,
                interestBase);
    }
}
