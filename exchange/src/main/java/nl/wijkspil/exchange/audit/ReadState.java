package nl.wijkspil.exchange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** What is known so far of a set. */
final class ReadState {

    static final int MOST_UNBALANCED = 1_000;
    static final int MOST_RELATIONS = 2_000_000;

    final AuditHandler handler;
    final FindingList findings = new FindingList();
    final Ledger ledger = new Ledger();
    final KeyTable relations = new KeyTable();
    final Set<String> notes = new LinkedHashSet<>();
    final Set<String> rgs = new LinkedHashSet<>();
    final Map<String, String> header = new LinkedHashMap<>();
    final List<AuditJournal> journals = new ArrayList<>();
    final Map<String, Integer> periods = new LinkedHashMap<>();
    final List<AuditBook.Unbalanced> unbalanced = new ArrayList<>();
    final Totals lines = new Totals();
    final Totals opening = new Totals();
    String namespace = "";
    String firstPlace = "";
    int accounts;
    int definedRelations;
    int transactions;
    int unbalancedCount;
    int negativeAmounts;
    int openingLines;
    long dueDates;
    boolean usesRelations;

    ReadState(AuditHandler handler) {
        this.handler = handler;
    }

    /** Sums and what the file declares; several files of a set declare together. */
    static final class Totals {
        long lines;
        long debit;
        long credit;
        @Nullable String declaredLines;
        @Nullable String declaredDebit;
        @Nullable String declaredCredit;

        void add(long cents) {
            lines++;
            if (cents >= 0) {
                debit += cents;
            } else {
                credit -= cents;
            }
        }

        AuditTotals done() {
            return new AuditTotals(
                    lines, debit, credit, declaredLines, declaredDebit, declaredCredit);
        }
    }

    void note(String note) {
        notes.add(note);
    }

    void refuse(Finding finding) {
        findings.add(finding);
    }

    String header(String name) {
        return header.getOrDefault(name, "");
    }

    private AuditHeader header() {
        String kvk = header("Commercenr").isEmpty() ? header("commerceNr") : header("Commercenr");
        if (kvk.isEmpty() && header("companyIdent").matches("\\d{8}")) {
            kvk = header("companyIdent");
        }
        return new AuditHeader(
                namespace,
                AuditVersion.of(namespace),
                header("fiscalYear"),
                day(header("startDate")),
                day(header("endDate")),
                header("curCode"),
                header("dateCreated"),
                header("softwareDesc"),
                header("softwareVersion"),
                header("companyName"),
                kvk,
                header("taxRegIdent"));
    }

    static @Nullable LocalDate day(String text) {
        byte[] b = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int day = new AuditDay().read(b, 0, b.length);
        return day == AuditDay.NONE ? null : LocalDate.ofEpochDay(day);
    }

    AuditBook book() {
        AuditHeader header = header();
        boolean separate = opening.lines > 0;
        boolean twice = separate && openingLines > 0 && ledger.openingTwice();
        if (findings.list().stream().noneMatch(Finding::isError)) {
            new SetChecks(this, header).check(separate, twice);
        }
        return new AuditBook(
                header,
                List.copyOf(notes),
                ledger.totals(separate, twice),
                definedRelations,
                List.copyOf(journals),
                transactions,
                lines.done(),
                opening.done(),
                List.copyOf(unbalanced),
                unbalancedCount,
                negativeAmounts,
                new LinkedHashMap<>(periods),
                dueDates,
                findings.list());
    }
}
