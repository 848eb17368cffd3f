package nl.wijkspil.platform.loans.deeds;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.domain.ChangeRules;
import nl.wijkspil.platform.loans.domain.EventKind;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what one person may book: money in, costs, and the undoing of those. The loan is locked,
 * and who did not see the last event is told so: two people never book the same receipt.
 */
@Component
class BookEvent {

    private final Desk desk;
    private final LoanWriter writer;

    BookEvent(Desk desk, LoanWriter writer) {
        this.desk = desk;
        this.writer = writer;
    }

    @Transactional
    Outcome book(Loan.Id id, LoanEvent event, int after) {
        return desk.on(id, after, loan -> book(loan, event));
    }

    private Outcome book(Loan loan, LoanEvent event) {
        if (EventKind.of(event).fourEyes()) {
            return Outcome.refused(Refusal.NEEDS_SECOND_PERSON);
        }
        return write(loan, event);
    }

    @Transactional
    Outcome reverse(Loan.Id id, int number, LocalDate on, String reason, int after) {
        if (!Desk.fits(reason, 300)) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return desk.on(
                id,
                after,
                loan -> {
                    var undone =
                            loan.events().stream().filter(e -> e.number() == number).findFirst();
                    if (undone.isEmpty()) {
                        return Outcome.refused(Refusal.NOT_REVERSIBLE);
                    }
                    return EventKind.of(undone.get().event()).fourEyes()
                            ? Outcome.refused(Refusal.NEEDS_SECOND_PERSON)
                            : write(loan, new LoanEvent.Reversed(on, number, reason.strip()));
                });
    }

    private Outcome write(Loan loan, LoanEvent event) {
        var refusal = ChangeRules.refusal(loan, event, false, desk.today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        writer.add(loan, event, Optional.empty());
        desk.note("BookEvent", loan.reference(), event.toString());
        return new Outcome.Done(loan.id().value());
    }
}
