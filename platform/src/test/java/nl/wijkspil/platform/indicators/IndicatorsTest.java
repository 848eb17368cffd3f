package nl.wijkspil.platform.indicators;

import static nl.wijkspil.platform.indicators.FigureFixtures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Indicators.Question;
import nl.wijkspil.platform.indicators.Indicators.Standing;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class IndicatorsTest {

    @Autowired Indicators indicators;
    @Autowired FigureStore store;
    @Autowired Sharing sharing;
    @Autowired Access access;
    @Autowired AuditTrail trail;
    @Autowired Tenants tenants;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void aFigureGoesFromDraftToApprovedAndIsThenLocked() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Weg");
        var fund = sharer(enterprise, "OUT-05");
        var id = recordAndSubmit(enterprise, "OUT-05", 2025, 41);

        assertThat(approve(fund, enterprise, id)).isEqualTo(1);

        var figure = one(enterprise, enterprise, Standing.APPROVED).getFirst();
        assertThat(figure.state()).isInstanceOf(FigureState.Approved.class);
        assertThat(((FigureState.Approved) figure.state()).approved())
                .extracting(FigureState.Signature::person, FigureState.Signature::organisation)
                .containsExactly(fund.person().name(), fund.organisation().name());
        assertThat(figure.evidence()).hasSize(1);
        assertThat(figure.evidence().getFirst().sha256()).hasSize(64);
        assertThat(figure.facts()).extracting(Fact::value).containsExactly("8 van 20");
        assertThat(figure.catalogueVersion()).isEqualTo(Catalogue.VERSION);
        assertThat(as(enterprise, () -> changeBySql(id))).isZero();
        assertThat(as(enterprise, () -> indicators.submit(List.of(id)))).isZero();
    }

    @Test
    void anApprovedFigureIsOnlySupersededByAnotherApprovedOne() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Opvolger");
        var fund = sharer(enterprise, "OUT-03");
        var first = recordAndSubmit(enterprise, "OUT-03", 2025, 100);
        approve(fund, enterprise, first);

        var second =
                as(
                        enterprise,
                        () -> {
                            var better =
                                    new NewFigure(
                                            FigureKey.of("OUT-03", 2025),
                                            Measurement.Known.registered(120),
                                            nl.wijkspil.evaluation.rules.Grade.B,
                                            "coördinator",
                                            "",
                                            List.of(),
                                            List.of(),
                                            "turflijst gevonden");
                            return indicators.record(List.of(better), Origin.FORM, "").getFirst();
                        });
        assertThat(second).isNotEqualTo(first);
        assertThat(one(enterprise, enterprise, Standing.BEST_AVAILABLE))
                .extracting(RecordedFigure::id)
                .containsExactly(first);
        assertThat(one(enterprise, enterprise, Standing.LATEST))
                .extracting(RecordedFigure::id)
                .containsExactly(second);

        as(enterprise, () -> indicators.submit(List.of(second)));
        approve(fund, enterprise, second);
        assertThat(one(enterprise, enterprise, Standing.APPROVED))
                .extracting(RecordedFigure::id)
                .containsExactly(second);
        var old =
                as(enterprise, () -> indicators.figure(enterprise.organisation().id(), first, ""))
                        .orElseThrow();
        assertThat(old.state())
                .isInstanceOfSatisfying(
                        FigureState.Superseded.class,
                        s -> assertThat(s.reason()).isEqualTo("turflijst gevonden"));
        assertThat(as(enterprise, () -> store.history(enterprise.organisation().id(), first)))
                .extracting(FigureStore.Event::state)
                .containsExactly("SUPERSEDED", "APPROVED", "SUBMITTED");
    }

    @Test
    void aReturnedFigureCarriesTheNoteAndCanBeHandedInAgain() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Terugweg");
        var fund = sharer(enterprise, "OUT-03");
        var id = recordAndSubmit(enterprise, "OUT-03", 2024, 7);
        var owner = enterprise.organisation().id();
        assertThat(as(fund, () -> indicators.giveBack(owner, id, "Hoe is er geteld?"))).isTrue();
        assertThat(one(enterprise, enterprise, Standing.LATEST).getFirst().state())
                .isInstanceOfSatisfying(
                        FigureState.Returned.class,
                        s -> assertThat(s.note()).isEqualTo("Hoe is er geteld?"));
        assertThat(one(fund, enterprise, Standing.LATEST)).isEmpty();

        var again =
                as(
                        enterprise,
                        () ->
                                indicators.record(
                                        List.of(figure("OUT-03", 2024, 8)), Origin.FORM, ""));
        assertThat(again).containsExactly(id);
        assertThat(as(enterprise, () -> indicators.submit(again))).isEqualTo(1);
        assertThat(approve(fund, enterprise, id)).isEqualTo(1);
    }

    @Test
    void unknownIsKeptWithItsReason() {
        var enterprise = tenants.organisation(Role.TREASURER, "De Vraag");
        as(
                enterprise,
                () ->
                        indicators.record(
                                List.of(
                                        figure(
                                                "OUT-04",
                                                2025,
                                                new Measurement.Unknown("niet geteld"))),
                                Origin.FORM,
                                ""));
        assertThat(one(enterprise, enterprise, Standing.LATEST).getFirst().measurement())
                .isEqualTo(new Measurement.Unknown("niet geteld"));
    }

    @Test
    void whatDoesNotFitTheCatalogueIsRefusedAndNothingIsKept() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Maat");
        for (var wrong :
                List.of(
                        figure("XXX-01", 2025, 1),
                        figure("OUT-01.VLIEGVELD", 2025, 1),
                        figure("OUT-05", 2025, 101),
                        figure("OUT-03", 2025, 1.5))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            as(
                                    enterprise,
                                    () ->
                                            indicators.record(
                                                    List.of(figure("OUT-07", 2025, 3), wrong),
                                                    Origin.LOADED,
                                                    "")))
                    .withMessageContaining("Maybe");
        }
        assertThat(one(enterprise, enterprise, Standing.LATEST)).isEmpty();
    }

    @Test
    void othersSeeOnlyWhatIsHandedInAndSharedToday() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Gordijnen");
        var fund = sharer(enterprise, "OUT-03");
        var stranger = tenants.organisation(Role.PROGRAMME_MANAGER, "Vreemd fonds");
        recordAndSubmit(enterprise, "OUT-03", 2025, 1);
        recordAndSubmit(enterprise, "OUT-07", 2025, 2);
        as(
                enterprise,
                () -> indicators.record(List.of(figure("OUT-03", 2024, 3)), Origin.FORM, ""));

        assertThat(one(fund, enterprise, Standing.LATEST))
                .extracting(f -> f.key().toString())
                .containsExactly("OUT-03 2025");
        assertThat(one(fund, enterprise, Standing.LATEST).getFirst().evidence()).hasSize(1);
        assertThat(one(stranger, enterprise, Standing.LATEST)).isEmpty();
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> one(null, enterprise, Standing.LATEST));
        assertThat(as(null, () -> count("figure") + count("evidence") + count("stored_file")))
                .isZero();
        assertThat(as(stranger, () -> count("figure") + count("evidence") + count("figure_fact")))
                .isZero();
        assertThat(as(enterprise, () -> sharing.readings(10)))
                .extracting(Sharing.Reading::receiver, Sharing.Reading::indicators)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                fund.organisation().name(), List.of("OUT-03")));

        as(
                enterprise,
                () -> sharing.agreements().stream().map(a -> sharing.withdraw(a.id())).toList());
        assertThat(one(fund, enterprise, Standing.LATEST)).isEmpty();
        assertThat(as(fund, () -> count("evidence") + count("stored_file"))).isZero();
    }

    @Test
    void onlyAnOutsiderWithAnAgreementApproves() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Keurder");
        var fund = sharer(enterprise, "OUT-03");
        var other = tenants.organisation(Role.EVALUATOR, "Bureau zonder afspraak");
        var adviser = tenants.colleague(fund, Role.ADVISER);
        var id = recordAndSubmit(enterprise, "OUT-03", 2025, 5);

        assertThat(approve(other, enterprise, id)).isZero();
        for (var refused : List.of(enterprise, adviser)) {
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> approve(refused, enterprise, id));
        }
        var insider =
                new Tenant(fund.person(), fund.organisation(), Set.of(Role.PROGRAMME_MANAGER));
        as(enterprise, () -> access.letIn(fund.person().email(), "telt niet", Role.VOLUNTEER));
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> approve(insider, enterprise, id));
        assertThat(one(enterprise, enterprise, Standing.LATEST).getFirst().state())
                .isInstanceOf(FigureState.Submitted.class);
    }

    @Test
    void theDatabaseItselfRefusesShortcuts() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Muur");
        var other = tenants.organisation(Role.COORDINATOR, "De Buurman");
        var id = recordAndSubmit(enterprise, "OUT-03", 2025, 5);
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() ->
                        as(
                                enterprise,
                                () ->
                                        sql.sql(
                                                        "update figure set state = 'APPROVED',"
                                                            + " decided_at = now() where id = ?")
                                                .param(id)
                                                .update()));
        assertThat(
                        as(
                                other,
                                () ->
                                        sql.sql("update figure set value = 9 where id = ?")
                                                .param(id)
                                                .update()))
                .isZero();
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> as(enterprise, () -> sql.sql("delete from figure").update()));
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(
                        () -> as(enterprise, () -> sql.sql("delete from figure_event").update()));
        assertThat(as(enterprise, () -> sql.sql("delete from figure_evidence").update())).isZero();
    }

    @Test
    void theSameEvidenceUnderManyFiguresIsKeptOnce() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Map");
        as(
                enterprise,
                () ->
                        indicators.record(
                                List.of(figure("OUT-03", 2025, 1), figure("OUT-07", 2025, 1)),
                                Origin.LOADED,
                                ""));
        assertThat(as(enterprise, () -> count("evidence"))).isEqualTo(1);
        assertThat(as(enterprise, () -> count("stored_file"))).isEqualTo(1);
        assertThat(as(enterprise, () -> trail.latest(1)))
                .extracting(AuditTrail.Line::deed)
                .containsExactly("RecordFigures");
    }

    @Test
    void numbersKeepWhatWasTyped() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Cent");
        var cents = new BigDecimal("12345678901.23");
        as(
                enterprise,
                () ->
                        indicators.record(
                                List.of(
                                        figure(
                                                "FIN-01",
                                                2025,
                                                new Measurement.Known(
                                                        cents,
                                                        0,
                                                        Optional.empty(),
                                                        nl.wijkspil.evaluation.rules.Method
                                                                .REGISTERED))),
                                Origin.FORM,
                                ""));
        assertThat(one(enterprise, enterprise, Standing.LATEST).getFirst().measurement())
                .isInstanceOfSatisfying(
                        Measurement.Known.class, k -> assertThat(k.value()).isEqualTo(cents));
    }

    private Tenant sharer(Tenant enterprise, String... codes) {
        var fund =
                tenants.organisation(
                        Role.PROGRAMME_MANAGER, "Fonds van " + enterprise.organisation().name());
        as(
                enterprise,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of(codes),
                                LocalDate.now(ZoneOffset.UTC).minusDays(1),
                                Optional.empty()));
        return fund;
    }

    private UUID recordAndSubmit(Tenant enterprise, String code, int year, double value) {
        return as(
                enterprise,
                () -> {
                    var ids =
                            indicators.record(List.of(figure(code, year, value)), Origin.FORM, "");
                    indicators.submit(ids);
                    return ids.getFirst();
                });
    }

    private int approve(Tenant approver, Tenant enterprise, UUID id) {
        return as(approver, () -> indicators.approve(enterprise.organisation().id(), List.of(id)));
    }

    private List<RecordedFigure> one(
            @org.jspecify.annotations.Nullable Tenant reader, Tenant owner, Standing standing) {
        return as(
                reader,
                () ->
                        indicators.figures(
                                new Question(
                                        List.of(owner.organisation().id()),
                                        2020,
                                        2030,
                                        Set.of(),
                                        standing,
                                        "toets")));
    }

    private int changeBySql(UUID id) {
        return sql.sql("update figure set value = 99 where id = ?").param(id).update();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private <T> T as(@org.jspecify.annotations.Nullable Tenant tenant, Supplier<T> work) {
        return CurrentTenant.call(
                tenant,
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
