package nl.wijkspil.platform.loans.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.bank.BankEntry;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.BookingKey;
import nl.wijkspil.exchange.bank.StatementCheck;
import nl.wijkspil.exchange.bank.StatementHead;
import nl.wijkspil.exchange.bank.StatementTotals;
import nl.wijkspil.exchange.bank.match.Receipt;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.LineRows.Staged;
import nl.wijkspil.platform.loans.storage.StatementRows;
import org.jspecify.annotations.Nullable;

/** Takes a statement in as it is read; at most so many lines are in memory. */
final class Staging implements BankHandler {

    private static final int AT_ONCE = 1_000;
    private static final int MOST_FINDINGS = 200;

    /** A statement that is there already only says so: its lines are known one by one. */
    private static final String DUPLICATE = "WS-BANK-011";

    private final String name;
    private final UUID file;
    private final StatementRows statements;
    private final LineRows rows;
    private final String account;
    private final StatementCheck check = new StatementCheck();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Staged> waiting = new ArrayList<>(AT_ONCE);
    private BookingKey keys = new BookingKey();
    private @Nullable StatementHead head;
    private @Nullable BankEntry entry;
    private int errors;
    private int lines;
    private int count;

    Staging(String name, UUID file, StatementRows statements, LineRows rows, String account) {
        this.name = name;
        this.file = file;
        this.statements = statements;
        this.rows = rows;
        this.account = account;
        statements.known().forEach(check::known);
    }

    int errors() {
        return errors;
    }

    int lines() {
        return lines;
    }

    int statements() {
        return count;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void statement(StatementHead begun) {
        head = begun;
        entry = null;
        keys = new BookingKey();
    }

    @Override
    public void entry(BankEntry begun) {
        entry = begun;
    }

    @Override
    public void transaction(BankTransaction transaction) {
        var on = entry;
        var of = head;
        if (on == null || of == null || !on.isBooked()) {
            return;
        }
        var day = on.booked() == null ? on.value() : on.booked();
        if (day == null || !transaction.amount().isWholeCents()) {
            return;
        }
        waiting.add(
                new Staged(
                        of.number(),
                        keys.of(of, on, transaction),
                        Receipt.of(day, on, transaction),
                        transaction.remittance()));
        lines++;
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    @Override
    public void totals(StatementTotals totals) {
        count++;
        var place = name + " afschrift " + totals.head().number();
        check.check(place, totals).forEach(this::finding);
        var whose = totals.head().accountName();
        if (!account.isEmpty() && !whose.equals(account)) {
            finding(
                    Finding.warning(
                            "WS-LOAN-140",
                            place,
                            "Dit afschrift is van rekening "
                                    + BankFindings.shown(whose)
                                    + " en niet van "
                                    + account
                                    + ".",
                            "Controleer of je het goede afschrift hebt gekozen."));
        }
        statements.add(file, totals);
    }

    @Override
    public void finding(Finding found) {
        if (found.isError() && !found.code().equals(DUPLICATE)) {
            errors++;
        }
        if (findings.size() < MOST_FINDINGS) {
            findings.add(found);
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            rows.stage(file, waiting);
            waiting.clear();
        }
    }
}
