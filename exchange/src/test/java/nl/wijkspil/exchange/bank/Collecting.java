package nl.wijkspil.exchange.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.bank.camt.CamtReader;
import nl.wijkspil.exchange.bank.mt940.Mt940Reader;
import nl.wijkspil.lending.Finding;

/** Keeps all that a reader tells, with the checks of statements. */
public final class Collecting implements BankHandler {

    public final List<StatementHead> heads = new ArrayList<>();
    public final List<BankEntry> entries = new ArrayList<>();
    public final List<BankTransaction> transactions = new ArrayList<>();
    public final List<StatementTotals> statements = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    private final StatementCheck check = new StatementCheck();

    public static Collecting camt(String text) {
        return camt(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Collecting camt(byte[] bytes) {
        Collecting all = new Collecting();
        CamtReader.read(new ByteArrayInputStream(bytes), "test.xml", all);
        return all;
    }

    public static Collecting mt940(String text) {
        return mt940(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Collecting mt940(byte[] bytes) {
        Collecting all = new Collecting();
        try {
            Mt940Reader.read(new ByteArrayInputStream(bytes), "test.sta", all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    public List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    @Override
    public void statement(StatementHead head) {
        heads.add(head);
    }

    @Override
    public void entry(BankEntry entry) {
        entries.add(entry);
    }

    @Override
    public void transaction(BankTransaction transaction) {
        transactions.add(transaction);
    }

    @Override
    public void totals(StatementTotals totals) {
        statements.add(totals);
        findings.addAll(check.check("afschrift " + totals.head().number(), totals));
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }
}
