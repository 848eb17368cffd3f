package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN;
import static nl.wijkspil.database.jooq.Tables.LOAN_CONDITION;
import static nl.wijkspil.database.jooq.Tables.LOAN_EVENT;
import static nl.wijkspil.database.jooq.Tables.LOAN_PRODUCT;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.database.jooq.tables.records.LoanEventRecord;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.loans.BookedEvent;
import nl.wijkspil.platform.loans.Condition;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.Parties;
import nl.wijkspil.platform.loans.domain.Agreements;
import nl.wijkspil.platform.loans.domain.EventColumns;
import nl.wijkspil.platform.loans.domain.EventKind;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads loans with their events; two queries, whatever the number. */
@Repository
@Transactional
public class LoanRows {

    private final DSLContext database;

    LoanRows(DSLContext database) {
        this.database = database;
    }

    /** {@return the loans of the current fund} */
    @Transactional(readOnly = true)
    public List<Loan> ofFund() {
        return read(LOAN.ORGANISATION_ID.eq(Here.id()), LOAN_EVENT.ORGANISATION_ID.eq(Here.id()));
    }

    /** {@return the signed loans of the current enterprise} */
    @Transactional(readOnly = true)
    public List<Loan> ofBorrower() {
        return read(LOAN.ENTERPRISE_ID.eq(Here.id()), LOAN_EVENT.ENTERPRISE_ID.eq(Here.id()));
    }

    /** {@return one loan} */
    @Transactional(readOnly = true)
    public Optional<Loan> find(Loan.Id loan) {
        return read(LOAN.ID.eq(loan.value()), LOAN_EVENT.LOAN_ID.eq(loan.value())).stream()
                .findFirst();
    }

    /** {@return these loans of the current fund, by reference} */
    @Transactional(readOnly = true)
    public List<Loan> these(List<UUID> loans) {
        var ids = DSL.val(loans.toArray(UUID[]::new));
        return read(
                LOAN.ORGANISATION_ID.eq(Here.id()).and(LOAN.ID.eq(DSL.any(ids))),
                LOAN_EVENT.ORGANISATION_ID.eq(Here.id()).and(LOAN_EVENT.LOAN_ID.eq(DSL.any(ids))));
    }

    /** {@return one loan of the current fund, locked until the transaction ends} */
    public Optional<Loan> locked(Loan.Id loan) {
        var there =
                database.select(LOAN.ID)
                        .from(LOAN)
                        .where(LOAN.ORGANISATION_ID.eq(Here.id()), LOAN.ID.eq(loan.value()))
                        .forUpdate()
                        .fetchOptional();
        return there.flatMap(found -> find(loan));
    }

    /** Locks all signed loans of the current fund until the transaction ends. */
    public void lockAll() {
        database.select(LOAN.ID)
                .from(LOAN)
                .where(
                        LOAN.ORGANISATION_ID.eq(Here.id()),
                        LOAN.STATE.eq(LoanStanding.SIGNED.name()))
                .orderBy(LOAN.ID)
                .forUpdate()
                .fetch();
    }

    /** {@return the conditions precedent of a loan} */
    @Transactional(readOnly = true)
    public List<Condition> conditions(Loan.Id loan) {
        return database.selectFrom(LOAN_CONDITION)
                .where(LOAN_CONDITION.LOAN_ID.eq(loan.value()))
                .orderBy(LOAN_CONDITION.ID)
                .fetch(row ->
                        new Condition(
                                row.getId(),
                                row.getWords(),
                                Optional.ofNullable(row.getMetOn())
                                        .map(on ->
                                                new Condition.Met(
                                                        on,
                                                        row.getEvidence(),
                                                        row.getMetByName()))));
    }

