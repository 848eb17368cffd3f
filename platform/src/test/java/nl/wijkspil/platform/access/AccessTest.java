package nl.wijkspil.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class AccessTest {

    @Autowired Access access;
    @Autowired Sharing sharing;
    @Autowired AuditTrail trail;
    @Autowired Tenants tenants;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void aPersonHoldsRolesInSeveralOrganisations() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Proef");
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Proeffonds");
        var email = enterprise.person().email();
        CurrentTenant.run(fund, () -> access.letIn(email, "telt niet", Role.ADVISER));

        var person = access.person(email.toUpperCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(access.tenantsOf(person))
                .extracting(t -> t.organisation().name(), Tenant::roles)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("De Proef", Set.of(Role.COORDINATOR)),
                        org.assertj.core.groups.Tuple.tuple("Proeffonds", Set.of(Role.ADVISER)));
    }

    @Test
    void aVolunteerLetsNobodyIn() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Deur");
        var volunteer = tenants.colleague(coordinator, Role.VOLUNTEER);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() ->
                        CurrentTenant.run(
                                volunteer, () -> access.letIn("x@test.example", "X", Role.BOARD)));
    }

    @Test
    void aRoleOfAnotherKindOfOrganisationIsRefused() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Muur");
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> tenants.colleague(coordinator, Role.CREDIT_ADMINISTRATOR));
    }

    @Test
    void theLastKeeperStays() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Sleutel");
        var person = coordinator.person().id();
        assertThat(CurrentTenant.call(coordinator, () -> access.end(person, Role.COORDINATOR)))
                .isEqualTo(Access.EndedRole.LAST_KEEPER);
        var board = tenants.colleague(coordinator, Role.BOARD);
        assertThat(CurrentTenant.call(board, () -> access.end(person, Role.COORDINATOR)))
                .isEqualTo(Access.EndedRole.ENDED);
        assertThat(access.tenantsOf(coordinator.person())).isEmpty();
    }

    @Test
    void aKeeperChangesTheNameAndTheTrailKeepsTheOldOne() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Oude Naam");
        CurrentTenant.run(coordinator, () -> access.rename("  De Nieuwe Naam "));
        assertThat(access.tenantsOf(coordinator.person()))
                .extracting(each -> each.organisation().name())
                .containsExactly("De Nieuwe Naam");
        assertThat(CurrentTenant.call(coordinator, () -> trail.latest(1)))
                .extracting(AuditTrail.Line::subject, AuditTrail.Line::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("De Nieuwe Naam", "De Oude Naam"));
        var volunteer = tenants.colleague(coordinator, Role.VOLUNTEER);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> CurrentTenant.run(volunteer, () -> access.rename("Anders")));
    }

    @Test
    void onlySupportRegistersOrganisations() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Grens");
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() ->
                        CurrentTenant.run(
                                coordinator,
                                () ->
                                        access.register(
                                                new Access.NewOrganisation(
                                                        OrganisationKind.FUND,
                                                        "Eigen fonds",
                                                        "ik@test.example",
                                                        "Ik",
                                                        Role.PROGRAMME_MANAGER,
                                                        true))));
    }

    @Test
    void sharingIsPerIndicatorCanBeWithdrawnAndEveryReadingIsSeen() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Deler");
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Lezersfonds");
        var owner = enterprise.organisation().id();
        var today = LocalDate.now(java.time.ZoneOffset.UTC);

        var added =
                CurrentTenant.call(
                        enterprise,
                        () ->
                                sharing.agree(
                                        fund.organisation().id(),
                                        List.of("OUT-01", "OUT-03", "OUT-01"),
                                        today,
                                        Optional.empty()));
        assertThat(added).isEqualTo(2);
        assertThat(CurrentTenant.call(fund, () -> sharing.visible(owner)))
                .containsExactlyInAnyOrder("OUT-01", "OUT-03");
        CurrentTenant.run(fund, () -> sharing.logReading(owner, List.of("OUT-03"), "portefeuille"));

        var agreement =
                CurrentTenant.call(enterprise, sharing::agreements).stream()
                        .filter(a -> a.indicator().equals("OUT-03"))
                        .findFirst()
                        .orElseThrow();
        assertThat(CurrentTenant.call(enterprise, () -> sharing.withdraw(agreement.id()))).isTrue();
        assertThat(CurrentTenant.call(fund, () -> sharing.visible(owner)))
                .containsExactly("OUT-01");
        assertThat(CurrentTenant.call(enterprise, () -> sharing.readings(10)))
                .extracting(Sharing.Reading::receiver, Sharing.Reading::indicators)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lezersfonds", List.of("OUT-03")));
        assertThat(CurrentTenant.call(enterprise, () -> trail.latest(10)))
                .extracting(AuditTrail.Line::deed)
                .startsWith("WithdrawSharing", "AgreeToShare");
    }

    /** Whatever the hour, it is another day than in the Netherlands in one of these two. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void anAgreementHoldsOnDutchDaysWhereverTheServerStands(String zone) {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Dagdeler");
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Dagfonds");
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        CurrentTenant.run(
                enterprise,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("OUT-03"),
                                today,
                                Optional.of(today)));
        var seen =
                CurrentTenant.call(
                        fund,
                        () ->
                                transaction.execute(_ -> {
                                    sql.execute("set local time zone '" + zone + "'");
                                    return sql.queryForList(
                                            "select indicator from shared_with_current()",
                                            String.class);
                                }));
        assertThat(seen).containsExactly("OUT-03");
    }

    @Test
    void nobodySeesAnything() {
        tenants.organisation(Role.COORDINATOR, "De Stilte");
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(access::colleagues);
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(sharing::agreements);
    }
}
