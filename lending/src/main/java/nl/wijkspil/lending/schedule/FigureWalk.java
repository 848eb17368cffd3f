package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/** Walks a loan that follows figures through its events, once; see {@link FigurePlan}. */
final class FigureWalk {

    private final FigureTerms terms;
    private final LocalDate date;
    private final Deque<LoanEvent> events = new ArrayDeque<>();
    private final Map<Integer, LoanEvent.FigureReported> figures = new HashMap<>();
    private final List<LoanEvent.HolidayGranted> holidays = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();
    private final LocalDate begin;
    private int paused;
    private long principal;
    private long added;
    private long addedAtDate;
    private @Nullable LocalDate stopped;

    FigureWalk(LoanAgreement loan, FigureTerms terms, List<LoanEvent> effective, LocalDate date) {
        this.terms = terms;
        this.date = date;
        LocalDate first = terms.from(0);
        boolean drawn = false;
        for (LoanEvent event : effective) {
            switch (event) {
                case LoanEvent.FigureReported told -> figures.put(told.term(), told);
                case LoanEvent.HolidayGranted holiday -> holidays.add(possible(holiday));
                case LoanEvent.Rescheduled e ->
                        throw new IllegalArgumentException(
                                "rescheduling ("
                                        + e.date()
                                        + ") does not fit a loan that follows figures."
                                        + "\nMaybe a new agreement was meant.");
                case LoanEvent.Drawn e -> {
                    first = !drawn && e.date().isBefore(first) ? e.date() : first;
                    drawn = true;
                    events.add(e);
                }
                case LoanEvent.EarlyRepaid e -> events.add(e);
                case LoanEvent.Settled e -> events.add(e);
                case LoanEvent.Forgiven e -> events.add(e);
                case LoanEvent.ConvertedToGift e -> events.add(e);
                case LoanEvent.WrittenOff e -> events.add(e);
                case LoanEvent.Received e -> {}
                case LoanEvent.Accrued e -> {}
                case LoanEvent.FeeCharged e -> {}
                case LoanEvent.DefaultInterestCharged e -> {}
                case LoanEvent.Recovered e -> {}
                case LoanEvent.Reversed e -> {}
            }
        }
        begin = first;
        if (!drawn) {
            draw(loan.principal());
        }
        while (events.peek() instanceof LoanEvent.Drawn draw
                && !draw.date().isAfter(terms.from(0))) {
            draw(draw.amount());
            events.remove();
        }
    }

    private static LoanEvent.HolidayGranted possible(LoanEvent.HolidayGranted holiday) {
        if (holiday.interest() == TermMode.DEFER) {
            throw new IllegalArgumentException(
                    "payment holiday (DEFER) has no terms to come to spread interest over."
                            + "\nMaybe CAPITALISE was meant.");
        }
        return holiday;
    }

    private void draw(Money amount) {
        principal += amount.cents();
        added += terms.added(amount).cents();
    }

    /** What on top of the principal was not asked yet on the date. */
    long addedAtDate() {
        return addedAtDate;
    }

    Plan walk() {
        for (int i = 0; i == 0 || goesOn(i); i++) {
            term(i);
        }
        return new Plan(rows, Money.ZERO, stopped);
    }

    private boolean goesOn(int i) {
        Integer most = terms.most();
        boolean owed = principal + added > 0 || !events.isEmpty();
        return stopped == null
                && owed
                && !terms.due(i - 1).isAfter(date)
                && (most == null || i < most + paused);
    }

    private void term(int i) {
        LocalDate from = i == 0 ? begin : terms.from(i);
        LocalDate due = terms.due(i);
        Fraction year = terms.year(i);
        Fraction factor = terms.rate().toFraction().times(year);
        long opening = principal;
        BrokenTerm broken =
                new BrokenTerm(
                        terms.dayCount(),
                        day(terms.from(i)),
                        // A year's result is paid after the year: interest there is none.
                        day(due),
                        year,
                        factor.numerator(),
                        factor.denominator(),
                        false,
                        principal + added);
        List<TermChange> changes = new ArrayList<>();
        LoanEvent end = null;
        while (end == null && events.peek() != null && events.element().date().isBefore(due)) {
            LoanEvent event = events.remove();
            end = ends(event) ? event : null;
            if (end == null) {
                changes.add(change(event));
                broken.change(event.date(), principal + added);
            }
        }
        if (end != null) {
            stop(i, from, opening, broken, end, changes);
            return;
        }
        long interest = broken.interest();
        TermMode pause = pause(due);
        TermFigure figure = TermFigure.NONE;
        long payment;
        if (pause != null) {
            paused++;
            interest = pause == TermMode.WAIVE ? 0 : interest;
            payment = pause == TermMode.INTEREST_ONLY ? interest : 0;
        } else {
            LoanEvent.FigureReported told = figures.get(i + 1);
            Integer most = terms.most();
            Money asked =
                    terms.asked(
                            Money.ofCents(principal + added),
                            Money.ofCents(interest),
                            year,
                            told == null ? null : told.amount());
            boolean last = most != null && i + 1 == most + paused;
            if (told != null) {
                figure = new TermFigure.Told(told.amount(), told.source());
            } else if (!last) {
                figure = TermFigure.AWAITED;
            }
            payment = last ? principal + added + interest : asked.cents();
        }
        addedAtDate = due.isAfter(date) ? added : addedAtDate;
        ask(i, from, due, year, opening, interest, payment, changes, figure);
        addedAtDate = due.isAfter(date) ? addedAtDate : added;
    }

