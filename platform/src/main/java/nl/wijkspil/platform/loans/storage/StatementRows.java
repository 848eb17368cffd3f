package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_STATEMENT;
import static nl.wijkspil.database.jooq.Tables.LOAN_STATEMENT_FILE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.LoanStatementRecord;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankBalance;
import nl.wijkspil.exchange.bank.BankFormat;
import nl.wijkspil.exchange.bank.StatementHead;
import nl.wijkspil.exchange.bank.StatementTotals;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.StatementFile;
import nl.wijkspil.platform.loans.domain.FindingText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Statement files and the statements in them. */
@Repository
@Transactional
public class StatementRows {

    private final DSLContext database;
    private final Clock clock;

    StatementRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the file with this content that was not taken back} */
    @Transactional(readOnly = true)
    public Optional<UUID> withContent(String sha256) {
        return database.select(LOAN_STATEMENT_FILE.ID)
                .from(LOAN_STATEMENT_FILE)
                .where(
                        LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT_FILE.SHA256.eq(sha256),
                        LOAN_STATEMENT_FILE.STATE.ne(StatementFile.State.CANCELLED.name()))
                .fetchOptional(LOAN_STATEMENT_FILE.ID);
    }

    /** Adds a file; nothing when somebody else added it at the same moment. */
    public Optional<UUID> add(String name, String sha256, BankFormat format) {
        return database.insertInto(LOAN_STATEMENT_FILE)
                .set(LOAN_STATEMENT_FILE.ORGANISATION_ID, Here.id())
                .set(LOAN_STATEMENT_FILE.NAME, name)
                .set(LOAN_STATEMENT_FILE.SHA256, sha256)
                .set(LOAN_STATEMENT_FILE.FORMAT, format.name())
                .set(LOAN_STATEMENT_FILE.FINDINGS, JSONB.valueOf("[]"))
                .set(LOAN_STATEMENT_FILE.ERRORS, 0)
                .set(LOAN_STATEMENT_FILE.READ_AT, OffsetDateTime.now(clock))
                .set(LOAN_STATEMENT_FILE.READ_BY_NAME, CurrentTenant.get().person().name())
                .onConflictDoNothing()
                .returningResult(LOAN_STATEMENT_FILE.ID)
                .fetchOptional(LOAN_STATEMENT_FILE.ID);
    }

    /** Writes what was found in a file. */
    public void found(UUID file, List<Finding> findings, int errors) {
        database.update(LOAN_STATEMENT_FILE)
                .set(LOAN_STATEMENT_FILE.FINDINGS, JSONB.valueOf(FindingText.write(findings)))
                .set(LOAN_STATEMENT_FILE.ERRORS, errors)
                .where(
                        LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT_FILE.ID.eq(file))
                .execute();
    }

    /** Adds a statement of a file. */
    public void add(UUID file, StatementTotals totals) {
        var row = database.newRecord(LOAN_STATEMENT);
        row.setOrganisationId(Here.id());
        row.setFileId(file);
        row.setNr(totals.head().number());
        row.setAccount(totals.head().accountName());
        row.setStatementId(totals.head().id());
        row.setSequence(totals.head().sequence());
        var opening = totals.opening();
        if (opening != null) {
            row.setOpening(opening.amount().toString());
            row.setOpeningOn(opening.date());
        }
        var closing = totals.closing();
        if (closing != null) {
            row.setClosing(closing.amount().toString());
            row.setClosingOn(closing.date());
        }
        row.setCredits(totals.credits().toString());
        row.setDebits(totals.debits().toString());
        row.setEntries(totals.entries());
        row.setReconciles(totals.reconciles());
        row.store();
    }

    /** {@return the statements of booked files, in order of booking} */
    @Transactional(readOnly = true)
    public List<StatementTotals> known() {
        return database.select(LOAN_STATEMENT)
                .from(LOAN_STATEMENT)
                .join(LOAN_STATEMENT_FILE)
                .on(
                        LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(LOAN_STATEMENT.ORGANISATION_ID),
                        LOAN_STATEMENT_FILE.ID.eq(LOAN_STATEMENT.FILE_ID))
                .where(
                        LOAN_STATEMENT.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT_FILE.STATE.eq(StatementFile.State.BOOKED.name()))
                .orderBy(LOAN_STATEMENT_FILE.BOOKED_AT, LOAN_STATEMENT.NR)
                .fetch(row -> totals(row.value1()));
    }

    /** {@return the file, locked until the transaction ends} */
    public Optional<StatementFile> locked(UUID file) {
        database.select(LOAN_STATEMENT_FILE.ID)
                .from(LOAN_STATEMENT_FILE)
                .where(
                        LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT_FILE.ID.eq(file))
                .forUpdate()
                .fetch();
        return find(file);
    }

    /** {@return the file} */
    @Transactional(readOnly = true)
    public Optional<StatementFile> find(UUID file) {
        return files(LOAN_STATEMENT_FILE.ID.eq(file), 1).stream().findFirst();
    }

    /** {@return the latest files, latest first} */
    @Transactional(readOnly = true)
    public List<StatementFile> latest(int most) {
        return files(LOAN_STATEMENT_FILE.STATE.ne(StatementFile.State.CANCELLED.name()), most);
    }

    /** Ends the time a file waits. */
    public void close(UUID file, StatementFile.State state) {
        var booked = state == StatementFile.State.BOOKED;
        database.update(LOAN_STATEMENT_FILE)
                .set(LOAN_STATEMENT_FILE.STATE, state.name())
                .set(LOAN_STATEMENT_FILE.BOOKED_AT, booked ? OffsetDateTime.now(clock) : null)
                .set(
                        LOAN_STATEMENT_FILE.BOOKED_BY_NAME,
                        booked ? CurrentTenant.get().person().name() : null)
                .where(
                        LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT_FILE.ID.eq(file))
                .execute();
    }

    private List<StatementFile> files(Condition which, int most) {
        var rows =
                database.selectFrom(LOAN_STATEMENT_FILE)
                        .where(LOAN_STATEMENT_FILE.ORGANISATION_ID.eq(Here.id()), which)
                        .orderBy(LOAN_STATEMENT_FILE.ID.desc())
                        .limit(most)
                        .fetch();
        var statements = statements(rows.getValues(LOAN_STATEMENT_FILE.ID));
        return rows.map(row ->
                new StatementFile(
                        row.getId(),
                        row.getName(),
                        StatementFile.State.valueOf(row.getState()),
                        FindingText.read(row.getFindings().data()),
                        row.getErrors(),
                        row.getReadAt().toInstant(),
                        row.getReadByName(),
                        statements.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<StatementFile.Statement>> statements(Collection<UUID> files) {
        var found = new HashMap<UUID, List<StatementFile.Statement>>();
        database.selectFrom(LOAN_STATEMENT)
                .where(
                        LOAN_STATEMENT.ORGANISATION_ID.eq(Here.id()),
                        LOAN_STATEMENT.FILE_ID.in(files))
                .orderBy(LOAN_STATEMENT.FILE_ID, LOAN_STATEMENT.NR)
                .forEach(row ->
                        found.computeIfAbsent(row.getFileId(), id -> new ArrayList<>())
                                .add(
                                        new StatementFile.Statement(
                                                row.getNr(),
                                                row.getAccount(),
                                                row.getStatementId().isEmpty()
                                                        ? row.getSequence()
                                                        : row.getStatementId(),
                                                Optional.ofNullable(row.getOpening()),
                                                Optional.ofNullable(row.getClosing()),
                                                Optional.ofNullable(row.getClosingOn()),
                                                row.getEntries(),
                                                Optional.ofNullable(row.getReconciles()))));
        return found;
    }

    private static StatementTotals totals(LoanStatementRecord row) {
        var balances = new LinkedHashMap<String, BankBalance>();
        balance(balances, "OPBD", row.getOpening(), row.getOpeningOn());
        balance(balances, "CLBD", row.getClosing(), row.getClosingOn());
        return new StatementTotals(
                new StatementHead(
                        row.getNr(),
                        row.getStatementId(),
                        row.getAccount(),
                        "",
                        "EUR",
                        row.getSequence(),
                        0),
                row.getEntries(),
                row.getEntries(),
                amount(row.getCredits()),
                amount(row.getDebits()),
                balances);
    }

    private static void balance(
            Map<String, BankBalance> balances,
            String code,
            @Nullable String amount,
            java.time.@Nullable LocalDate day) {
        if (amount != null) {
            balances.put(code, new BankBalance(code, amount(amount), "EUR", day, amount));
        }
    }

    private static BankAmount amount(String text) {
        var exact = new BigDecimal(text);
        return new BankAmount(
                exact.movePointRight(BankAmount.MOST_DECIMALS).longValueExact(),
                Math.max(0, exact.scale()));
    }
}
