package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.wijkspil.lending.agreement.Grace;
import nl.wijkspil.lending.agreement.Season;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/** Walks a loan through its events, once; see {@link Plan}. */
final class PlanWalk {

    private final Deque<LoanEvent> events = new ArrayDeque<>();
    private final Deque<LoanEvent.HolidayGranted> holidays = new ArrayDeque<>();
    private final Set<Integer> missed;
    private final List<PlanRow> rows = new ArrayList<>();
    private ResolvedTerms terms;
    private Amortiser amortiser;
    private int i;
    private long balance;
    private long arrearsInterest;
    private @Nullable LocalDate stopped;

    PlanWalk(TermLoan loan, List<LoanEvent> effective, Set<Integer> missed) {
        this.missed = missed;
        boolean tranches = false;
        for (LoanEvent event : effective) {
            switch (event) {
                case LoanEvent.HolidayGranted holiday -> holidays.add(holiday);
                case LoanEvent.Received e -> {}
                case LoanEvent.Accrued e -> {}
                case LoanEvent.FeeCharged e -> {}
                case LoanEvent.DefaultInterestCharged e -> {}
                case LoanEvent.Recovered e -> {}
                case LoanEvent.FigureReported e -> {}
                case LoanEvent.Reversed e -> {}
                default -> {
                    tranches |= event instanceof LoanEvent.Drawn;
                    events.add(event);
                }
            }
        }
        terms = ResolvedTerms.of(loan);
        balance = tranches ? 0 : loan.principal().cents();
        while (tranches
                && events.peek() instanceof LoanEvent.Drawn drawn
                && !drawn.date().isAfter(loan.start())) {
            balance += drawn.amount().cents();
            events.remove();
        }
        amortiser = new Amortiser(terms, balance, 0);
    }

    Plan walk() {
        while (stopped == null && i < terms.count()) {
            startHolidays();
            term();
            if (balance == 0 && amortiser.deferred == 0 && !drawsLeft()) {
                break;
            }
        }
        return new Plan(rows, Money.ofCents(Math.max(0, amortiser.level())), stopped);
    }

    private boolean drawsLeft() {
        return events.stream().anyMatch(e -> e instanceof LoanEvent.Drawn);
    }

    private void startHolidays() {
        LoanEvent.HolidayGranted holiday = holidays.peek();
        if (holiday == null || day(terms.due[i]).isBefore(holiday.firstDue())) {
            return;
        }
        holidays.remove();
        TermLoan loan = terms.loan;
        if (holiday.extend()) {
            int longer = Math.min(TermLoan.MOST_TERMS, loan.terms() + holiday.terms());
            loan = loan.toBuilder().terms(longer).build();
        }
        ResolvedTerms changed = ResolvedTerms.of(loan);
        TermMode[] modes = new TermMode[changed.count()];
        Arrays.setAll(modes, changed::mode);
        for (int k = 0; terms.modes != null && k < terms.modes.length; k++) {
            modes[k] = terms.modes[k];
        }
        int end = Math.min(modes.length, i + holiday.terms());
        Arrays.fill(modes, i, end, holiday.interest());
        terms = changed.withModes(modes);
        amortiser = new Amortiser(terms, terms.loan.principal().cents(), amortiser.deferred);
    }

    private void term() {
        LocalDate due = day(terms.due[i]);
        long opening = balance;
        amortiser.prime(i, opening);
        BrokenTerm broken = new BrokenTerm(terms, i, opening);
        List<TermChange> changes = new ArrayList<>();
        boolean recompute = false;
        LoanEvent cut = null;
        long early = 0;
        while (events.peek() != null && !events.element().date().isAfter(due)) {
            LoanEvent event = events.remove();
            if (endsTerm(event)) {
                cut = event;
                break;
            }
            if (event.date().equals(due)) {
                events.addFirst(event);
                break;
            }
            long effect = effect(event);
            early += event instanceof LoanEvent.EarlyRepaid ? -effect : 0;
            recompute |= lowers(event);
            balance += effect;
            broken.change(event.date(), balance);
            changes.add(new TermChange(event.date(), event, Money.ofCents(effect)));
        }
        if (cut != null && cut.date().isBefore(due)) {
            cutTerm(opening, broken, cut, changes, early);
            return;
        }
        long interest = changes.isEmpty() ? amortiser.interest(i, balance) : broken.interest();
        boolean isMissed = missed.contains(rows.size() + 1);
        if (isMissed) {
            arrearsInterest += interest;
            amortiser.principal = 0;
            amortiser.payment = 0;
            amortiser.deferredPaid = 0;
        } else {
            amortiser.step(i, balance, interest);
        }
        long asked = amortiser.principal;
        long payment = amortiser.payment;
        balance -= asked;
        List<TermChange> after = new ArrayList<>();
        long atClose = balance;
        while (cut == null && events.peek() != null && !events.element().date().isAfter(due)) {
            LoanEvent event = events.remove();
            if (endsTerm(event)) {
                cut = event;
                break;
            }
            long effect = effect(event);
            recompute |= lowers(event);
            balance += effect;
            TermChange change = new TermChange(event.date(), event, Money.ofCents(effect));
            if (event instanceof LoanEvent.EarlyRepaid) {
                early -= effect;
                atClose += effect;
                changes.add(change);
            } else {
                after.add(change);
            }
        }
        if (cut instanceof LoanEvent.Settled) {
            early += balance;
            atClose -= balance;
            payment += amortiser.deferred;
            amortiser.deferredPaid += amortiser.deferred;
            amortiser.deferred = 0;
            changes.add(new TermChange(cut.date(), cut, Money.ofCents(-balance)));
            balance = 0;
        }
        writeOff(cut, after);
        add(
                due,
                day(terms.pay[i]),
                day(terms.accrualTo(i)),
                terms.yearFraction(i),
                opening,
                interest,
                asked,
                early,
                payment,
                amortiser.deferredPaid,
                atClose,
                changes,
                after,
                isMissed);
        i++;
        if (recompute) {
            amortiser.recompute();
        }
        if (cut instanceof LoanEvent.Rescheduled rescheduled) {
            reschedule(rescheduled);
        }
    }