    private @Nullable TermMode pause(LocalDate due) {
        for (LoanEvent.HolidayGranted holiday : holidays) {
            int terms = 0;
            for (int i = 0; terms < holiday.terms(); i++) {
                if (!this.terms.due(i).isBefore(holiday.firstDue())) {
                    terms++;
                    if (this.terms.due(i).equals(due)) {
                        return holiday.interest();
                    }
                }
            }
        }
        return null;
    }

    /** The instalment of a whole term, and what happened on its due date. */
    private void ask(
            int i,
            LocalDate from,
            LocalDate due,
            Fraction year,
            long opening,
            long interest,
            long wanted,
            List<TermChange> changes,
            TermFigure figure) {
        long payment = Math.min(wanted, principal + added + interest);
        long interestPaid = Math.min(payment, interest);
        long shortage = interest - interestPaid;
        long onTop = partOfAdded(payment - interestPaid, principal + added);
        long repaid = payment - interestPaid - onTop;
        principal += shortage - repaid;
        added -= onTop;
        ScheduleRow row =
                row(
                        i,
                        from,
                        due,
                        year,
                        figure,
                        opening,
                        interest,
                        repaid - shortage,
                        payment,
                        principal,
                        onTop);
        List<TermChange> after = new ArrayList<>();
        while (stopped == null && events.peek() != null && !events.element().date().isAfter(due)) {
            LoanEvent event = events.remove();
            after.add(change(event));
            stopped = ends(event) ? event.date() : null;
        }
        rows.add(
                new PlanRow(
                        row,
                        Money.ofCents(interestPaid + onTop),
                        Money.ofCents(repaid),
                        List.copyOf(changes),
                        List.copyOf(after),
                        false,
                        figure));
    }

    /** A term that ends before its due date. */
    private void stop(
            int i,
            LocalDate from,
            long opening,
            BrokenTerm broken,
            LoanEvent end,
            List<TermChange> changes) {
        LocalDate day = end.date();
        boolean settled = end instanceof LoanEvent.Settled;
        long interest = broken.interestUntil(day);
        long onTop = settled ? added : 0;
        List<TermChange> after = new ArrayList<>();
        long before = principal;
        TermChange change = change(end);
        (settled ? changes : after).add(change);
        stopped = day;
        addedAtDate = added;
        long early = settled ? before : 0;
        rows.add(
                new PlanRow(
                        row(
                                i,
                                from,
                                day,
                                broken.fractionUntil(day),
                                TermFigure.NONE,
                                opening,
                                interest,
                                early,
                                interest + onTop + early,
                                before - early,
                                onTop),
                        Money.ofCents(interest + onTop),
                        Money.ZERO,
                        List.copyOf(changes),
                        List.copyOf(after),
                        false,
                        TermFigure.NONE));
    }

    private ScheduleRow row(
            int i,
            LocalDate from,
            LocalDate due,
            Fraction year,
            TermFigure figure,
            long opening,
            long interest,
            long repaid,
            long payment,
            long closing,
            long onTop) {
        LoanEvent.FigureReported told = figures.get(i + 1);
        // What follows a figure cannot be paid before the figure is known.
        LocalDate pay =
                figure instanceof TermFigure.Told && told != null && told.date().isAfter(due)
                        ? told.date()
                        : due;
        return new ScheduleRow(
                i + 1,
                from,
                due,
                pay,
                terms.from(i),
                due,
                terms.rate(),
                year,
                Money.ofCents(opening),
                Money.ofCents(interest),
                Money.ofCents(repaid),
                Money.ofCents(payment),
                Money.ofCents(closing),
                Money.ofCents(onTop));
    }

    private long partOfAdded(long amount, long owed) {
        return added == 0 || amount == 0 ? 0 : Exact.roundHalfUp(amount, added, owed);
    }

    private static boolean ends(LoanEvent event) {
        return event instanceof LoanEvent.Settled || event instanceof LoanEvent.WrittenOff;
    }

    /** Carries out a change of the debt. */
    private TermChange change(LoanEvent event) {
        long before = principal;
        switch (event) {
            case LoanEvent.Drawn e -> draw(e.amount());
            case LoanEvent.EarlyRepaid e -> less(e.amount().cents());
            case LoanEvent.Forgiven e -> less(e.amount().cents());
            case LoanEvent.WrittenOff e -> less(e.amount().cents());
            case LoanEvent.ConvertedToGift e ->
                    less(
                            Money.ofCents(principal)
                                    .share(e.share().numerator(), e.share().denominator())
                                    .cents());
            case LoanEvent.Settled e -> less(principal);
            default -> {}
        }
        return new TermChange(event.date(), event, Money.ofCents(principal - before));
    }

    /** Less principal, and in proportion less on top of it. */
    private void less(long amount) {
        long gone = Math.min(principal, amount);
        added -= principal == 0 ? 0 : Exact.roundHalfUp(added, gone, principal);
        principal -= gone;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
