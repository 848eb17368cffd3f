package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.time.Month;
import nl.wijkspil.lending.agreement.AccrualDates;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.CivilDays;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with all its dates worked out: due and pay dates as epoch days, and per term the
 * exact interest factor (rate times year fraction) as numerator over denominator.
 */
final class ResolvedTerms {

    final TermLoan loan;
    final int start;
    final int[] due;
    final int[] pay;
    final InterestFactors factors;
    final TermMode @Nullable [] modes;

    private ResolvedTerms(
            TermLoan loan,
            int start,
            int[] due,
            int[] pay,
            InterestFactors factors,
            TermMode @Nullable [] modes) {
        this.loan = loan;
        this.start = start;
        this.due = due;
        this.pay = pay;
        this.factors = factors;
        this.modes = modes;
    }

    static ResolvedTerms of(TermLoan loan) {
        int n = loan.terms();
        int start = Math.toIntExact(loan.start().toEpochDay());
        int[] due = dueDates(loan, n);
        int[] pay = due;
        BusinessDayRule rule = loan.businessDays();
        if (rule != BusinessDayRule.NONE) {
            pay = new int[n];
            for (int i = 0; i < n; i++) {
                pay[i] = rule.adjust(due[i]);
            }
        }
        int[] ends = loan.accrual() == AccrualDates.ADJUSTED ? pay : due;
        InterestFactors factors = InterestFactors.of(loan, start, ends);
        return new ResolvedTerms(loan, start, due, pay, factors, modes(loan, due));
    }

    /** The same terms with other modes, for a payment holiday. */
    ResolvedTerms withModes(TermMode[] changed) {
        return new ResolvedTerms(loan, start, due, pay, factors, changed);
    }

    int count() {
        return due.length;
    }

    int from(int i) {
        return i == 0 ? start : due[i - 1];
    }

    int accrualFrom(int i) {
        return i == 0 ? start : accrualTo(i - 1);
    }

    int accrualTo(int i) {
        return loan.accrual() == AccrualDates.ADJUSTED ? pay[i] : due[i];
    }

    TermMode mode(int i) {
        return modes == null ? TermMode.PAY : modes[i];
    }

    /** The last term that asks for principal: it settles the loan; -1 when none does. */
    int lastPay() {
        int last = due.length - 1;
        while (modes != null && last >= 0 && modes[last] != TermMode.PAY) {
            last--;
        }
        return last;
    }

    /** How many terms from {@code i} on ask for principal. */
    int paysFrom(int i) {
        if (modes == null) {
            return due.length - i;
        }
        int pays = 0;
        for (int k = i; k < due.length; k++) {
            pays += modes[k] == TermMode.PAY ? 1 : 0;
        }
        return pays;
    }

    /** The exact fraction of a year of term {@code i}. */
    Fraction yearFraction(int i) {
        if (loan.dayCount() == DayCount.EQUAL && whole(i)) {
            return Fraction.of(loan.everyMonths(), 12);
        }
        DayCount count = loan.dayCount();
        return Fraction.of(count.numerator(accrualFrom(i), accrualTo(i)), count.denominator());
    }

    private boolean whole(int i) {
        return i > 0 || loan.firstDue() == null;
    }

    private static int[] dueDates(TermLoan loan, int n) {
        LocalDate first = loan.firstDue();
        LocalDate seed = first == null ? loan.start() : first;
        int every = loan.everyMonths();
        int month = CivilDays.monthOf(seed) + (first == null ? every : 0);
        boolean last = loan.endOfMonth() && seed.getDayOfMonth() == seed.lengthOfMonth();
        int day = last ? 31 : seed.getDayOfMonth();
        int[] due = new int[n];
        for (int i = 0; i < n; i++, month += every) {
            due[i] = CivilDays.dayInMonth(month, day);
        }
        return due;
    }

    private static TermMode @Nullable [] modes(TermLoan loan, int[] due) {
        int grace = loan.grace().terms();
        boolean seasonal = !loan.season().closedMonths().isEmpty();
        if (grace == 0 && !seasonal) {
            return null;
        }
        TermMode[] modes = new TermMode[due.length];
        for (int i = 0; i < modes.length; i++) {
            if (i < grace) {
                modes[i] = loan.grace().mode();
            } else if (seasonal
                    && loan.season()
                            .closedMonths()
                            .contains(Month.from(LocalDate.ofEpochDay(due[i])))) {
                modes[i] = loan.season().mode();
            } else {
                modes[i] = TermMode.PAY;
            }
        }
        return modes;
    }
}
