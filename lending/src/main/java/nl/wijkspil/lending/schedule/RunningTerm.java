package nl.wijkspil.lending.schedule;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;

/**
 * What the term that runs on a date has gathered.
 *
 * @param accrued its interest up to the date, rounded half up
 * @param deferred interest of earlier terms put off without interest on it, not yet asked
 */
public record RunningTerm(Money accrued, Money deferred) {

    /** The running term on a date; nothing before the start, after the end or after a write-off. */
    public static RunningTerm of(TermLoan loan, Plan plan, LocalDate date) {
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
                accrued = accrued(loan, planned, date);
            }
            first = false;
        }
        return new RunningTerm(accrued, deferred.max(Money.ZERO));
    }

    private static Money accrued(TermLoan loan, PlanRow planned, LocalDate date) {
        ScheduleRow row = planned.row();
        if (!date.isAfter(row.accrualFrom())) {
            return Money.ZERO;
        }
        // The parts of the term with their own debt, on the day count of the contract.
        int whole = days(loan, row.accrualFrom(), row.accrualTo());
        Fraction factor = row.rate().toFraction().times(row.yearFraction());
        BigInteger sum = BigInteger.ZERO;
        LocalDate at = row.accrualFrom();
        boolean flat = loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL;
        Money balance = flat ? loan.principal() : row.opening();
        for (TermChange change : planned.changes()) {
            if (change.date().isAfter(date)) {
                break;
            }
            sum = sum.add(product(balance, days(loan, at, change.date())));
            balance = flat ? balance : balance.plus(change.effect());
            at = change.date();
        }
        LocalDate end = date.isAfter(row.accrualTo()) ? row.accrualTo() : date;
        sum = sum.add(product(balance, days(loan, at, end)));
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

    private static int days(TermLoan loan, LocalDate from, LocalDate to) {
        return loan.dayCount()
                .numerator(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
    }
}
