package nl.wijkspil.platform.loans.bank;

import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.loans.BankLine.State;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.domain.ChangeRules;
import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says what an open line is: for which loan, or not about loans. The first one wins. */
@Component
class AssignLine {

    private final Desk desk;
    private final LineRows lines;
    private final LoanRows loans;
    private final LoanWriter writer;

    AssignLine(Desk desk, LineRows lines, LoanRows loans, LoanWriter writer) {
        this.desk = desk;
        this.lines = lines;
        this.loans = loans;
        this.writer = writer;
    }

    @Transactional
    Outcome assign(UUID id, Loan.Id to) {
        desk.administrator();
        var line = lines.locked(id);
        if (line.isEmpty()) {
            return Outcome.refused(Refusal.LINE_TAKEN);
        }
        var loan = loans.locked(to);
        if (loan.isEmpty()) {
            return Outcome.refused(Refusal.NOT_SIGNED);
        }
        if (!line.get().amount().isPositive()) {
            return Outcome.refused(Refusal.DOES_NOT_FIT);
        }
        var event =
                new LoanEvent.Received(
                        line.get().on(),
                        line.get().amount(),
                        ConfirmStatement.reference(line.get()));
        var refusal = ChangeRules.refusal(loan.get(), event, false, desk.today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var booked = writer.add(loan.get(), event, Optional.empty());
        lines.settle(id, State.BOOKED, "PERSON", to, booked.number(), "");
        desk.note("AssignLine", loan.get().reference(), line.get().amount().toString());
        return new Outcome.Done(id);
    }

    @Transactional
    Outcome setAside(UUID id, String why) {
        desk.administrator();
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > 300) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        var line = lines.locked(id);
        if (line.isEmpty()) {
            return Outcome.refused(Refusal.LINE_TAKEN);
        }
        lines.settle(id, State.OTHER, "PERSON", null, null, reason);
        desk.note("AssignLine", line.get().amount().toString(), reason);
        return new Outcome.Done(id);
    }
}
