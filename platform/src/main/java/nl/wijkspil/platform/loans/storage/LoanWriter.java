package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN;
import static nl.wijkspil.database.jooq.Tables.LOAN_CONDITION;
import static nl.wijkspil.database.jooq.Tables.LOAN_EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.LoanLedger;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.BookedEvent;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.NewLoan;
import nl.wijkspil.platform.loans.domain.Agreements;
import nl.wijkspil.platform.loans.domain.EventColumns;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes agreements and events; events are only ever added. */
@Repository
@Transactional
public class LoanWriter {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final DSLContext database;
    private final Clock clock;

    LoanWriter(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return today in the Netherlands} */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DUTCH);
    }

    /** Adds a draft. */
    public UUID draft(
            NewLoan wanted,
            LoanProduct product,
            LoanSettings settings,
            String borrowerName,
            Map<String, String> texts) {
        var id =
                database.insertInto(LOAN)
                        .set(LOAN.ORGANISATION_ID, Here.id())
                        .set(LOAN.ENTERPRISE_ID, wanted.enterprise().value())
                        .set(LOAN.PRODUCT_ID, product.id())
                        .set(LOAN.REFERENCE, nextReference(wanted.start().getYear()))
                        .set(LOAN.PURPOSE, wanted.purpose())
                        .set(LOAN.TERMS, JSONB.valueOf(Agreements.toJson(texts)))
                        .set(LOAN.ALLOCATION, settings.servicing().order().name())
                        .set(LOAN.DEFAULT_RATE, settings.servicing().defaultRate().toString())
                        .set(LOAN.DEFAULT_GRACE_DAYS, settings.servicing().defaultGraceDays())
                        .set(LOAN.EARLY_FEE_PERCENT, product.earlyFee().toString())
                        .set(LOAN.BORROWER_NAME, borrowerName)
                        .set(LOAN.BORROWER_IBAN, wanted.borrowerIban())
                        .set(LOAN.FUND_ACCOUNT_NAME, settings.accountName())
                        .set(LOAN.FUND_IBAN, settings.iban())
                        .set(LOAN.FUND_CONTACT, settings.contact())
                        .set(LOAN.CALCULATION_VERSION, LoanLedger.CALCULATION_VERSION)
                        .set(LOAN.DRAFTED_AT, OffsetDateTime.now(clock))
                        .set(LOAN.DRAFTED_BY_NAME, name())
                        .returningResult(LOAN.ID)
                        .fetchSingle()
                        .value1();
        for (var words : wanted.conditions()) {
            database.insertInto(LOAN_CONDITION)
                    .set(LOAN_CONDITION.ORGANISATION_ID, Here.id())
                    .set(LOAN_CONDITION.LOAN_ID, id)
                    .set(LOAN_CONDITION.ENTERPRISE_ID, wanted.enterprise().value())
                    .set(LOAN_CONDITION.WORDS, words)
                    .execute();
        }
        return id;
    }

    /** Counts per fund and year, under a lock: two drafts never get one reference. */
    private String nextReference(int year) {
        database.fetch(
                "select pg_advisory_xact_lock(hashtextextended({0}, 40))",
                org.jooq.impl.DSL.val(Here.id().toString()));
        var count =
                database.fetchCount(
                        LOAN,
                        LOAN.ORGANISATION_ID
                                .eq(Here.id())
                                .and(LOAN.REFERENCE.startsWith("WL-" + year + "-")));
        return "WL-%d-%03d".formatted(year, count + 1);
    }

    /** Ends the time as a draft. */
    public void close(Loan.Id loan, LoanStanding standing, @Nullable LocalDate signedOn) {
        database.update(LOAN)
                .set(LOAN.STATE, standing.name())
                .set(LOAN.SIGNED_ON, signedOn)
                .set(LOAN.SIGNED_RECORDED_AT, signedOn == null ? null : OffsetDateTime.now(clock))
                .set(LOAN.SIGNED_BY_NAME, signedOn == null ? null : name())
                .where(LOAN.ORGANISATION_ID.eq(Here.id()), LOAN.ID.eq(loan.value()))
                .execute();
    }

    /** {@return whether the condition was open and is met now} */
    public boolean meet(Loan.Id loan, UUID condition, LocalDate on, String evidence) {
        return database.update(LOAN_CONDITION)
                        .set(LOAN_CONDITION.MET_ON, on)
                        .set(LOAN_CONDITION.EVIDENCE, evidence)
                        .set(LOAN_CONDITION.MET_BY_NAME, name())
                        .where(
                                LOAN_CONDITION.ORGANISATION_ID.eq(Here.id()),
                                LOAN_CONDITION.ID.eq(condition),
                                LOAN_CONDITION.LOAN_ID.eq(loan.value()),
                                LOAN_CONDITION.MET_ON.isNull())
                        .execute()
                == 1;
    }

    /** {@return the event, added after the last one of the loan} */
    public BookedEvent add(Loan loan, LoanEvent event, Optional<UUID> proposal) {
        var columns = EventColumns.of(event);
        var number = loan.lastNumber() + 1;
        var now = OffsetDateTime.now(clock);
        database.insertInto(LOAN_EVENT)
                .set(LOAN_EVENT.ORGANISATION_ID, Here.id())
                .set(LOAN_EVENT.LOAN_ID, loan.id().value())
                .set(LOAN_EVENT.NUMBER, number)
                .set(LOAN_EVENT.ENTERPRISE_ID, loan.enterprise().value())
                .set(LOAN_EVENT.KIND, columns.kind().name())
                .set(LOAN_EVENT.VALUE_DATE, columns.date())
                .set(LOAN_EVENT.AMOUNT, columns.cents())
                .set(LOAN_EVENT.WORDS, columns.words())
                .set(LOAN_EVENT.DETAILS, LoanRows.details(columns))
                .set(LOAN_EVENT.REVERSES, columns.reverses())
                .set(LOAN_EVENT.PROPOSAL_ID, proposal.orElse(null))
                .set(LOAN_EVENT.RECORDED_ON, today())
                .set(LOAN_EVENT.RECORDED_AT, now)
                .set(LOAN_EVENT.RECORDED_BY, CurrentTenant.get().person().id().value())
                .set(LOAN_EVENT.RECORDED_BY_NAME, name())
                .set(LOAN_EVENT.CALCULATION_VERSION, LoanLedger.CALCULATION_VERSION)
                .execute();
        return new BookedEvent(
                number, today(), now.toInstant(), name(), LoanLedger.CALCULATION_VERSION, event);
    }

    private static String name() {
        return CurrentTenant.get().person().name();
    }
}
