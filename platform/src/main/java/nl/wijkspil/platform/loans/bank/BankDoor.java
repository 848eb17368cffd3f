package nl.wijkspil.platform.loans.bank;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.bank.match.MatchResult;
import nl.wijkspil.platform.loans.BankFile;
import nl.wijkspil.platform.loans.BankLine;
import nl.wijkspil.platform.loans.BankOrder;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.StatementFile;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.MandateRows;
import nl.wijkspil.platform.loans.storage.OrderRows;
import nl.wijkspil.platform.loans.storage.StatementRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the bank's files: each deed goes to its class. */
@Service
class BankDoor implements LoanBank {

    private final Desk desk;
    private final StatementRows statements;
    private final LineRows lines;
    private final OrderRows orders;
    private final MandateRows mandates;
    private final Books books;
    private final ReadStatement read;
    private final ConfirmStatement confirm;
    private final AssignLine assign;
    private final SendOrders send;
    private final CollectInstalments collect;

    BankDoor(
            Desk desk,
            StatementRows statements,
            LineRows lines,
            OrderRows orders,
            MandateRows mandates,
            Books books,
            ReadStatement read,
            ConfirmStatement confirm,
            AssignLine assign,
            SendOrders send,
            CollectInstalments collect) {
        this.desk = desk;
        this.statements = statements;
        this.lines = lines;
        this.orders = orders;
        this.mandates = mandates;
        this.books = books;
        this.read = read;
        this.confirm = confirm;
        this.assign = assign;
        this.send = send;
        this.collect = collect;
    }

    @Override
    public Reading read(String name, Bytes bytes) throws IOException {
        return read.read(name, bytes);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StatementFile> file(UUID file) {
        return statements.find(file);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatementFile> files(int most) {
        return statements.latest(most);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BankLine> lines(UUID file) {
        return lines.lines(file);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BankLine> open() {
        return lines.open();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, MatchResult> matches(List<BankLine> wanted) {
        var found = new HashMap<UUID, MatchResult>();
        if (!wanted.isEmpty()) {
            var book = books.open();
            wanted.forEach(line -> found.put(line.id(), book.match(line.receipt())));
        }
        return found;
    }

    @Override
    public Confirmed confirm(UUID file) {
        return confirm.confirm(file);
    }

    @Override
    @Transactional
    public Outcome cancel(UUID id) {
        desk.administrator();
        var file = statements.locked(id);
        if (file.isEmpty() || file.get().state() != StatementFile.State.READ) {
            return Outcome.refused(Refusal.FILE_GONE);
        }
        statements.close(id, StatementFile.State.CANCELLED);
        desk.note("CancelStatement", file.get().name(), "");
        return new Outcome.Done(id);
    }

    @Override
    public Outcome assign(UUID line, Loan.Id loan) {
        return assign.assign(line, loan);
    }

    @Override
    public Outcome setAside(UUID line, String why) {
        return assign.setAside(line, why);
    }

    @Override
    @Transactional
    public List<BankOrder> payable() {
        return orders.payable();
    }

    @Override
    @Transactional(readOnly = true)
    public List<BankOrder> orders(Loan.Id loan) {
        return orders.of(loan);
    }

    @Override
    public Outcome pay(LocalDate on) {
        return send.pay(on);
    }

    @Override
    public Outcome collect(LocalDate on) {
        return collect.collect(on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BankFile> made(int most) {
        return orders.files(most);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> content(UUID file) {
        return orders.content(file);
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeptMandate> mandates(Loan.Id loan) {
        return mandates.of(loan);
    }

    @Override
    public Outcome give(Loan.Id loan, LocalDate signedOn) {
        return collect.give(loan, signedOn);
    }

    @Override
    public Outcome revoke(UUID mandate, LocalDate on) {
        return collect.revoke(mandate, on);
    }
}
