package nl.wijkspil.platform.indicators;

import static nl.wijkspil.platform.indicators.FigureFixtures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Indicators.Question;
import nl.wijkspil.platform.indicators.Indicators.Standing;
import nl.wijkspil.platform.indicators.rounds.AnswerRound;
import nl.wijkspil.platform.indicators.rounds.OpenRound;
import nl.wijkspil.platform.indicators.rounds.PassOnRound;
import nl.wijkspil.platform.indicators.rounds.ReadRounds;
import nl.wijkspil.platform.indicators.rounds.ReminderStore;
import nl.wijkspil.platform.indicators.rounds.Round;
import nl.wijkspil.platform.indicators.rounds.RoundAnswer;
import nl.wijkspil.platform.indicators.rounds.RoundSheet;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import nl.wijkspil.platform.indicators.rounds.SheetStore;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class RoundsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final int year = today.getYear() - 1;
    private static final List<String> TABLES =
            List.of(
                    "reporting_round",
                    "round_item",
                    "round_participant",
                    "round_answer",
                    "round_link",
                    "round_reminder_off",
                    "figure",
                    "person",
                    "membership",
                    "audit_event");

    @Autowired OpenRound opening;
    @Autowired ReadRounds reading;
    @Autowired PassOnRound passing;
    @Autowired AnswerRound answering;
    @Autowired SheetStore sheets;
    @Autowired ReminderStore reminders;
    @Autowired Indicators indicators;
    @Autowired Sharing sharing;
    @Autowired AuditTrail trail;
    @Autowired Tenants tenants;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void answersBecomeSubmittedFiguresAndTheAskerSeesHowFarItIs() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Ronde Tafel");
        var fund = sharer(enterprise);
        var round = open(fund, enterprise, today.plusDays(5), "OUT-03", "OUT-05");
        var link = link(enterprise, fund, round);

        assertThat(progress(fund, round).typed()).isZero();
        assertThat(answering.save(link, List.of(known(1, 250), new RoundAnswer.Words(16, "Trots"))))
                .isTrue();
        assertThat(progress(fund, round))
                .extracting(Round.Participant::ready, Round.Participant::total)
                .containsExactly(2, 3);
        assertThat(progress(fund, round).told()).isEmpty();
        assertThat(answering.handIn(link, "Truus")).isTrue();

        var figure = latest(enterprise).getFirst();
        assertThat(figure.state()).isInstanceOf(FigureState.Submitted.class);
        assertThat(figure.origin()).isEqualTo(Origin.ROUND);
        assertThat(figure.originName()).isEqualTo("Jaarronde");
        assertThat(figure.collectedBy()).isEqualTo("Truus");
        assertThat(latest(enterprise)).as("what stayed open is no figure").hasSize(1);
        assertThat(progress(fund, round).told())
                .containsExactly(new Round.Told("Wat ging goed?", "Trots"));
        assertThat(answering.save(link, List.of(known(1, 999)))).isFalse();
        assertThat(answering.handIn(link, "Piet")).isFalse();
        assertThat(as(enterprise, () -> trail.latest(5)))
                .extracting(AuditTrail.Line::deed, AuditTrail.Line::person)
                .contains(org.assertj.core.groups.Tuple.tuple("HandInRound", "Truus"));
    }

    @Test
    void whatIsKnownIsFilledInAndHandedInAsItIs() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "Het Bekende");
        var fund = sharer(enterprise);
        as(
                enterprise,
                () ->
                        indicators.record(
                                List.of(figure("OUT-03", year, 100), figure("OUT-05", year, 40)),
                                Origin.FORM,
                                ""));
        var round = open(fund, enterprise, today, "OUT-03", "OUT-05");
        var link = link(enterprise, fund, round);

        assertThat(answering.sheet(link).orElseThrow().ready()).isEqualTo(2);
        answering.save(link, List.of(known(2, 41)));
        answering.handIn(link, "Truus");

        var figures = latest(enterprise);
        assertThat(figures).allMatch(f -> f.state() instanceof FigureState.Submitted);
        assertThat(figures)
                .extracting(RecordedFigure::origin)
                .containsExactly(Origin.FORM, Origin.ROUND);
        assertThat(figures.getFirst().evidence()).hasSize(1);
        assertThat(figures.getLast().evidence()).as("evidence of the old value").isEmpty();
    }

    @Test
    void aLinkOpensItsRoundAndNothingElse() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Sleutel");
        var other = tenants.organisation(Role.COORDINATOR, "De Buren");
        var fund = sharer(enterprise);
        as(
                other,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("OUT-03"),
                                today,
                                Optional.empty()));
        var round = open(fund, Set.of(enterprise, other), today, "OUT-03");
        var second = open(fund, enterprise, today, "OUT-05");
        as(other, () -> indicators.record(List.of(figure("OUT-03", year, 777)), Origin.FORM, ""));
        as(
                enterprise,
                () -> indicators.record(List.of(figure("OUT-05", year, 33)), Origin.FORM, ""));
        var link = link(enterprise, fund, round);

        var sheet = answering.sheet(link).orElseThrow();
        assertThat(sheet.enterprise()).isEqualTo("De Sleutel");
        assertThat(sheet.lines()).hasSize(2);
        assertThat(((RoundSheet.Line.Figure) sheet.lines().getFirst()).measurement()).isEmpty();
        answering.save(link, List.of(known(1, 5), known(2, 6), known(15, 7)));
        answering.handIn(link, "Truus");

        assertThat(latest(other))
                .extracting(RecordedFigure::state)
                .allMatch(FigureState.Draft.class::isInstance);
        assertThat(latest(enterprise))
                .extracting(f -> f.key().indicator(), f -> f.state().name())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("OUT-03", FigureState.Name.SUBMITTED),
                        org.assertj.core.groups.Tuple.tuple("OUT-05", FigureState.Name.DRAFT));
        assertThat(progress(fund, second).handedInAt()).isEmpty();
        assertThat(answering.sheet(SecretLink.fresh())).isEmpty();
        assertThat(answering.sheet(new SecretLink(link.hash()))).isEmpty();
        TABLES.forEach(
                table -> assertThat(rows(null, table)).as("%s for a bearer", table).isZero());
    }

    @Test
    void aLinkEndsWhenItIsWithdrawnOrThirtyDaysAfterTheDueDate() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Deadline");
        var fund = sharer(enterprise);
        var round = open(fund, enterprise, today, "OUT-03");
        var link = link(enterprise, fund, round);
        var now = Instant.now();

        assertThat(sheets.sheet(link, now.plus(30, ChronoUnit.DAYS))).isPresent();
        assertThat(sheets.sheet(link, now.plus(32, ChronoUnit.DAYS))).isEmpty();
        assertThat(sheets.save(link, List.of(known(1, 1)), now.plus(32, ChronoUnit.DAYS)))
                .isFalse();
        var made = as(enterprise, () -> reading.asked().getFirst().links().getFirst());
        var stranger = tenants.organisation(Role.COORDINATOR, "Een Ander");
        assertThat(as(stranger, () -> passing.withdraw(made.id()))).isFalse();
        assertThat(as(enterprise, () -> passing.withdraw(made.id()))).isTrue();
        assertThat(answering.sheet(link)).isEmpty();
        assertThat(answering.handIn(link, "Truus")).isFalse();
    }

    @Test
    void onlyWhoSharesCanBeAskedAndOnlyFundsAndEvaluatorsAsk() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Gesloten Deur");
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Vreemd Fonds");

        assertThat(as(fund, () -> opening.open(wanted(Set.of(enterprise), today, "OUT-03"))))
                .isInstanceOf(OpenRound.Outcome.Refused.class);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() ->
                        as(enterprise, () -> opening.open(wanted(Set.of(fund), today, "OUT-03"))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        as(
                                fund,
                                () ->
                                        transaction.execute(_ ->
                                                sql.sql(
                                                                "with r as (insert into"
                                                                    + " reporting_round"
                                                                    + " (organisation_id, title,"
                                                                    + " year, due, made_by,"
                                                                    + " made_at) values (:o, 'x',"
                                                                    + " 2025, now(), 'x', now())"
                                                                    + " returning id) insert into"
                                                                    + " round_participant"
                                                                    + " (organisation_id, round_id,"
                                                                    + " enterprise_id) select :o,"
                                                                    + " id, :e from r")
                                                        .param(
                                                                "o",
                                                                fund.organisation().id().value())
                                                        .param(
                                                                "e",
                                                                enterprise
                                                                        .organisation()
                                                                        .id()
                                                                        .value())
                                                        .update())));
    }

    @Test
    void othersSeeNothingOfARound() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Stille");
        var fund = sharer(enterprise);
        var round = open(fund, enterprise, today, "OUT-03");
        answering.save(link(enterprise, fund, round), List.of(known(1, 5)));
        var stranger = tenants.organisation(Role.PROGRAMME_MANAGER, "Ander Fonds");

        for (var table : TABLES.subList(0, 5)) {
            assertThat(rows(stranger, table)).as(table).isZero();
        }
        assertThat(rows(fund, "round_answer")).as("answers before handing in").isZero();
        assertThat(rows(fund, "round_link")).isZero();
        assertThat(as(stranger, () -> reading.rounds())).isEmpty();
        assertThat(rows(fund, "round_reminders_due(current_date)")).isZero();
        assertThat(
                        as(
                                fund,
                                () ->
                                        reminders.claim(
                                                enterprise.organisation().id(),
                                                today,
                                                Instant.now())))
                .isEmpty();
    }

    private static RoundAnswer known(int nr, long value) {
        return new RoundAnswer.Figure(
                nr,
                new Measurement.Known(
                        BigDecimal.valueOf(value), 0, Optional.empty(), Method.ESTIMATED));
    }

    private Tenant sharer(Tenant enterprise) {
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Vragend Fonds");
        as(
                enterprise,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("OUT-03", "OUT-05"),
                                today,
                                Optional.empty()));
        return fund;
    }

    private UUID open(Tenant fund, Tenant enterprise, LocalDate due, String... codes) {
        return open(fund, Set.of(enterprise), due, codes);
    }

    private UUID open(Tenant fund, Set<Tenant> enterprises, LocalDate due, String... codes) {
        var outcome = as(fund, () -> opening.open(wanted(enterprises, due, codes)));
        assertThat(outcome).isInstanceOf(OpenRound.Outcome.Opened.class);
        return ((OpenRound.Outcome.Opened) outcome).id();
    }

    private NewRound wanted(Set<Tenant> asked, LocalDate due, String... codes) {
        return new NewRound(
                "Jaarronde",
                year,
                due,
                List.of(codes),
                List.of("Wat ging goed?"),
                asked.stream()
                        .map(t -> t.organisation().id())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private SecretLink link(Tenant enterprise, Tenant fund, UUID round) {
        return as(enterprise, () -> passing.makeLink(fund.organisation().id(), round, "Truus"))
                .orElseThrow();
    }

    private Round.Participant progress(Tenant fund, UUID round) {
        return as(fund, () -> reading.round(round)).orElseThrow().participants().getFirst();
    }

    private List<RecordedFigure> latest(Tenant enterprise) {
        return as(
                enterprise,
                () ->
                        indicators.figures(
                                new Question(
                                        List.of(enterprise.organisation().id()),
                                        year,
                                        year,
                                        Set.of(),
                                        Standing.LATEST,
                                        "toets")));
    }

    private long rows(@org.jspecify.annotations.Nullable Tenant tenant, String table) {
        return CurrentTenant.call(
                tenant,
                () ->
                        java.util.Objects.requireNonNull(
                                transaction.execute(_ ->
                                        sql.sql("select count(*) from " + table)
                                                .query(Long.class)
                                                .single())));
    }

    private static <T> T as(Tenant tenant, Supplier<T> work) {
        return CurrentTenant.call(tenant, work);
    }
}
