package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanKind;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.Refusal;

/** Whether an event may be booked on a loan. */
public final class ChangeRules {

    /** How far ahead money out and a change of terms can be dated. */
    private static final int DAYS_AHEAD = 366;

    private ChangeRules() {}

    /**
     * {@return why the event cannot be booked; nothing when it can}
     *
     * @param conditionsOpen whether a condition precedent is not met
     * @param today the day of entry
     */
    public static Optional<Refusal> refusal(
            Loan loan, LoanEvent event, boolean conditionsOpen, LocalDate today) {
        if (loan.standing() != LoanStanding.SIGNED) {
            return Optional.of(Refusal.NOT_SIGNED);
        }
        var ahead = EventKind.of(event).fourEyes() ? today.plusDays(DAYS_AHEAD) : today;
        if (event.date().isAfter(ahead)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        var own =
                switch (event) {
                    case LoanEvent.Drawn drawn -> drawdown(loan, drawn, conditionsOpen);
                    case LoanEvent.EarlyRepaid early -> upTo(loan, early.date(), early.amount());
                    case LoanEvent.Forgiven gift -> upTo(loan, gift.date(), gift.amount());
                    case LoanEvent.WrittenOff off -> upTo(loan, off.date(), off.amount());
                    case LoanEvent.HolidayGranted holiday -> pause(loan, holiday);
                    case LoanEvent.Rescheduled anew -> terms(anew.terms());
                    case LoanEvent.Reversed undo -> reversible(loan, undo);
                    case LoanEvent.FigureReported told -> figure(loan, told);
                    default -> Optional.<Refusal>empty();
                };
        return own.isPresent() ? own : trial(loan, event, today);
    }

    private static Optional<Refusal> drawdown(
            Loan loan, LoanEvent.Drawn drawn, boolean conditionsOpen) {
        if (conditionsOpen) {
            return Optional.of(Refusal.CONDITIONS_OPEN);
        }
        if (drawn.amount().compareTo(loan.undrawn()) > 0) {
            return Optional.of(Refusal.OVER_PRINCIPAL);
        }
        return TargetCalendar.isOpen(drawn.date())
                ? Optional.empty()
                : Optional.of(Refusal.BANK_CLOSED);
    }

    private static Optional<Refusal> upTo(Loan loan, LocalDate day, Money amount) {
        var owed = loan.on(day).map(LoanState::outstandingPrincipal).orElse(Money.ZERO);
        return amount.compareTo(owed) > 0 ? Optional.of(Refusal.MORE_THAN_OWED) : Optional.empty();
    }

    private static Optional<Refusal> pause(Loan loan, LoanEvent.HolidayGranted holiday) {
        var due =
                loan.on(holiday.date()).stream()
                        .flatMap(state -> state.plan().rows().stream())
                        .map(row -> row.row().due())
                        .filter(day -> !day.isBefore(holiday.firstDue()))
                        .toList();
        var fits = !due.isEmpty() && due.getFirst().equals(holiday.firstDue());
        var ahead = holiday.firstDue().isAfter(holiday.date());
        // Terms to come are not known yet where payments follow figures.
        var many = loan.kind().followsFigures() || holiday.terms() <= due.size();
        return fits && ahead && many ? Optional.empty() : Optional.of(Refusal.DOES_NOT_FIT);
    }

    /** Of a term that began, and never a negative revenue. */
    private static Optional<Refusal> figure(Loan loan, LoanEvent.FigureReported told) {
        var asked =
                loan.on(told.date()).stream()
                        .flatMap(state -> state.plan().rows().stream())
                        .anyMatch(row ->
                                row.row().number() == told.term()
                                        && !(row.figure() instanceof TermFigure.None));
        var negative = told.amount().isNegative() && loan.kind() != LoanKind.PROFIT_SHARE;
        return asked && !negative ? Optional.empty() : Optional.of(Refusal.DOES_NOT_FIT);
    }

    private static Optional<Refusal> terms(int terms) {
        return terms >= 1 && terms <= 600 ? Optional.empty() : Optional.of(Refusal.DOES_NOT_FIT);
    }

    private static Optional<Refusal> reversible(Loan loan, LoanEvent.Reversed undo) {
        var there = loan.events().stream().anyMatch(booked -> booked.number() == undo.event());
        return there && !loan.reversed().contains(Math.toIntExact(undo.event()))
                ? Optional.empty()
                : Optional.of(Refusal.NOT_REVERSIBLE);
    }

    /**
     * The library reckons with the event; what it refuses, or what makes a debt negative, is no.
     */
    private static Optional<Refusal> trial(Loan loan, LoanEvent event, LocalDate today) {
        var day = event.date().isAfter(today) ? event.date() : today;
        try {
            var state = loan.onWith(event, today, day);
            if (state.isEmpty()) {
                return event instanceof LoanEvent.Reversed
                        ? Optional.empty()
                        : Optional.of(Refusal.DOES_NOT_FIT);
            }
            return state.get().outstandingPrincipal().isNegative()
                    ? Optional.of(Refusal.MORE_THAN_OWED)
                    : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.of(Refusal.DOES_NOT_FIT);
        }
    }
}