    private List<Loan> read(org.jooq.Condition which, org.jooq.Condition whose) {
        var loans =
                database.select(LOAN.asterisk(), ORGANISATION.NAME, LOAN_PRODUCT.NAME)
                        .from(LOAN)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(LOAN.ENTERPRISE_ID))
                        .leftJoin(LOAN_PRODUCT)
                        .on(
                                LOAN_PRODUCT.ORGANISATION_ID.eq(LOAN.ORGANISATION_ID),
                                LOAN_PRODUCT.ID.eq(LOAN.PRODUCT_ID))
                        .where(which)
                        .orderBy(LOAN.REFERENCE)
                        .fetch();
        if (loans.isEmpty()) {
            return List.of();
        }
        var events =
                database
                        .selectFrom(LOAN_EVENT)
                        .where(whose)
                        .orderBy(LOAN_EVENT.LOAN_ID, LOAN_EVENT.NUMBER)
                        .fetch()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        LoanEventRecord::getLoanId,
                                        HashMap::new,
                                        Collectors.mapping(LoanRows::event, Collectors.toList())));
        var funds = names(loans.intoSet(LOAN.ORGANISATION_ID));
        return loans.map(row -> loan(row, events.getOrDefault(row.get(LOAN.ID), List.of()), funds));
    }

    private Map<UUID, String> names(java.util.Set<UUID> organisations) {
        return database.select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(organisations))
                .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
    }

    private static Loan loan(Record row, List<BookedEvent> events, Map<UUID, String> funds) {
        var fund = row.get(LOAN.ORGANISATION_ID);
        return new Loan(
                new Loan.Id(row.get(LOAN.ID)),
                new Organisation.Id(fund),
                funds.getOrDefault(fund, ""),
                new Organisation.Id(row.get(LOAN.ENTERPRISE_ID)),
                row.get(ORGANISATION.NAME),
                row.get(LOAN.REFERENCE),
                LoanStanding.valueOf(row.get(LOAN.STATE)),
                row.get(LOAN.PURPOSE),
                Optional.ofNullable(row.get(LOAN_PRODUCT.NAME)).orElse(""),
                Agreements.kept(row.get(LOAN.TERMS).data()),
                Agreements.expected(row.get(LOAN.TERMS).data()),
                new ServicingTerms(
                        ServicingTerms.AllocationOrder.valueOf(row.get(LOAN.ALLOCATION)),
                        Rate.ofPercent(row.get(LOAN.DEFAULT_RATE)),
                        row.get(LOAN.DEFAULT_GRACE_DAYS)),
                Rate.ofPercent(row.get(LOAN.EARLY_FEE_PERCENT)),
                new Parties(
                        row.get(LOAN.BORROWER_NAME),
                        row.get(LOAN.BORROWER_IBAN),
                        row.get(LOAN.FUND_ACCOUNT_NAME),
                        row.get(LOAN.FUND_IBAN),
                        row.get(LOAN.FUND_CONTACT)),
                Optional.ofNullable(row.get(LOAN.SIGNED_ON)),
                events);
    }

    private static BookedEvent event(LoanEventRecord row) {
        return new BookedEvent(
                row.getNumber(),
                row.getRecordedOn(),
                row.getRecordedAt().toInstant(),
                row.getRecordedByName(),
                row.getCalculationVersion(),
                columns(
                                row.getKind(),
                                row.getValueDate(),
                                row.getAmount(),
                                row.getWords(),
                                row.getDetails(),
                                row.getReverses())
                        .event());
    }

    static EventColumns columns(
            String kind,
            java.time.LocalDate date,
            @Nullable Long cents,
            String words,
            @Nullable JSONB details,
            @Nullable Integer reverses) {
        return new EventColumns(
                EventKind.valueOf(kind),
                date,
                cents,
                words,
                details == null ? Map.of() : Agreements.fromJson(details.data()),
                reverses);
    }

    /** {@return the details as they are kept; null when there are none} */
    static @Nullable JSONB details(EventColumns columns) {
        return columns.details().isEmpty()
                ? null
                : JSONB.valueOf(Agreements.toJson(columns.details()));
    }
}
