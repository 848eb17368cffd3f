package nl.wijkspil.platform.loans.deeds;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Proposal;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.domain.ChangeRules;
import nl.wijkspil.platform.loans.domain.EventKind;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import nl.wijkspil.platform.loans.storage.OrderRows;
import nl.wijkspil.platform.loans.storage.ProposalRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money out and changes of terms: one person proposes, another decides. The database checks it
 * again: no such event without an approved proposal of two people that says exactly the same.
 */
@Component
class DecideWithFourEyes {

    private final Desk desk;
    private final ProposalRows proposals;
    private final LoanWriter writer;
    private final OrderRows orders;

    DecideWithFourEyes(Desk desk, ProposalRows proposals, LoanWriter writer, OrderRows orders) {
        this.desk = desk;
        this.proposals = proposals;
        this.writer = writer;
        this.orders = orders;
    }

    @Transactional
    Outcome propose(Loan.Id id, LoanEvent event, int after) {
        if (!EventKind.of(event).fourEyes()) {
            throw new IllegalArgumentException(
                    "event (%s) needs no second person.%nMaybe book was meant.".formatted(event));
        }
        return desk.on(
                id,
                after,
                loan -> {
                    var refusal =
                            ChangeRules.refusal(
                                    loan, event, desk.conditionsOpen(loan), desk.today());
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    var proposal = proposals.add(loan, event);
                    desk.note("ProposeChange", loan.reference(), event.toString());
                    return new Outcome.Done(proposal);
                });
    }

    @Transactional
    Outcome approve(UUID id) {
        return decide(
                id,
                false,
                proposal ->
                        desk.on(
                                proposal.loan(),
                                loan -> {
                                    var event = proposal.event();
                                    var refusal =
                                            ChangeRules.refusal(
                                                    loan,
                                                    event,
                                                    desk.conditionsOpen(loan),
                                                    desk.today());
                                    if (refusal.isPresent()) {
                                        return Outcome.refused(refusal.get());
                                    }
                                    proposals.decide(id, Proposal.State.APPROVED, "");
                                    var booked = writer.add(loan, event, Optional.of(id));
                                    if (event instanceof LoanEvent.Drawn drawn) {
                                        orders.pay(loan, booked.number(), drawn);
                                    }
                                    desk.note("ApproveChange", loan.reference(), event.toString());
                                    return new Outcome.Done(id);
                                }));
    }

    @Transactional
    Outcome refuse(UUID id, String note) {
        return decide(
                id,
                false,
                proposal -> {
                    proposals.decide(id, Proposal.State.REFUSED, note.strip());
                    desk.note("RefuseChange", proposal.event().toString(), note);
                    return new Outcome.Done(id);
                });
    }

    @Transactional
    Outcome withdraw(UUID id) {
        return decide(
                id,
                true,
                proposal -> {
                    proposals.decide(id, Proposal.State.WITHDRAWN, "");
                    desk.note("WithdrawChange", proposal.event().toString(), "");
                    return new Outcome.Done(id);
                });
    }

    private Outcome decide(UUID id, boolean own, Function<Proposal, Outcome> deed) {
        var person = desk.administrator().person().id();
        var proposal = proposals.locked(id);
        if (proposal.isEmpty() || proposal.get().state() != Proposal.State.WAITING) {
            return Outcome.refused(Refusal.NOT_WAITING);
        }
        if (proposal.get().by().equals(person) != own) {
            return Outcome.refused(Refusal.SAME_PERSON);
        }
        return deed.apply(proposal.get());
    }
}
