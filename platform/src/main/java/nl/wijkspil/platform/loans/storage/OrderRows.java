package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_BANK_FILE;
import static nl.wijkspil.database.jooq.Tables.LOAN_EVENT;
import static nl.wijkspil.database.jooq.Tables.LOAN_ORDER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.LoanOrderRecord;
import nl.wijkspil.exchange.bank.mandate.SequenceType;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.BankFile;
import nl.wijkspil.platform.loans.BankOrder;
import nl.wijkspil.platform.loans.Loan;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders to pay and to collect, and the files they went out in. */
@Repository
@Transactional
public class OrderRows {

    private final DSLContext database;
    private final Clock clock;

    OrderRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Orders the payment of a drawdown that was approved. */
    public void pay(Loan loan, int event, LoanEvent.Drawn drawn) {
        database.insertInto(LOAN_ORDER)
                .set(LOAN_ORDER.ORGANISATION_ID, Here.id())
                .set(LOAN_ORDER.LOAN_ID, loan.id().value())
                .set(LOAN_ORDER.KIND, BankOrder.Kind.PAYMENT.name())
                .set(LOAN_ORDER.EVENT_NUMBER, event)
                .set(LOAN_ORDER.END_TO_END, loan.reference() + "-U" + event)
                .set(LOAN_ORDER.AMOUNT, drawn.amount().cents())
                .set(LOAN_ORDER.DUE_ON, drawn.date())
                .execute();
    }

    /** Orders a collection. */
    public BankOrder collect(
            Loan loan,
            int term,
            UUID mandate,
            SequenceType sequence,
            Money amount,
            LocalDate due,
            int again) {
        var endToEnd = loan.reference() + "-I" + term + (again == 0 ? "" : "-" + (again + 1));
        return database.insertInto(LOAN_ORDER)
                .set(LOAN_ORDER.ORGANISATION_ID, Here.id())
                .set(LOAN_ORDER.LOAN_ID, loan.id().value())
                .set(LOAN_ORDER.KIND, BankOrder.Kind.COLLECTION.name())
                .set(LOAN_ORDER.TERM, term)
                .set(LOAN_ORDER.MANDATE_ID, mandate)
                .set(LOAN_ORDER.SEQUENCE, sequence.name())
                .set(LOAN_ORDER.END_TO_END, endToEnd)
                .set(LOAN_ORDER.AMOUNT, amount.cents())
                .set(LOAN_ORDER.DUE_ON, due)
                .returning()
                .fetchSingle(OrderRows::order);
    }

