package nl.wijkspil.lending.schedule;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the term that runs on a date has gathered.
 *
 * @param accrued its interest up to the date, rounded half up
 * @param deferred interest of earlier terms put off without interest on it, not yet asked
 */
public record RunningTerm(Money accrued, Money deferred) {

    /** The running term on a date; nothing before the start, after the end or after a write-off. */
    public static RunningTerm of(TermLoan loan, Plan plan, LocalDate date) {
        boolean flat = loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL;
        return of(loan.dayCount(), flat ? loan.principal() : null, plan, date);
    }

    /**
     * The running term on a date.
     *
     * @param flat the amount on which interest is counted whatever is repaid, or null for the debt
     */
    static RunningTerm of(DayCount count, @Nullable Money flat, Plan plan, LocalDate date) {
        Money accrued = Money.ZERO;
        Money deferred = Money.ZERO;
        LocalDate stopped = plan.interestStopped();
        boolean first = true;
        for (PlanRow planned : plan.rows()) {
            ScheduleRow row = planned.row();
            if (!row.due().isAfter(date)) {
                continue;
            }
            // All that is put off is paid in the end: what is open is what will be paid, less what
            // terms to come will still put off.
            boolean putsOff = row.payment().isZero() && row.principal().isZero();
            deferred = deferred.plus(row.deferredPaid());
            deferred = putsOff && !planned.missed() ? deferred.minus(row.interest()) : deferred;
            boolean begun = !row.from().isAfter(date);
            if (first && begun && (stopped == null || date.isBefore(stopped))) {
                accrued = accrued(count, flat, planned, date);
            }
            first = false;
        }
        return new RunningTerm(accrued, deferred.max(Money.ZERO));
    }

    private static Money accrued(
            DayCount count, @Nullable Money flat, PlanRow planned, LocalDate date) {
        ScheduleRow row = planned.row();
        if (!date.isAfter(row.accrualFrom())) {
            return Money.ZERO;
        }
        // The parts of the term with their own debt, on the day count of the contract.
        int whole = days(count, row.accrualFrom(), row.accrualTo());
        Fraction factor = row.rate().toFraction().times(row.yearFraction());
        BigInteger sum = BigInteger.ZERO;
        LocalDate at = row.accrualFrom();
        Money balance = flat == null ? row.opening() : flat;
        for (TermChange change : planned.changes()) {
            if (change.date().isAfter(date)) {
                break;
            }
            sum = sum.add(product(balance, days(count, at, change.date())));
            balance = flat == null ? balance.plus(change.effect()) : balance;
            at = change.date();
        }
        LocalDate end = date.isAfter(row.accrualTo()) ? row.accrualTo() : date;
        sum = sum.add(product(balance, days(count, at, end)));
        if (row.interest().isZero()) {
            return Money.ZERO;
        }
        return Money.ofCents(
                Exact.roundHalfUp(
                        sum.multiply(BigInteger.valueOf(factor.numerator())),
                        BigInteger.valueOf(factor.denominator())
                                .multiply(BigInteger.valueOf(whole))));
    }

    private static BigInteger product(Money balance, int days) {
        return BigInteger.valueOf(balance.cents()).multiply(BigInteger.valueOf(days));
    }

    private static int days(DayCount count, LocalDate from, LocalDate to) {
        return count.numerator(
                Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
    }
}
