package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.LoanLedger;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.ledger.SettlementQuote;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.platform.access.Organisation;

/**
 * A loan of a fund to an enterprise: the agreement and all that happened.
 *
 * @param id number of the loan, never shown
 * @param fund the lender
 * @param fundName its name
 * @param enterprise the borrower
 * @param enterpriseName its name
 * @param reference what a payer writes: unique per fund
 * @param standing how far the agreement is
 * @param purpose what the money is for
 * @param productName the product it was made from
 * @param terms what was agreed
 * @param expectedFigure the revenue, result or cash expected each term, where payments follow it
 * @param servicing how receipts are set against what is due
 * @param earlyFee cost of early repayment, percent of the amount
 * @param parties names and accounts of the agreement
 * @param signedOn day of the signature
 * @param events in order of entry
 */
public record Loan(
        Id id,
        Organisation.Id fund,
        String fundName,
        Organisation.Id enterprise,
        String enterpriseName,
        String reference,
        LoanStanding standing,
        String purpose,
        String productName,
        LoanAgreement terms,
        Optional<Money> expectedFigure,
        ServicingTerms servicing,
        Rate earlyFee,
        Parties parties,
        Optional<LocalDate> signedOn,
        List<BookedEvent> events) {

    /** The identity of a loan. */
    public record Id(UUID value) {}

    /** Copies the events. */
    public Loan {
        events = List.copyOf(events);
    }

    /** {@return this loan with one event more} */
    public Loan plus(BookedEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new Loan(
                id,
                fund,
                fundName,
                enterprise,
                enterpriseName,
                reference,
                standing,
                purpose,
                productName,
                terms,
                expectedFigure,
                servicing,
                earlyFee,
                parties,
                signedOn,
                more);
    }

    /** {@return how the money comes back} */
    public LoanKind kind() {
        return LoanKind.of(terms);
    }

    /**
     * {@return the terms of a loan with a fixed number of them; nothing when it follows figures}
     */
    public Optional<TermLoan> fixed() {
        return terms instanceof TermLoan fixed ? Optional.of(fixed) : Optional.empty();
    }

    /** {@return the history as the library knows it} */
    public EventLog log() {
        return new EventLog(events.stream().map(BookedEvent::recorded).toList());
    }

    /** {@return the number of the last event; 0 when nothing happened yet} */
    public int lastNumber() {
        return events.isEmpty() ? 0 : events.getLast().number();
    }

    /** {@return the state on a day; nothing while no money went out} */
    public Optional<LoanState> on(LocalDate day) {
        return with(log(), day);
    }

    /** {@return the state on a day if this event were booked too} */
    public Optional<LoanState> onWith(LoanEvent event, LocalDate today, LocalDate day) {
        return with(log().append(today, event), day);
    }

    private Optional<LoanState> with(EventLog log, LocalDate day) {
        var drawn =
                log.effective(day, LocalDate.MAX).stream()
                        .anyMatch(event -> event instanceof LoanEvent.Drawn);
        return drawn ? Optional.of(LoanLedger.state(terms, servicing, log, day)) : Optional.empty();
    }

    /** {@return all that counts, whatever its day} */
    public List<LoanEvent> effective() {
        return log().effective(LocalDate.MAX, LocalDate.MAX);
    }

    /** {@return what went out or is ordered to go out} */
    public Money drawn() {
        return effective().stream()
                .filter(LoanEvent.Drawn.class::isInstance)
                .map(e -> ((LoanEvent.Drawn) e).amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** {@return what may still go out} */
    public Money undrawn() {
        return terms.principal().minus(drawn());
    }

    /** {@return numbers of the events that were reversed} */
    public Set<Integer> reversed() {
        var gone = new HashSet<Integer>();
        for (var booked : events.reversed()) {
            if (booked.event() instanceof LoanEvent.Reversed undo
                    && !gone.contains(booked.number())) {
                gone.add(Math.toIntExact(undo.event()));
            }
        }
        return gone;
    }

    /** {@return what it takes to end the loan on a day, with the agreed cost of ending early} */
    public Optional<SettlementQuote> quote(LocalDate day) {
        return on(day).map(state -> SettlementQuote.of(state, fee(notYetDue(state))));
    }

    /** {@return the agreed cost of repaying so much early} */
    public Money fee(Money early) {
        return early.share(earlyFee.numerator(), earlyFee.denominator());
    }

    private static Money notYetDue(LoanState state) {
        return SettlementQuote.of(state, Money.ZERO).principal();
    }

    /** {@return whether nothing is owed any more, on a day} */
    public boolean endedOn(LocalDate day) {
        return on(day).filter(state ->
                        state.outstandingPrincipal().isZero()
                                && state.overdue().isZero()
                                && undrawn().isZero())
                .isPresent();
    }
}