    /** {@return payments in no file, whose drawdown still counts; locked} */
    public List<BankOrder> payable() {
        var undone = LOAN_EVENT.as("undone");
        return database.selectFrom(LOAN_ORDER)
                .where(
                        LOAN_ORDER.ORGANISATION_ID.eq(Here.id()),
                        LOAN_ORDER.KIND.eq(BankOrder.Kind.PAYMENT.name()),
                        LOAN_ORDER.FILE_ID.isNull(),
                        LOAN_ORDER.CONFIRMED_LINE.isNull(),
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(undone)
                                        .where(
                                                undone.ORGANISATION_ID.eq(
                                                        LOAN_ORDER.ORGANISATION_ID),
                                                undone.LOAN_ID.eq(LOAN_ORDER.LOAN_ID),
                                                undone.REVERSES.eq(LOAN_ORDER.EVENT_NUMBER))))
                .orderBy(LOAN_ORDER.DUE_ON, LOAN_ORDER.ID)
                .forUpdate()
                .of(LOAN_ORDER)
                .fetch(OrderRows::order);
    }

    /** {@return all orders of the current fund, oldest first} */
    @Transactional(readOnly = true)
    public List<BankOrder> all() {
        return orders(DSL.noCondition());
    }

    /** {@return the orders of a loan} */
    @Transactional(readOnly = true)
    public List<BankOrder> of(Loan.Id loan) {
        return orders(LOAN_ORDER.LOAN_ID.eq(loan.value())).reversed();
    }

    private List<BankOrder> orders(Condition which) {
        return database.selectFrom(LOAN_ORDER)
                .where(LOAN_ORDER.ORGANISATION_ID.eq(Here.id()), which)
                .orderBy(LOAN_ORDER.ID)
                .fetch(OrderRows::order);
    }

    /** {@return what went out in payment files in the month of this day} */
    @Transactional(readOnly = true)
    public Money paidInMonth(LocalDate day) {
        var first = day.withDayOfMonth(1);
        var cents =
                database.select(DSL.sum(LOAN_BANK_FILE.TOTAL))
                        .from(LOAN_BANK_FILE)
                        .where(
                                LOAN_BANK_FILE.ORGANISATION_ID.eq(Here.id()),
                                LOAN_BANK_FILE.KIND.eq(BankOrder.Kind.PAYMENT.name()),
                                LOAN_BANK_FILE.EXECUTION_ON.ge(first),
                                LOAN_BANK_FILE.EXECUTION_ON.lt(first.plusMonths(1)))
                        .fetchOptional(0, Long.class);
        return Money.ofCents(cents.orElse(0L));
    }

    /** Keeps a file with the orders in it. */
    public UUID keep(
            BankOrder.Kind kind,
            String message,
            String version,
            LocalDate on,
            Collection<BankOrder> orders,
            Money total,
            String content) {
        var id =
                database.insertInto(LOAN_BANK_FILE)
                        .set(LOAN_BANK_FILE.ORGANISATION_ID, Here.id())
                        .set(LOAN_BANK_FILE.KIND, kind.name())
                        .set(LOAN_BANK_FILE.MESSAGE_ID, message)
                        .set(LOAN_BANK_FILE.VERSION, version)
                        .set(LOAN_BANK_FILE.EXECUTION_ON, on)
                        .set(LOAN_BANK_FILE.ORDERS, orders.size())
                        .set(LOAN_BANK_FILE.TOTAL, total.cents())
                        .set(LOAN_BANK_FILE.CONTENT, content)
                        .set(LOAN_BANK_FILE.MADE_AT, OffsetDateTime.now(clock))
                        .set(LOAN_BANK_FILE.MADE_BY_NAME, CurrentTenant.get().person().name())
                        .returningResult(LOAN_BANK_FILE.ID)
                        .fetchSingle()
                        .value1();
        database.update(LOAN_ORDER)
                .set(LOAN_ORDER.FILE_ID, id)
                .where(
                        LOAN_ORDER.ORGANISATION_ID.eq(Here.id()),
                        LOAN_ORDER.ID.in(orders.stream().map(BankOrder::id).toList()))
                .execute();
        return id;
    }

    /** Writes down which line of a statement told that an order happened. */
    public void confirm(UUID order, UUID line) {
        database.update(LOAN_ORDER)
                .set(LOAN_ORDER.CONFIRMED_LINE, line)
                .where(LOAN_ORDER.ORGANISATION_ID.eq(Here.id()), LOAN_ORDER.ID.eq(order))
                .execute();
    }

    /** {@return how many files of the current fund there are} */
    public int count() {
        return database.fetchCount(LOAN_BANK_FILE, LOAN_BANK_FILE.ORGANISATION_ID.eq(Here.id()));
    }

    /** {@return the latest files} */
    @Transactional(readOnly = true)
    public List<BankFile> files(int most) {
        return database.selectFrom(LOAN_BANK_FILE)
                .where(LOAN_BANK_FILE.ORGANISATION_ID.eq(Here.id()))
                .orderBy(LOAN_BANK_FILE.ID.desc())
                .limit(most)
                .fetch(row ->
                        new BankFile(
                                row.getId(),
                                BankOrder.Kind.valueOf(row.getKind()),
                                row.getMessageId(),
                                row.getVersion(),
                                row.getExecutionOn(),
                                row.getOrders(),
                                Money.ofCents(row.getTotal()),
                                row.getMadeAt().toInstant(),
                                row.getMadeByName()));
    }

    /** {@return the content of a file} */
    @Transactional(readOnly = true)
    public Optional<String> content(UUID file) {
        return database.select(LOAN_BANK_FILE.CONTENT)
                .from(LOAN_BANK_FILE)
                .where(LOAN_BANK_FILE.ORGANISATION_ID.eq(Here.id()), LOAN_BANK_FILE.ID.eq(file))
                .fetchOptional(LOAN_BANK_FILE.CONTENT);
    }

    private static BankOrder order(LoanOrderRecord row) {
        return new BankOrder(
                row.getId(),
                new Loan.Id(row.getLoanId()),
                BankOrder.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getTerm()).orElse(0),
                row.getEndToEnd(),
                Money.ofCents(row.getAmount()),
                row.getDueOn(),
                Optional.ofNullable(row.getFileId()),
                row.getConfirmedLine() != null);
    }
}
