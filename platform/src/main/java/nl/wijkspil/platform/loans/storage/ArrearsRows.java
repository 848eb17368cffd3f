package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_LETTER;
import static nl.wijkspil.database.jooq.Tables.LOAN_PROVISION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.portfolio.PortfolioLoan.ManualProvision;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.Letter;
import nl.wijkspil.platform.loans.Loan;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were written and provisions set by hand. */
@Repository
@Transactional
public class ArrearsRows {

    private final DSLContext database;
    private final Clock clock;

    ArrearsRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the number of the letter} */
    public UUID wrote(Loan loan, LocalDate on, int daysLate, Money amount, LocalDate payBefore) {
        return database.insertInto(LOAN_LETTER)
                .set(LOAN_LETTER.ORGANISATION_ID, Here.id())
                .set(LOAN_LETTER.LOAN_ID, loan.id().value())
                .set(LOAN_LETTER.WRITTEN_ON, on)
                .set(LOAN_LETTER.DAYS_LATE, daysLate)
                .set(LOAN_LETTER.AMOUNT, amount.cents())
                .set(LOAN_LETTER.PAY_BEFORE, payBefore)
                .set(LOAN_LETTER.WRITTEN_BY_NAME, CurrentTenant.get().person().name())
                .returningResult(LOAN_LETTER.ID)
                .fetchSingle()
                .value1();
    }

    /** {@return all letters of the current fund, latest first} */
    @Transactional(readOnly = true)
    public List<Letter> letters() {
        return database.selectFrom(LOAN_LETTER)
                .where(LOAN_LETTER.ORGANISATION_ID.eq(Here.id()))
                .orderBy(LOAN_LETTER.ID.desc())
                .fetch(row ->
                        new Letter(
                                new Loan.Id(row.getLoanId()),
                                row.getWrittenOn(),
                                row.getDaysLate(),
                                Money.ofCents(row.getAmount()),
                                row.getPayBefore(),
                                row.getWrittenByName()));
    }

    /** {@return the number of the line} */
    public UUID provide(Loan loan, LocalDate from, Optional<Money> amount, String reason) {
        return database.insertInto(LOAN_PROVISION)
                .set(LOAN_PROVISION.ORGANISATION_ID, Here.id())
                .set(LOAN_PROVISION.LOAN_ID, loan.id().value())
                .set(LOAN_PROVISION.VALID_FROM, from)
                .set(LOAN_PROVISION.AMOUNT, amount.map(Money::cents).orElse(null))
                .set(LOAN_PROVISION.REASON, reason)
                .set(LOAN_PROVISION.RECORDED_BY_NAME, CurrentTenant.get().person().name())
                .set(LOAN_PROVISION.RECORDED_AT, OffsetDateTime.now(clock))
                .returningResult(LOAN_PROVISION.ID)
                .fetchSingle()
                .value1();
    }

    /** {@return by loan: the provision set by hand that holds on a day} */
    @Transactional(readOnly = true)
    public Map<Loan.Id, ManualProvision> provisions(LocalDate day) {
        var latest = new HashMap<Loan.Id, ManualProvision>();
        database.selectFrom(LOAN_PROVISION)
                .where(
                        LOAN_PROVISION.ORGANISATION_ID.eq(Here.id()),
                        LOAN_PROVISION.VALID_FROM.le(day))
                .orderBy(LOAN_PROVISION.VALID_FROM, LOAN_PROVISION.ID)
                .forEach(row -> {
                    var loan = new Loan.Id(row.getLoanId());
                    if (row.getAmount() == null) {
                        latest.remove(loan);
                    } else {
                        latest.put(
                                loan,
                                new ManualProvision(
                                        Money.ofCents(row.getAmount()), row.getReason()));
                    }
                });
        return latest;
    }
}
