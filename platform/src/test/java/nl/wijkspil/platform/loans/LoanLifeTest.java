package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A loan from product to reversal, with its rules. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoanLifeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 2);
    private static final Money LENT = Money.ofEuro(25_000);

    @Autowired Tenants tenants;
    @Autowired Loans loans;
    @Autowired LoanDeeds deeds;
    @Autowired DataSource application;

    @Test
    void withoutSettingsThereIsNoAgreement() {
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Leeg fonds");
        var borrower = tenants.organisation(Role.COORDINATOR, "Lener");
        CurrentTenant.run(
                fund,
                () -> {
                    var product = deeds.offer(LoanFixtures.product(Repayment.LINEAR)).orThrow();
                    assertThat(deeds.draft(LoanFixtures.annuity(product, borrower, START)))
                            .isEqualTo(Outcome.refused(Refusal.SETTINGS_MISSING));
                });
    }

    @Test
    void onlyTheFundsAdministratorsMayDoAnything() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var adviser = tenants.colleague(parties.one(), Role.ADVISER);
        CurrentTenant.run(
                adviser,
                () ->
                        assertThatThrownBy(() -> deeds.set(LoanFixtures.SETTINGS))
                                .isInstanceOf(NotAllowedException.class));
    }

    @Test
    void moneyGoesOutOnlyWithConditionsMetAndFourEyes() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var loan =
                CurrentTenant.call(
                        parties.one(),
                        () -> {
                            var product =
                                    deeds.offer(LoanFixtures.product(Repayment.ANNUITY)).orThrow();
                            var id =
                                    new Loan.Id(
                                            deeds.draft(
                                                            LoanFixtures.annuity(
                                                                    product,
                                                                    parties.borrower(),
                                                                    START))
                                                    .orThrow());
                            var draw = new LoanEvent.Drawn(START, LENT);
                            assertThat(deeds.propose(id, draw, 0))
                                    .isEqualTo(Outcome.refused(Refusal.NOT_SIGNED));
                            deeds.sign(id, START).orThrow();
                            assertThat(deeds.sign(id, START))
                                    .isEqualTo(Outcome.refused(Refusal.NOT_A_DRAFT));
                            assertThat(deeds.propose(id, draw, 0))
                                    .isEqualTo(Outcome.refused(Refusal.CONDITIONS_OPEN));
                            var condition = loans.conditions(id).getFirst().id();
                            deeds.meet(id, condition, START, "notulen 12 december").orThrow();
                            assertThat(
                                            deeds.propose(
                                                    id,
                                                    new LoanEvent.Drawn(
                                                            START, Money.ofEuro(25_001)),
                                                    0))
                                    .isEqualTo(Outcome.refused(Refusal.OVER_PRINCIPAL));
                            assertThat(
                                            deeds.propose(
                                                    id,
                                                    new LoanEvent.Drawn(
                                                            LocalDate.of(2026, 1, 3), LENT),
                                                    0))
                                    .isEqualTo(Outcome.refused(Refusal.BANK_CLOSED));
                            return id;
                        });
        var proposal =
                CurrentTenant.call(
                        parties.one(),
                        () -> {
                            var made =
                                    deeds.propose(loan, new LoanEvent.Drawn(START, LENT), 0)
                                            .orThrow();
                            assertThat(deeds.approve(made))
                                    .isEqualTo(Outcome.refused(Refusal.SAME_PERSON));
                            return made;
                        });
        CurrentTenant.run(
                parties.two(),
                () -> {
                    assertThat(loans.waiting()).extracting(Proposal::id).contains(proposal);
                    deeds.approve(proposal).orThrow();
                    assertThat(deeds.approve(proposal))
                            .isEqualTo(Outcome.refused(Refusal.NOT_WAITING));
                    var found = loans.find(loan).orElseThrow();
                    assertThat(found.drawn()).isEqualTo(LENT);
                    assertThat(found.on(START).orElseThrow().outstandingPrincipal())
                            .isEqualTo(LENT);
                    assertThat(found.events().getFirst().calculationVersion()).isEqualTo("1");
                });
    }

    @Test
    void theDatabaseItselfAsksForTwoPeople() throws SQLException {
        var parties = LoanFixtures.parties(tenants, deeds);
        var loan = LoanFixtures.drawn(parties, deeds, loans, START);
        var proposal =
                CurrentTenant.call(
                        parties.one(),
                        () ->
                                deeds.propose(
                                                loan,
                                                new LoanEvent.Forgiven(
                                                        START.plusDays(3),
                                                        Money.ofEuro(100),
                                                        "mijlpaal"),
                                                1)
                                        .orThrow());
        var approve =
                "update loan_proposal set state = 'APPROVED', decided_by = '%s', decided_by_name ="
                        + " 'x', decided_at = now() where id = '"
                        + proposal
                        + "'";
        var insert =
                """
                insert into loan_event (organisation_id, loan_id, number, enterprise_id, kind, value_date, amount, words,
                    proposal_id, recorded_on, recorded_at, recorded_by, recorded_by_name, calculation_version)
                select organisation_id, loan_id, 2, enterprise_id, '%s', date '2026-01-05', %d, 'mijlpaal', %s,
                    current_date, now(), current_person(), 'x', '1'
                  from loan_event where loan_id = '%s'
                """;
        var own = parties.one().person().id().value();
        refused(parties.one(), approve.formatted(own), "loan_proposal_four_eyes");
        refused(
                parties.one(),
                approve.formatted(parties.two().person().id().value()),
                "row-level security");
        refused(
                parties.one(),
                insert.formatted("FORGIVEN", 10_000, "'" + proposal + "'", loan.value()),
                "WS-LOAN-123");
        refused(parties.two(), insert.formatted("DRAWN", 100, "null", loan.value()), "WS-LOAN-123");
        refused(
                parties.two(),
                insert.formatted("RECEIVED", 100, "null", loan.value())
                        .replace("current_person()", "'" + own + "'"),
                "WS-LOAN-121");
        refused(parties.two(), "update loan_event set amount = 1", "permission denied");
        refused(parties.two(), "delete from loan_event", "permission denied");
        refused(
                parties.two(),
                "update loan set terms = '{}' where id = '" + loan.value() + "'",
                "WS-LOAN-124");
    }

    private void refused(Tenant who, String sql, String why) throws SQLException {
        String database;
        try (var connection = application.getConnection()) {
            database = connection.getCatalog();
        }
        try (var connection =
                DriverManager.getConnection(TestDatabase.url("wijkspil_login", database))) {
            connection.createStatement().execute("set role wijkspil_app");
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute(
                            "select set_config('wijkspil.person', '%s', true), set_config('wijkspil.organisation', '%s', true)"
                                    .formatted(
                                            who.person().id().value(),
                                            who.organisation().id().value()));
            assertThatThrownBy(() -> connection.createStatement().executeUpdate(sql))
                    .hasMessageContaining(why);
        }
    }

    @Test
    void aHolidayKeepsTheOldScheduleAndMakesANewOne() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        var holiday =
                new LoanEvent.HolidayGranted(
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 2, 2),
                        3,
                        TermMode.CAPITALISE,
                        true,
                        "dak lekt");
        var proposal =
                CurrentTenant.call(parties.one(), () -> deeds.propose(id, holiday, 1).orThrow());
        CurrentTenant.run(
                parties.two(),
                () -> {
                    var before = loans.find(id).orElseThrow().on(START).orElseThrow().plan();
                    deeds.approve(proposal).orThrow();
                    var after = loans.find(id).orElseThrow();
                    var plan = after.on(LocalDate.of(2026, 1, 20)).orElseThrow().plan();
                    assertThat(before.rows()).hasSize(60);
                    assertThat(plan.rows()).hasSize(63);
                    assertThat(plan.rows().getFirst().asked()).isEqualTo(Money.ZERO);
                    assertThat(after.on(START).orElseThrow().plan()).isEqualTo(before);
                });
    }

    @Test
    void whatWasBookedIsReversedNeverChanged() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        CurrentTenant.run(
                parties.two(),
                () -> {
                    var paid =
                            new LoanEvent.Received(
                                    LocalDate.of(2026, 2, 2), Money.parse("460.41"), "kas");
                    deeds.book(id, paid, 1).orThrow();
                    var day = LocalDate.of(2026, 2, 3);
                    assertThat(loans.find(id).orElseThrow().on(day).orElseThrow().overdue())
                            .isEqualTo(Money.ZERO);
                    assertThat(deeds.reverse(id, 2, day, "verkeerde lening", 1))
                            .isEqualTo(Outcome.refused(Refusal.MEANWHILE_CHANGED));
                    deeds.reverse(id, 2, day, "verkeerde lening", 2).orThrow();
                    assertThat(loans.find(id).orElseThrow().on(day).orElseThrow().overdue())
                            .isEqualTo(Money.parse("460.41"));
                    assertThat(deeds.reverse(id, 2, day, "nog eens", 3))
                            .isEqualTo(Outcome.refused(Refusal.NOT_REVERSIBLE));
                    assertThat(deeds.reverse(id, 1, day, "niet alleen", 3))
                            .isEqualTo(Outcome.refused(Refusal.NEEDS_SECOND_PERSON));
                    assertThat(loans.find(id).orElseThrow().events()).hasSize(3);
                });
    }

    @Test
    void ofTwoAdministratorsWhoBookTheSameReceiptOneWins() throws Exception {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        var paid = new LoanEvent.Received(LocalDate.of(2026, 2, 2), Money.parse("460.41"), "bank");
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var work =
                    List.of(parties.one(), parties.two()).stream()
                            .map(tenant ->
                                    (Callable<Outcome>)
                                            () -> {
                                                together.await();
                                                return CurrentTenant.call(
                                                        tenant, () -> deeds.book(id, paid, 1));
                                            })
                            .toList();
            var outcomes = threads.invokeAll(work).stream().map(done -> done.resultNow()).toList();
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(Outcome.refused(Refusal.MEANWHILE_CHANGED));
        }
        CurrentTenant.run(
                parties.one(), () -> assertThat(loans.find(id).orElseThrow().events()).hasSize(2));
    }

    @Test
    void theBorrowerReadsItsOwnLoanAndNobodyElse() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        CurrentTenant.run(
                parties.borrower(),
                () -> {
                    assertThat(loans.own()).extracting(Loan::id).containsExactly(id);
                    assertThat(loans.find(id).orElseThrow().events()).hasSize(1);
                    assertThat(loans.settings()).isEmpty();
                    assertThat(loans.waiting()).isEmpty();
                });
        var other = tenants.organisation(Role.COORDINATOR, "Ander bedrijf");
        CurrentTenant.run(other, () -> assertThat(loans.find(id)).isEmpty());
        var otherFund = tenants.organisation(Role.PROGRAMME_MANAGER, "Ander fonds");
        CurrentTenant.run(otherFund, () -> assertThat(loans.find(id)).isEmpty());
    }
}
