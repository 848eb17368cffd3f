package nl.wijkspil.platform.loans.bank;

import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.bank.match.BookedReceipt;
import nl.wijkspil.exchange.bank.match.MatchResult;
import nl.wijkspil.exchange.bank.match.MatchRule;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.loans.BankLine;
import nl.wijkspil.platform.loans.BankLine.State;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank.Confirmed;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.StatementFile;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.domain.ChangeRules;
import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import nl.wijkspil.platform.loans.storage.OrderRows;
import nl.wijkspil.platform.loans.storage.StatementRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a statement in one transaction: when the process dies before the end nothing is booked, and
 * it can be confirmed again. Of one fund one file at a time.
 */
@Component
class ConfirmStatement {

    private final Desk desk;
    private final StatementRows statements;
    private final LineRows lines;
    private final LoanRows loans;
    private final LoanWriter writer;
    private final OrderRows orders;
    private final Books books;

    ConfirmStatement(
            Desk desk,
            StatementRows statements,
            LineRows lines,
            LoanRows loans,
            LoanWriter writer,
            OrderRows orders,
            Books books) {
        this.desk = desk;
        this.statements = statements;
        this.lines = lines;
        this.loans = loans;
        this.writer = writer;
        this.orders = orders;
        this.books = books;
    }

    @Transactional
    Confirmed confirm(UUID id) {
        desk.administrator();
        lines.alone();
        var file = statements.locked(id);
        if (file.isEmpty() || file.get().state() == StatementFile.State.CANCELLED) {
            return new Confirmed.Refused(Refusal.FILE_GONE);
        }
        if (file.get().state() == StatementFile.State.BOOKED) {
            return new Confirmed.WasDone();
        }
        if (file.get().errors() > 0) {
            return new Confirmed.Refused(Refusal.FILE_WITH_ERRORS);
        }
        var known = lines.open(id);
        var count = new Count();
        loans.lockAll();
        var book = books.open();
        for (var line : lines.lines(id)) {
            if (line.state() == State.OPEN) {
                settle(book, line, count);
            }
        }
        statements.close(id, StatementFile.State.BOOKED);
        desk.note("ConfirmStatement", file.get().name(), count.receipts + " " + count.open);
        return new Confirmed.Booked(
                count.receipts, count.returned, count.payments, count.open, count.other, known);
    }

    private static final class Count {
        int receipts;
        int returned;
        int payments;
        int open;
        int other;
    }

    private void settle(LoanBook book, BankLine line, Count count) {
        var payment = book.payment(line.receipt());
        if (payment.isPresent()) {
            orders.confirm(payment.get().id(), line.id());
            lines.settle(line.id(), State.PAYMENT, "", payment.get().loan(), null, "");
            count.payments++;
            return;
        }
        switch (book.match(line.receipt())) {
            case MatchResult.Matched matched -> {
                var loan = new Loan.Id(UUID.fromString(matched.instalment().loan()));
                if (receive(book, line, loan, matched.rule())) {
                    count.receipts++;
                } else {
                    count.open++;
                }
            }
            case MatchResult.Returned returned -> {
                takeBack(book, line, returned);
                count.returned++;
            }
            case MatchResult.Ambiguous ambiguous -> count.open++;
            case MatchResult.Unmatched unmatched -> count.open++;
            case MatchResult.NotAReceipt out -> {
                lines.settle(line.id(), State.OTHER, "", null, null, "");
                count.other++;
            }
        }
    }

    /** Books money that came in; what the rules refuse stays open for a person. */
    private boolean receive(LoanBook book, BankLine line, Loan.Id id, MatchRule rule) {
        var loan = book.find(id).orElseThrow();
        var event = new LoanEvent.Received(line.on(), line.amount(), reference(line));
        if (ChangeRules.refusal(loan, event, false, desk.today()).isPresent()) {
            return false;
        }
        var booked = writer.add(loan, event, Optional.empty());
        lines.settle(line.id(), State.BOOKED, rule.name(), id, booked.number(), "");
        var receipt = line.receipt();
        book.collection(receipt.endToEndId())
                .ifPresent(order -> orders.confirm(order.id(), line.id()));
        book.now(loan.plus(booked));
        book.booked(
                new BookedReceipt(
                        booked.number(),
                        id.value().toString(),
                        line.amount(),
                        receipt.endToEndId(),
                        receipt.mandateId(),
                        receipt.iban()));
        return true;
    }

    private void takeBack(LoanBook book, BankLine line, MatchResult.Returned returned) {
        var id = new Loan.Id(UUID.fromString(returned.booked().loan()));
        var loan = book.find(id).orElseThrow();
        var event = new LoanEvent.Reversed(line.on(), returned.booked().event(), returned.reason());
        var booked = writer.add(loan, event, Optional.empty());
        lines.settle(line.id(), State.BOOKED, "RETURNED", id, booked.number(), "");
        book.now(loan.plus(booked));
        book.undone(returned.booked());
    }

    /** What stays in the loan's trail: the bank's reference, or what the payer wrote. */
    static String reference(BankLine line) {
        var receipt = line.receipt();
        var found =
                !receipt.endToEndId().isEmpty()
                        ? receipt.endToEndId()
                        : !receipt.structuredReference().isEmpty()
                                ? receipt.structuredReference()
                                : line.remittance();
        return found.length() > 140 ? found.substring(0, 140) : found;
    }
}
