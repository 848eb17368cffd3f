package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_MANDATE;
import static nl.wijkspil.database.jooq.Tables.LOAN_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank.KeptMandate;
import nl.wijkspil.platform.loans.LoanSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Mandates; when they were used follows from the collections. */
@Repository
@Transactional
public class MandateRows {

    private final DSLContext database;

    MandateRows(DSLContext database) {
        this.database = database;
    }

    /** {@return the number of the mandate} */
    public UUID add(Loan loan, LoanSettings settings, LocalDate signedOn) {
        var number =
                1
                        + database.fetchCount(
                                LOAN_MANDATE,
                                LOAN_MANDATE
                                        .ORGANISATION_ID
                                        .eq(Here.id())
                                        .and(LOAN_MANDATE.LOAN_ID.eq(loan.id().value())));
        return database.insertInto(LOAN_MANDATE)
                .set(LOAN_MANDATE.ORGANISATION_ID, Here.id())
                .set(LOAN_MANDATE.LOAN_ID, loan.id().value())
                .set(LOAN_MANDATE.REFERENCE, loan.reference() + "-M" + number)
                .set(LOAN_MANDATE.CREDITOR_ID, settings.creditorId())
                .set(LOAN_MANDATE.SCHEME, settings.scheme().name())
                .set(LOAN_MANDATE.DEBTOR_NAME, loan.parties().borrowerName())
                .set(LOAN_MANDATE.DEBTOR_IBAN, loan.parties().borrowerIban())
                .set(LOAN_MANDATE.SIGNED_ON, signedOn)
                .returningResult(LOAN_MANDATE.ID)
                .fetchSingle()
                .value1();
    }

    /** {@return whether a running mandate was ended} */
    public boolean revoke(UUID mandate, LocalDate on) {
        return database.update(LOAN_MANDATE)
                        .set(LOAN_MANDATE.REVOKED_ON, on)
                        .where(
                                LOAN_MANDATE.ORGANISATION_ID.eq(Here.id()),
                                LOAN_MANDATE.ID.eq(mandate),
                                LOAN_MANDATE.REVOKED_ON.isNull())
                        .execute()
                == 1;
    }

    /** {@return all mandates of the current fund, oldest first} */
    @Transactional(readOnly = true)
    public List<KeptMandate> all() {
        return mandates(DSL.noCondition());
    }

    /** {@return the mandates of a loan, oldest first} */
    @Transactional(readOnly = true)
    public List<KeptMandate> of(Loan.Id loan) {
        return mandates(LOAN_MANDATE.LOAN_ID.eq(loan.value()));
    }

    private List<KeptMandate> mandates(Condition which) {
        var first = DSL.min(LOAN_ORDER.DUE_ON);
        var last = DSL.max(LOAN_ORDER.DUE_ON);
        return database.select(LOAN_MANDATE, first, last)
                .from(LOAN_MANDATE)
                .leftJoin(LOAN_ORDER)
                .on(
                        LOAN_ORDER.ORGANISATION_ID.eq(LOAN_MANDATE.ORGANISATION_ID),
                        LOAN_ORDER.MANDATE_ID.eq(LOAN_MANDATE.ID))
                .where(LOAN_MANDATE.ORGANISATION_ID.eq(Here.id()), which)
                .groupBy(LOAN_MANDATE.ORGANISATION_ID, LOAN_MANDATE.ID)
                .orderBy(LOAN_MANDATE.ID)
                .fetch(row -> {
                    var kept = row.value1();
                    return new KeptMandate(
                            kept.getId(),
                            new Loan.Id(kept.getLoanId()),
                            new Mandate(
                                    kept.getReference(),
                                    kept.getCreditorId(),
                                    Mandate.Scheme.valueOf(kept.getScheme()),
                                    kept.getDebtorName(),
                                    kept.getDebtorIban(),
                                    kept.getSignedOn(),
                                    row.value2(),
                                    row.value3(),
                                    kept.getRevokedOn()));
                });
    }
}
