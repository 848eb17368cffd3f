package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.enterprises.HubRecognition;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A study from question to published report, and what is refused on the way. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class StudyLifeTest {

    @Autowired Studies studies;
    @Autowired Reports reports;
    @Autowired ReportStore files;
    @Autowired FrozenStore frozen;
    @Autowired CodingStore codings;
    @Autowired HubRecognition hubs;
    @Autowired Access access;
    @Autowired Sharing sharing;
    @Autowired AuditTrail trail;
    @Autowired Tenants tenants;
    @Autowired nl.wijkspil.platform.indicators.Indicators indicators;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void theFictionalPortfolioComesOutAtEightOfFourteenAndIsPublishedForGood() {
        var made = new FictionalStudy(tenants, indicators, sharing, studies).scored(14);
        var keeper = made.raters().getFirst();
        CurrentTenant.run(
                keeper,
                () -> {
                    assertThat(studies.freeze(made.study()))
                            .isInstanceOf(Studies.Frozen.Done.class);
                    assertThat(studies.evaluate(made.study()))
                            .isInstanceOf(Studies.Evaluated.Done.class);
                });
        var result =
                StudyJson.result(
                        CurrentTenant.call(keeper, () -> frozen.results(made.study()))
                                .getFirst()
                                .content());
        var pure =
                nl.wijkspil.evaluation.study.Study.evaluate(
                        FictionalPortfolio.load().snapshot(),
                        nl.wijkspil.evaluation.rules.RuleSets.builtIn());
        assertThat(result.findings().getFirst().words().nl()).contains("8 van 14 (57%", "33–79");
        for (var finding : pure.findings()) {
            assertThat(result.finding(finding.code()).words())
                    .as(finding.code())
                    .isEqualTo(finding.words());
        }
        assertThat(result.agreement().kappa()).isEqualTo(pure.agreement().kappa());

        enterprisesSeeThatTheirFiguresWereRead(made);
        publishedForGood(made, keeper);
    }

    private void enterprisesSeeThatTheirFiguresWereRead(FictionalStudy.Made made) {
        for (var owner : made.enterprises().values()) {
            assertThat(CurrentTenant.call(owner, () -> sharing.readings(10)))
                    .anySatisfy(each -> {
                        assertThat(each.receiver()).isEqualTo("Bureau Voorbeeld");
                        assertThat(each.purpose()).contains("spil van hun wijk");
                    });
        }
    }

    private void publishedForGood(FictionalStudy.Made made, Tenant keeper) {
        var slug = "spil-" + UUID.randomUUID();
        var published =
                CurrentTenant.call(keeper, () -> publish(made.study(), slug, Optional.empty()));
        assertThat(published).isEqualTo(new Studies.Published.Done(slug));
        var open = CurrentTenant.call(null, () -> reports.find(slug)).orElseThrow();
        assertThat(open.supersededBy()).isNull();
        for (var kind : ReportStore.Kind.values()) {
            assertThat(CurrentTenant.call(null, () -> files.file(slug, kind, "nl"))).isPresent();
        }
        var owners = made.enterprises().values().stream().map(t -> t.organisation().id()).toList();
        assertThat(CurrentTenant.call(null, () -> hubs.hubs(owners))).hasSize(8);
        for (var change :
                List.of(
                        "update report set content = '{}' where slug = ?",
                        "update report set title = 'anders' where slug = ?",
                        "update report set sha256 = repeat('0', 64) where slug = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> asApplication(keeper, change, slug));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> asApplication(keeper, "delete from report where slug = ?", slug));
        var newer = "spil-" + UUID.randomUUID();
        assertThat(
                        CurrentTenant.call(
                                keeper, () -> publish(made.study(), newer, Optional.of(slug))))
                .isEqualTo(new Studies.Published.Done(newer));
        var old = CurrentTenant.call(null, () -> reports.find(slug)).orElseThrow();
        assertThat(old.supersededBy()).isEqualTo(newer);
        assertThat(old.sha256()).isEqualTo(open.sha256());
        assertThat(CurrentTenant.call(keeper, () -> publish(made.study(), newer, Optional.empty())))
                .isEqualTo(new Studies.Published.Refused(Studies.Refusal.ADDRESS_TAKEN));
        assertThat(CurrentTenant.call(keeper, () -> trail.latest(200)))
                .extracting(AuditTrail.Line::deed)
                .contains(
                        "CreateStudy",
                        "ChangeEnterprises",
                        "ChangeRaters",
                        "ScoreItem",
                        "AddEvidence",
                        "FreezeStudy",
                        "EvaluateStudy",
                        "PublishReport");
    }

    private Studies.Published publish(Study.Id study, String slug, Optional<String> older) {
        return studies.publish(
                study,
                new NewReport(
                        slug,
                        new Words("Verzonnen.", "Fictional."),
                        "Bureau Voorbeeld",
                        Licence.CC_BY_4_0,
                        older));
    }

    @Test
    void ratersStayBlindUntilBothHaveScoredAndAThirdSettles() {
        var team = team();
        var enterprise = enterprise(team.getFirst());
        var study = study(team, enterprise);
        var first = team.get(0);
        var second = team.get(1);
        var third = team.get(2);
        assertThat(CurrentTenant.call(third, () -> studies.settle(study, score(enterprise, 1))))
                .isEqualTo(new Studies.Scored.Refused(Studies.Refusal.NOTHING_TO_SETTLE));
        assertThat(CurrentTenant.call(first, () -> studies.record(study, score(enterprise, 1))))
                .isEqualTo(new Studies.Scored.Done(1));
        assertThat(CurrentTenant.call(second, () -> codings.visible(study))).isEmpty();
        assertThat(count(second, study)).isZero();
        assertThat(CurrentTenant.call(first, () -> studies.record(study, score(enterprise, 0))))
                .isEqualTo(new Studies.Scored.Refused(Studies.Refusal.SCORED_BEFORE));
        assertThat(CurrentTenant.call(second, () -> studies.record(study, score(enterprise, 0))))
                .isEqualTo(new Studies.Scored.Done(2));
        assertThat(CurrentTenant.call(second, () -> codings.visible(study))).hasSize(2);
        assertThat(CurrentTenant.call(third, () -> studies.record(study, score(enterprise, 0))))
                .isEqualTo(new Studies.Scored.Refused(Studies.Refusal.TWO_RATERS));
        assertThat(CurrentTenant.call(first, () -> studies.freeze(study)))
                .isInstanceOfSatisfying(
                        Studies.Frozen.Refused.class,
                        each -> assertThat(each.why()).isEqualTo(Studies.Refusal.UNSETTLED));
        assertThat(CurrentTenant.call(second, () -> studies.settle(study, score(enterprise, 0))))
                .isEqualTo(new Studies.Scored.Refused(Studies.Refusal.SCORED_BEFORE));
        assertThat(CurrentTenant.call(third, () -> studies.settle(study, score(enterprise, 1))))
                .isEqualTo(new Studies.Scored.Done(2));
        assertThat(CurrentTenant.call(third, () -> codings.visible(study))).hasSize(3);
        assertThat(CurrentTenant.call(first, () -> studies.freeze(study)))
                .isInstanceOf(Studies.Frozen.Done.class);
        assertThat(CurrentTenant.call(first, () -> studies.addRater(study, third.person().id())))
                .isEqualTo(new Studies.Added.Refused(Studies.Refusal.FROZEN, List.of()));
    }

    @Test
    void whoCoachesOrLendsOrWorksThereDoesNotScore() {
        var team = team();
        var enterprise = enterprise(team.getFirst());
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds met band");
        CurrentTenant.run(
                enterprise,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("OUT-05"),
                                LocalDate.now(ZoneOffset.UTC),
                                Optional.empty()));
        var adviser = team.get(1);
        var lender = team.get(2);
        CurrentTenant.run(
                fund,
                () -> {
                    access.letIn(adviser.person().email(), "x", Role.ADVISER);
                    access.letIn(lender.person().email(), "x", Role.CREDIT_ADMINISTRATOR);
                });
        var study =
                CurrentTenant.call(
                        team.getFirst(),
                        () -> {
                            var id = studies.create(newStudy());
                            studies.addEnterprises(id, List.of(enterprise.organisation().id()));
                            return id;
                        });
        assertThat(
                        CurrentTenant.call(
                                team.getFirst(),
                                () -> studies.addRater(study, adviser.person().id())))
                .isEqualTo(
                        new Studies.Added.Refused(
                                Studies.Refusal.COACH, List.of("Bedrijf onder studie")));
        assertThat(
                        CurrentTenant.call(
                                team.getFirst(),
                                () -> studies.addRater(study, lender.person().id())))
                .isEqualTo(
                        new Studies.Added.Refused(
                                Studies.Refusal.CREDITOR, List.of("Bedrijf onder studie")));
        assertThat(
                        CurrentTenant.call(
                                team.getFirst(),
                                () -> studies.addRater(study, team.getFirst().person().id())))
                .isEqualTo(new Studies.Added.Done(1));
        CurrentTenant.run(
                team.getFirst(),
                () -> studies.declareTie(study, enterprise.organisation().id(), Rater.Kind.OWN));
        assertThat(
                        CurrentTenant.call(
                                team.getFirst(), () -> studies.record(study, score(enterprise, 1))))
                .isEqualTo(new Studies.Scored.Refused(Studies.Refusal.OWN));
    }

    @Test
    void onlyEvaluatorsWorkOnStudiesAndAnotherBureauSeesNothing() {
        var team = team();
        var enterprise = enterprise(team.getFirst());
        var study = study(team, enterprise);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> CurrentTenant.run(enterprise, () -> studies.freeze(study)));
        var other = tenants.organisation(Role.EVALUATOR, "Ander bureau");
        assertThat(CurrentTenant.call(other, studies::all)).isEmpty();
        assertThat(CurrentTenant.call(other, () -> studies.find(study))).isEmpty();
        assertThat(
                        CurrentTenant.call(
                                other,
                                () ->
                                        studies.addEnterprises(
                                                CurrentTenant.call(
                                                        other, () -> studies.create(newStudy())),
                                                List.of(enterprise.organisation().id()))))
                .isInstanceOfSatisfying(
                        Studies.Added.Refused.class,
                        each -> assertThat(each.why()).isEqualTo(Studies.Refusal.NOT_SHARED));
    }

    @Test
    void aNewVersionIsSignedAndOldStudiesKeepTheirs() {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau met eigen regels");
        CurrentTenant.run(
                keeper,
                () -> {
                    var before = studies.create(newStudy());
                    var signed =
                            studies.sign(
                                    new Studies.NewRuleSet(
                                            "SPIL-1",
                                            "1.0",
                                            "1.1",
                                            Map.of("bereik_ruim", 30.0, "functies_ruim", 3.0),
                                            "Strenger op bereik."));
                    assertThat(signed).isInstanceOf(Studies.Signed.Done.class);
                    var after = studies.create(newStudy());
                    assertThat(versions(before)).contains("SPIL-1 1.0");
                    assertThat(versions(after)).contains("SPIL-1 1.1");
                    assertThat(
                                    studies.sign(
                                            new Studies.NewRuleSet(
                                                    "SPIL-1", "1.1", "1.1", Map.of(), "Nog eens")))
                            .isInstanceOfSatisfying(
                                    Studies.Signed.Refused.class,
                                    each ->
                                            assertThat(each.why())
                                                    .isEqualTo(Studies.Refusal.VERSION_TAKEN));
                });
    }

    private List<String> versions(Study.Id study) {
        return studies.find(study).orElseThrow().ruleSets().stream()
                .map(each -> each.code() + " " + each.version())
                .toList();
    }

    private List<Tenant> team() {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau");
        return List.of(
                keeper,
                tenants.colleague(keeper, Role.EVALUATOR),
                tenants.colleague(keeper, Role.EVALUATOR));
    }

    private Tenant enterprise(Tenant reader) {
        var owner = tenants.organisation(Role.COORDINATOR, "Bedrijf onder studie");
        CurrentTenant.run(
                owner,
                () ->
                        sharing.agree(
                                reader.organisation().id(),
                                List.of("OUT-05"),
                                LocalDate.now(ZoneOffset.UTC),
                                Optional.empty()));
        return owner;
    }

    private Study.Id study(List<Tenant> team, Tenant enterprise) {
        return CurrentTenant.call(
                team.getFirst(),
                () -> {
                    var id = studies.create(newStudy());
                    studies.addEnterprises(id, List.of(enterprise.organisation().id()));
                    team.forEach(each ->
                            assertThat(studies.addRater(id, each.person().id()))
                                    .isEqualTo(new Studies.Added.Done(1)));
                    return id;
                });
    }

    private static NewStudy newStudy() {
        return new NewStudy(
                new Words("Proefstudie", "Trial study"),
                new Words("Werkt het?", "Does it work?"),
                2023,
                2025,
                "SPIL-1",
                Map.of(),
                StudySettings.DEFAULT);
    }

    private static Studies.Score score(Tenant enterprise, int points) {
        return new Studies.Score(
                new Organisation.Id(enterprise.organisation().id().value()),
                "C3",
                points,
                "gezien bij bezoek",
                List.of());
    }

    private long count(Tenant tenant, Study.Id study) {
        var counted =
                CurrentTenant.call(
                        tenant,
                        () ->
                                transaction.execute(_ ->
                                        sql.queryForList(
                                                "select id from study_coding where study_id = ?",
                                                study.value())));
        return counted == null ? 0 : counted.size();
    }

    private void asApplication(Tenant tenant, String change, String slug) {
        CurrentTenant.run(
                tenant, () -> transaction.executeWithoutResult(_ -> sql.update(change, slug)));
    }
}
