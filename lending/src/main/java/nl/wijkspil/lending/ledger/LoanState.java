package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.Plan;

/**
 * A loan on a date.
 *
 * @param date the date
 * @param calculationVersion the version of the rules that computed it; stored with what is booked
 * @param plan the schedule as changed up to the date
 * @param charges what fell due up to the date and what was paid of it
 * @param principal where the principal went
 * @param accruedInterest interest of the running term up to the date, not yet due
 * @param deferredInterest interest put off without interest on it
 * @param defaultInterestRunning default interest up to the date that is not charged yet
 * @param credit money received that waits for the next instalment
 * @param daysPastDue days since the payment date of the oldest instalment with something open
 * @param restructured whether the loan was rescheduled or had a payment holiday
 */
public record LoanState(
        LocalDate date,
        String calculationVersion,
        Plan plan,
        List<Charge> charges,
        PrincipalAccount principal,
        Money accruedInterest,
        Money deferredInterest,
        Money defaultInterestRunning,
        Money credit,
        int daysPastDue,
        boolean restructured) {

    /** What is due and unpaid of one kind. */
    public Money overdue(Kind kind) {
        Money sum = Money.ZERO;
        for (Charge charge : charges) {
            if (charge.kind() == kind) {
                sum = sum.plus(charge.open());
            }
        }
        return sum;
    }

    /** What came in on charges of one kind. */
    public Money paid(Kind kind) {
        Money sum = Money.ZERO;
        for (Charge charge : charges) {
            if (charge.kind() == kind) {
                sum = sum.plus(charge.paid());
            }
        }
        return sum;
    }

    /** All that is due and unpaid. */
    public Money overdue() {
        Money sum = Money.ZERO;
        for (Charge charge : charges) {
            sum = sum.plus(charge.open());
        }
        return sum;
    }

    /** Principal that is still owed, overdue principal included. */
    public Money outstandingPrincipal() {
        return principal.outstanding();
    }
}
