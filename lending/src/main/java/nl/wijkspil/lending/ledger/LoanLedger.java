package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.schedule.FigurePlan;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.RunningTerm;

/**
 * The state of a loan on any date, from its agreement and its events. The same arguments always
 * give the same state, to the bit: nothing is remembered and no clock is read.
 */
public final class LoanLedger {

    /**
     * The version of the rules here. It rises when an outcome changes; what was booked under an
     * older version keeps it.
     */
    public static final String CALCULATION_VERSION = "1";

    private LoanLedger() {}

    /** The state on a date with everything known today. */
    public static LoanState state(
            LoanAgreement loan, ServicingTerms terms, EventLog log, LocalDate date) {
        return state(loan, terms, log, date, LocalDate.MAX);
    }

    /**
     * The state on a date as it was known on another: for a year statement that must not change.
     *
     * @param date last value date that counts
     * @param knownOn last day of entry that counts
     */
    public static LoanState state(
            LoanAgreement loan,
            ServicingTerms terms,
            EventLog log,
            LocalDate date,
            LocalDate knownOn) {
        List<LoanEvent> events = log.effective(date, knownOn);
        Plan plan;
        RunningTerm running;
        if (loan instanceof TermLoan fixed) {
            plan = plan(fixed, terms, events);
            running = RunningTerm.of(fixed, plan, date);
        } else {
            FigurePlan figures = FigurePlan.of(loan, events, date);
            plan = figures.plan();
            running = figures.running();
        }
        Allocation.Result allocated = Allocation.of(plan, events, terms, date);
        return new LoanState(
                date,
                CALCULATION_VERSION,
                plan,
                allocated.charges(),
                Principal.account(loan, plan, events, allocated.charges(), date),
                running.accrued(),
                running.deferred(),
                allocated.defaultInterestRunning(),
                allocated.credit(),
                daysPastDue(allocated.charges(), date),
                events.stream().anyMatch(LoanLedger::restructures));
    }

    /** The plan, with the instalments that reschedulings take back. */
    private static Plan plan(TermLoan loan, ServicingTerms terms, List<LoanEvent> events) {
        Set<Integer> missed = new HashSet<>();
        Plan plan = Plan.of(loan, events, missed);
        for (LoanEvent event : events) {
            if (event instanceof LoanEvent.Rescheduled rescheduled) {
                missed.addAll(unpaidTerms(plan, terms, events, rescheduled.date()));
                plan = Plan.of(loan, events, missed);
            }
        }
        return plan;
    }

    private static Set<Integer> unpaidTerms(
            Plan plan, ServicingTerms terms, List<LoanEvent> events, LocalDate until) {
        List<LoanEvent> before = events.stream().filter(e -> !e.date().isAfter(until)).toList();
        List<Charge> charges = Allocation.of(plan, before, terms, until).charges();
        Set<Integer> unpaid = new HashSet<>();
        for (PlanRow planned : plan.rows()) {
            if (!planned.row().due().isAfter(until) && planned.asked().isPositive()) {
                unpaid.add(planned.row().number());
            }
        }
        for (Charge charge : charges) {
            if (charge.paid().isPositive()) {
                unpaid.remove(charge.term());
            }
        }
        return unpaid;
    }

    private static int daysPastDue(List<Charge> charges, LocalDate date) {
        long most = 0;
        for (Charge charge : charges) {
            boolean instalment = charge.kind() == Kind.INTEREST || charge.kind() == Kind.PRINCIPAL;
            if (instalment && charge.open().isPositive()) {
                most = Math.max(most, date.toEpochDay() - charge.pay().toEpochDay());
            }
        }
        return Math.toIntExact(most);
    }

    private static boolean restructures(LoanEvent event) {
        return event instanceof LoanEvent.Rescheduled || event instanceof LoanEvent.HolidayGranted;
    }
}