    /** A term that ends before its due date: interest runs to that day. */
    private void cutTerm(
            long opening,
            BrokenTerm broken,
            LoanEvent cut,
            List<TermChange> changes,
            long earlyBefore) {
        LocalDate end = cut.date();
        long early = earlyBefore;
        long interest = broken.interestUntil(end);
        Fraction fraction = broken.fractionUntil(end);
        long payment = interest;
        long deferred = 0;
        if (cut instanceof LoanEvent.Settled) {
            deferred = amortiser.deferred;
            amortiser.deferred = 0;
            early += balance;
            payment += deferred;
            changes.add(new TermChange(end, cut, Money.ofCents(-balance)));
            balance = 0;
        } else if (cut instanceof LoanEvent.Rescheduled) {
            arrearsInterest += interest;
            payment = 0;
        }
        long atClose = balance;
        List<TermChange> after = new ArrayList<>();
        writeOff(cut, after);
        add(
                end, end, end, fraction, opening, interest, 0, early, payment, deferred, atClose,
                changes, after, false);
        i = terms.count();
        if (cut instanceof LoanEvent.Rescheduled rescheduled) {
            reschedule(rescheduled);
        }
    }

    private void writeOff(@Nullable LoanEvent cut, List<TermChange> changes) {
        if (cut instanceof LoanEvent.WrittenOff writtenOff) {
            long amount = Math.min(balance, writtenOff.amount().cents());
            balance -= amount;
            changes.add(new TermChange(cut.date(), cut, Money.ofCents(-amount)));
            stopped = cut.date();
        }
    }

    private void reschedule(LoanEvent.Rescheduled to) {
        long deferred = amortiser.deferred;
        if (to.capitaliseArrears()) {
            balance += arrearsInterest + deferred;
            deferred = 0;
        } else {
            deferred += arrearsInterest;
        }
        arrearsInterest = 0;
        if (balance == 0) {
            return;
        }
        TermLoan loan =
                terms.loan.toBuilder()
                        .principal(Money.ofCents(balance))
                        .rate(to.rate())
                        .start(to.date())
                        .terms(to.terms())
                        .firstDue(null)
                        .grace(0, Grace.NONE.mode())
                        .season(Season.ALL_YEAR)
                        .rateSteps(List.of())
                        .repayment(to.repayment())
                        .build();
        terms = ResolvedTerms.of(loan);
        amortiser = new Amortiser(terms, balance, deferred);
        i = 0;
    }

    private static boolean endsTerm(LoanEvent event) {
        return event instanceof LoanEvent.Settled
                || event instanceof LoanEvent.WrittenOff
                || event instanceof LoanEvent.Rescheduled;
    }

    private static boolean lowers(LoanEvent event) {
        return !(event instanceof LoanEvent.EarlyRepaid early)
                || early.mode() == LoanEvent.EarlyRepaymentMode.LOWER_INSTALMENT;
    }

    private long effect(LoanEvent event) {
        return switch (event) {
            case LoanEvent.Drawn e -> e.amount().cents();
            case LoanEvent.EarlyRepaid e -> -Math.min(balance, e.amount().cents());
            case LoanEvent.Forgiven e -> -Math.min(balance, e.amount().cents());
            case LoanEvent.ConvertedToGift e ->
                    -Money.ofCents(balance)
                            .share(e.share().numerator(), e.share().denominator())
                            .cents();
            default -> 0;
        };
    }

    private void add(
            LocalDate due,
            LocalDate pay,
            LocalDate accrualTo,
            Fraction fraction,
            long opening,
            long interest,
            long asked,
            long early,
            long payment,
            long deferredPaid,
            long closing,
            List<TermChange> changes,
            List<TermChange> after,
            boolean isMissed) {
        ScheduleRow row =
                new ScheduleRow(
                        rows.size() + 1,
                        day(terms.from(i)),
                        due,
                        pay,
                        day(terms.accrualFrom(i)),
                        accrualTo,
                        terms.loan.rateOfTerm(i + 1),
                        fraction,
                        Money.ofCents(opening),
                        Money.ofCents(interest),
                        Money.ofCents(asked + early),
                        Money.ofCents(payment + early),
                        Money.ofCents(closing),
                        Money.ofCents(deferredPaid));
        long principalAsked = Math.max(0, asked);
        rows.add(
                new PlanRow(
                        row,
                        Money.ofCents(payment - principalAsked),
                        Money.ofCents(principalAsked),
                        List.copyOf(changes),
                        List.copyOf(after),
                        isMissed,
                        TermFigure.NONE));
    }

    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }
}
