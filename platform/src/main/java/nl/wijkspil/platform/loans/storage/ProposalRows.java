package nl.wijkspil.platform.loans.storage;

import static nl.wijkspil.database.jooq.Tables.LOAN_PROPOSAL;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.LoanProposalRecord;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Proposal;
import nl.wijkspil.platform.loans.domain.EventColumns;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a second person; the database lets nobody decide on their own proposal. */
@Repository
@Transactional
public class ProposalRows {

    private final DSLContext database;
    private final Clock clock;

    ProposalRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a proposal of the current person. */
    public UUID add(Loan loan, LoanEvent event) {
        var columns = EventColumns.of(event);
        var person = CurrentTenant.get().person();
        return database.insertInto(LOAN_PROPOSAL)
                .set(LOAN_PROPOSAL.ORGANISATION_ID, Here.id())
                .set(LOAN_PROPOSAL.LOAN_ID, loan.id().value())
                .set(LOAN_PROPOSAL.KIND, columns.kind().name())
                .set(LOAN_PROPOSAL.VALUE_DATE, columns.date())
                .set(LOAN_PROPOSAL.AMOUNT, columns.cents())
                .set(LOAN_PROPOSAL.WORDS, columns.words())
                .set(LOAN_PROPOSAL.DETAILS, LoanRows.details(columns))
                .set(LOAN_PROPOSAL.REVERSES, columns.reverses())
                .set(LOAN_PROPOSAL.AFTER_NUMBER, loan.lastNumber())
                .set(LOAN_PROPOSAL.PROPOSED_BY, person.id().value())
                .set(LOAN_PROPOSAL.PROPOSED_BY_NAME, person.name())
                .set(LOAN_PROPOSAL.PROPOSED_AT, OffsetDateTime.now(clock))
                .returningResult(LOAN_PROPOSAL.ID)
                .fetchSingle()
                .value1();
    }

    /** {@return the proposal, locked until the transaction ends when it waits} */
    public Optional<Proposal> locked(UUID id) {
        return database.selectFrom(LOAN_PROPOSAL)
                .where(LOAN_PROPOSAL.ORGANISATION_ID.eq(Here.id()), LOAN_PROPOSAL.ID.eq(id))
                .forUpdate()
                .fetchOptional(ProposalRows::proposal);
    }

    /** {@return the proposal} */
    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return database.selectFrom(LOAN_PROPOSAL)
                .where(LOAN_PROPOSAL.ORGANISATION_ID.eq(Here.id()), LOAN_PROPOSAL.ID.eq(id))
                .fetchOptional(ProposalRows::proposal);
    }

    /** {@return what waits, oldest first} */
    @Transactional(readOnly = true)
    public List<Proposal> waiting() {
        return database.selectFrom(LOAN_PROPOSAL)
                .where(
                        LOAN_PROPOSAL.ORGANISATION_ID.eq(Here.id()),
                        LOAN_PROPOSAL.STATE.eq(Proposal.State.WAITING.name()))
                .orderBy(LOAN_PROPOSAL.ID)
                .fetch(ProposalRows::proposal);
    }

    /** {@return the proposals of a loan, latest first} */
    @Transactional(readOnly = true)
    public List<Proposal> of(Loan.Id loan) {
        return database.selectFrom(LOAN_PROPOSAL)
                .where(
                        LOAN_PROPOSAL.ORGANISATION_ID.eq(Here.id()),
                        LOAN_PROPOSAL.LOAN_ID.eq(loan.value()))
                .orderBy(LOAN_PROPOSAL.ID.desc())
                .fetch(ProposalRows::proposal);
    }

    /** Decides as the current person. */
    public void decide(UUID id, Proposal.State state, String note) {
        var person = CurrentTenant.get().person();
        database.update(LOAN_PROPOSAL)
                .set(LOAN_PROPOSAL.STATE, state.name())
                .set(LOAN_PROPOSAL.DECIDED_BY, person.id().value())
                .set(LOAN_PROPOSAL.DECIDED_BY_NAME, person.name())
                .set(LOAN_PROPOSAL.DECIDED_AT, OffsetDateTime.now(clock))
                .set(LOAN_PROPOSAL.NOTE, note)
                .where(LOAN_PROPOSAL.ORGANISATION_ID.eq(Here.id()), LOAN_PROPOSAL.ID.eq(id))
                .execute();
    }

    private static Proposal proposal(LoanProposalRecord row) {
        return new Proposal(
                row.getId(),
                new Loan.Id(row.getLoanId()),
                LoanRows.columns(
                                row.getKind(),
                                row.getValueDate(),
                                row.getAmount(),
                                row.getWords(),
                                row.getDetails(),
                                row.getReverses())
                        .event(),
                row.getAfterNumber(),
                Proposal.State.valueOf(row.getState()),
                new Person.Id(row.getProposedBy()),
                row.getProposedByName(),
                row.getProposedAt().toInstant(),
                Optional.ofNullable(row.getDecidedByName())
                        .map(by ->
                                new Proposal.Decision(
                                        by, row.getDecidedAt().toInstant(), row.getNote())));
    }
}
