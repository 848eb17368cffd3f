package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN;
import static nl.wijkspil.database.jooq.Tables.LOAN_DAY;
import static nl.wijkspil.database.jooq.Tables.LOAN_EVENT;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkspil.lending.ledger.LoanLedger;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.domain.ClosedLoan;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The kept state of loans at the end of days. */
@Repository
@Transactional
public class DayRows {

    private final DSLContext database;

    DayRows(DSLContext database) {
        this.database = database;
    }

    /** A fund by its number and name. */
    public record Fund(UUID id, String name) {}

    /** {@return all funds} */
    @Transactional(readOnly = true)
    public List<Fund> funds() {
        return database.select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.KIND.eq(OrganisationKind.FUND.name()))
                .orderBy(ORGANISATION.ID)
                .fetch(row -> new Fund(row.value1(), row.value2()));
    }

    /**
     * {@return the next signed loans of the current fund, by number, whose day is not kept as it
     * would be reckoned now: never, under other rules, or before the last event}
     */
    @Transactional(readOnly = true)
    public List<UUID> open(UUID after, LocalDate day, int most) {
        var last =
                select(coalesce(max(LOAN_EVENT.NUMBER), 0))
                        .from(LOAN_EVENT)
                        .where(
                                LOAN_EVENT.ORGANISATION_ID.eq(LOAN.ORGANISATION_ID),
                                LOAN_EVENT.LOAN_ID.eq(LOAN.ID));
        return database.select(LOAN.ID)
                .from(LOAN)
                .where(
                        LOAN.ORGANISATION_ID.eq(Here.id()),
                        LOAN.ID.gt(after),
                        LOAN.STATE.eq(LoanStanding.SIGNED.name()),
                        notExists(
                                selectOne()
                                        .from(LOAN_DAY)
                                        .where(
                                                LOAN_DAY.ORGANISATION_ID.eq(LOAN.ORGANISATION_ID),
                                                LOAN_DAY.LOAN_ID.eq(LOAN.ID),
                                                LOAN_DAY.DAY.eq(day),
                                                LOAN_DAY.CALCULATION_VERSION.eq(
                                                        LoanLedger.CALCULATION_VERSION),
                                                LOAN_DAY.LAST_NUMBER.eq(last))))
                .orderBy(LOAN.ID)
                .limit(most)
                .fetch(LOAN.ID);
    }

    /** Keeps these states in one statement; {@return how many rows are new or other than before} */
    public int keep(LocalDate day, List<ClosedLoan> closed) {
        return database.execute(
                """
                insert into loan_day as kept (organisation_id, loan_id, day, last_number, outstanding,
                                              accrued, overdue, days_late, restructured,
                                              calculation_version)
                select {0}, c.*
                  from (select loan, {1}, number, outstanding, accrued, overdue, late, eased, version
                          from unnest({2}::uuid[], {3}::int[], {4}::bigint[], {5}::bigint[],
                                      {6}::bigint[], {7}::int[], {8}::boolean[], {9}::text[])
                               as u (loan, number, outstanding, accrued, overdue, late, eased, version)
                       ) c
                on conflict (organisation_id, loan_id, day) do update
                   set (last_number, outstanding, accrued, overdue, days_late, restructured,
                        calculation_version)
                     = (excluded.last_number, excluded.outstanding, excluded.accrued,
                        excluded.overdue, excluded.days_late, excluded.restructured,
                        excluded.calculation_version)
                 where (kept.last_number, kept.outstanding, kept.accrued, kept.overdue,
                        kept.days_late, kept.restructured, kept.calculation_version)
                       is distinct from
                       (excluded.last_number, excluded.outstanding, excluded.accrued,
                        excluded.overdue, excluded.days_late, excluded.restructured,
                        excluded.calculation_version)
                """,
                val(Here.id()),
                val(day),
                val(column(closed, ClosedLoan::loan).toArray(UUID[]::new)),
                val(column(closed, ClosedLoan::lastNumber).toArray(Integer[]::new)),
                val(column(closed, ClosedLoan::outstanding).toArray(Long[]::new)),
                val(column(closed, ClosedLoan::accrued).toArray(Long[]::new)),
                val(column(closed, ClosedLoan::overdue).toArray(Long[]::new)),
                val(column(closed, ClosedLoan::daysLate).toArray(Integer[]::new)),
                val(column(closed, ClosedLoan::restructured).toArray(Boolean[]::new)),
                val(column(closed, ClosedLoan::calculationVersion).toArray(String[]::new)));
    }

    private static <T> List<T> column(List<ClosedLoan> closed, Function<ClosedLoan, T> value) {
        return closed.stream().map(value).toList();
    }

    /** {@return the kept states of the current fund on a day, by loan} */
    @Transactional(readOnly = true)
    public List<ClosedLoan> kept(LocalDate day) {
        return database.selectFrom(LOAN_DAY)
                .where(LOAN_DAY.ORGANISATION_ID.eq(Here.id()), LOAN_DAY.DAY.eq(day))
                .orderBy(LOAN_DAY.LOAN_ID)
                .fetch(row ->
                        new ClosedLoan(
                                row.getLoanId(),
                                row.getLastNumber(),
                                row.getOutstanding(),
                                row.getAccrued(),
                                row.getOverdue(),
                                row.getDaysLate(),
                                row.getRestructured(),
                                row.getCalculationVersion()));
    }
}
