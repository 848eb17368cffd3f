package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_BANK_LINE;
import static nl.wijkspil.database.jooq.Tables.LOAN_EVENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.LoanBankLineRecord;
import nl.wijkspil.exchange.bank.match.BookedReceipt;
import nl.wijkspil.exchange.bank.match.Receipt;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.BankLine;
import nl.wijkspil.platform.loans.BankLine.State;
import nl.wijkspil.platform.loans.Loan;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of statements, and what became of each. */
@Repository
@Transactional
public class LineRows {

    private final DSLContext database;
    private final Clock clock;

    LineRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A line as it was read.
     *
     * @param statement number of its statement within the file
     * @param key the bank's key of the booking
     * @param receipt the money
     * @param remittance free text
     */
    public record Staged(int statement, String key, Receipt receipt, String remittance) {}

    /** Adds lines that were read; they count for nothing yet. */
    public void stage(UUID file, List<Staged> lines) {
        var here = Here.id();
        database.batchInsert(
                        lines.stream()
                                .map(line -> {
                                    var row = new LoanBankLineRecord();
                                    row.setOrganisationId(here);
                                    row.setFileId(file);
                                    row.setStatementNr(line.statement());
                                    row.setBookingKey(line.key());
                                    row.setBookedOn(line.receipt().date());
                                    row.setAmount(line.receipt().amount().cents());
                                    row.setEndToEnd(line.receipt().endToEndId());
                                    row.setMandate(line.receipt().mandateId());
                                    row.setReference(line.receipt().structuredReference());
                                    row.setIban(line.receipt().iban());
                                    row.setName(line.receipt().name());
                                    row.setRemittance(line.remittance());
                                    row.setReturned(line.receipt().returned());
                                    row.setReason(line.receipt().reason());
                                    return row;
                                })
                                .toList())
                .execute();
    }

    /** Waits until nobody else of this fund confirms a file. */
    public void alone() {
        database.fetch(
                "select pg_advisory_xact_lock(hashtextextended({0}, 41))",
                DSL.val(Here.id().toString()));
    }

    /** Opens the lines of a file; those that another file told of before become known. */
    public int open(UUID file) {
        var other = LOAN_BANK_LINE.as("other");
        var known =
                database.update(LOAN_BANK_LINE)
                        .set(LOAN_BANK_LINE.STATE, State.KNOWN.name())
                        .where(
                                of(file),
                                DSL.exists(
                                        DSL.selectOne()
                                                .from(other)
                                                .where(
                                                        other.ORGANISATION_ID.eq(Here.id()),
                                                        other.BOOKING_KEY.eq(
                                                                LOAN_BANK_LINE.BOOKING_KEY),
                                                        other.STATE.notIn(
                                                                State.STAGED.name(),
                                                                State.KNOWN.name()))))
                        .execute();
        database.update(LOAN_BANK_LINE)
                .set(LOAN_BANK_LINE.STATE, State.OPEN.name())
                .where(of(file), LOAN_BANK_LINE.STATE.eq(State.STAGED.name()))
                .execute();
        return known;
    }

    /** {@return the lines of a file, in order} */
    @Transactional(readOnly = true)
    public List<BankLine> lines(UUID file) {
        return lines(of(file));
    }

    /** {@return the lines that a person must assign, oldest first} */
    @Transactional(readOnly = true)
    public List<BankLine> open() {
        return lines(
                LOAN_BANK_LINE
                        .ORGANISATION_ID
                        .eq(Here.id())
                        .and(LOAN_BANK_LINE.STATE.eq(State.OPEN.name())));
    }

    private List<BankLine> lines(Condition which) {
        return database.selectFrom(LOAN_BANK_LINE)
                .where(which)
                .orderBy(LOAN_BANK_LINE.BOOKED_ON, LOAN_BANK_LINE.ID)
                .fetch(LineRows::line);
    }

    /** {@return an open line, locked; nothing when somebody else settled it} */
    public Optional<BankLine> locked(UUID line) {
        return database.selectFrom(LOAN_BANK_LINE)
                .where(LOAN_BANK_LINE.ORGANISATION_ID.eq(Here.id()), LOAN_BANK_LINE.ID.eq(line))
                .forUpdate()
                .fetchOptional(LineRows::line)
                .filter(found -> found.state() == State.OPEN);
    }

    /** {@return receipts that were booked from statements and still count} */
    @Transactional(readOnly = true)
    public List<BookedReceipt> booked() {
        var undone = LOAN_EVENT.as("undone");
        return database.selectFrom(LOAN_BANK_LINE)
                .where(
                        LOAN_BANK_LINE.ORGANISATION_ID.eq(Here.id()),
                        LOAN_BANK_LINE.STATE.eq(State.BOOKED.name()),
                        LOAN_BANK_LINE.AMOUNT.gt(0L),
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(undone)
                                        .where(
                                                undone.ORGANISATION_ID.eq(Here.id()),
                                                undone.LOAN_ID.eq(LOAN_BANK_LINE.LOAN_ID),
                                                undone.REVERSES.eq(LOAN_BANK_LINE.EVENT_NUMBER))))
                .orderBy(LOAN_BANK_LINE.BOOKED_ON, LOAN_BANK_LINE.ID)
                .fetch(row ->
                        new BookedReceipt(
                                row.getEventNumber(),
                                row.getLoanId().toString(),
                                Money.ofCents(row.getAmount()),
                                row.getEndToEnd(),
                                row.getMandate(),
                                row.getIban()));
    }

    /** Writes what became of a line. */
    public void settle(
            UUID line,
            State state,
            String rule,
            Loan.@Nullable Id loan,
            @Nullable Integer event,
            String note) {
        database.update(LOAN_BANK_LINE)
                .set(LOAN_BANK_LINE.STATE, state.name())
                .set(LOAN_BANK_LINE.RULE, rule)
                .set(LOAN_BANK_LINE.LOAN_ID, loan == null ? null : loan.value())
                .set(LOAN_BANK_LINE.EVENT_NUMBER, event)
                .set(LOAN_BANK_LINE.SETTLED_BY_NAME, CurrentTenant.get().person().name())
                .set(LOAN_BANK_LINE.SETTLED_AT, OffsetDateTime.now(clock))
                .set(LOAN_BANK_LINE.NOTE, note)
                .where(LOAN_BANK_LINE.ORGANISATION_ID.eq(Here.id()), LOAN_BANK_LINE.ID.eq(line))
                .execute();
    }

    private static Condition of(UUID file) {
        return LOAN_BANK_LINE.ORGANISATION_ID.eq(Here.id()).and(LOAN_BANK_LINE.FILE_ID.eq(file));
    }

    private static BankLine line(LoanBankLineRecord row) {
        return new BankLine(
                row.getId(),
                row.getFileId(),
                new Receipt(
                        row.getBookedOn(),
                        Money.ofCents(row.getAmount()),
                        row.getEndToEnd(),
                        row.getMandate(),
                        row.getReference(),
                        row.getIban(),
                        row.getName(),
                        row.getReturned(),
                        row.getReason()),
                row.getRemittance(),
                State.valueOf(row.getState()),
                Optional.ofNullable(row.getRule()).orElse(""),
                Optional.ofNullable(row.getLoanId()).map(Loan.Id::new),
                Optional.ofNullable(row.getEventNumber()),
                row.getNote());
    }
}
