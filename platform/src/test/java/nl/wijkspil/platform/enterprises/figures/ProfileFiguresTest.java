package nl.wijkspil.platform.enterprises.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Residency;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class ProfileFiguresTest {

    private static final LocalDate START = LocalDate.of(2023, 7, 1);

    @Autowired EnterpriseDeeds deeds;
    @Autowired ProfileFigures source;
    @Autowired Tenants tenants;

    private record Figures(List<DerivedFigure> list) {

        DerivedFigure get(String code) {
            return list.stream().filter(f -> f.key().code().equals(code)).findFirst().orElseThrow();
        }
    }

    private Figures figures(Tenant tenant, int year) {
        return new Figures(CurrentTenant.call(tenant, () -> source.derive(year)));
    }

    private static double known(DerivedFigure figure) {
        return ((Measurement.Known) figure.measurement()).value().doubleValue();
    }

    @Test
    void theProfileGivesItsFiguresAndSaysWhatIsUnknown() {
        var tenant = tenants.organisation(Role.COORDINATOR, "De Rekenaar");
        CurrentTenant.run(tenant, this::fillIn);

        var figures = figures(tenant, 2024);
        assertThat(figures.list())
                .extracting(figure -> figure.key().code())
                .containsExactlyInAnyOrder(
                        "OUT-01",
                        "OUT-01.WINKEL",
                        "OUT-02",
                        "GOV-01",
                        "GOV-03",
                        "REL-01",
                        "REL-01.GEMEENTE",
                        "REL-02");
        assertThat(known(figures.get("OUT-01"))).isEqualTo(1);
        assertThat(known(figures.get("OUT-01.WINKEL"))).isEqualTo(18);
        // 2024 has 53 Mondays and 53 Tuesdays, 8 hours each.
        assertThat(known(figures.get("OUT-02"))).isEqualTo(106 * 8.0);
        assertThat(known(figures.get("GOV-01"))).isEqualTo(88);
        assertThat(known(figures.get("GOV-03"))).isEqualTo(50);
        assertThat(known(figures.get("REL-02"))).isEqualTo(1);
        assertThat(figures.get("REL-02").evidence())
                .singleElement()
                .extracting(item -> item.locator())
                .isEqualTo("2024-1");

        CurrentTenant.run(
                tenant,
                () -> {
                    deeds.seat(
                                    "Derde Voorbeeld",
                                    BoardFunction.MEMBER,
                                    Residency.UNKNOWN,
                                    START,
                                    Optional.empty())
                            .orThrow();
                    deeds.startFunction(
                                    EnterpriseFunction.STUDIO,
                                    LocalDate.of(2024, 5, 1),
                                    Optional.empty())
                            .orThrow();
                });
        var after = figures(tenant, 2024);
        assertThat(after.get("GOV-03").measurement())
                .isInstanceOfSatisfying(
                        Measurement.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains("1 van de 3"));
        assertThat(after.get("OUT-01").measurement()).isInstanceOf(Measurement.Unknown.class);
        assertThat(after.get("OUT-02").measurement()).isInstanceOf(Measurement.Unknown.class);
        assertThat(known(after.get("OUT-01.WINKEL"))).isEqualTo(18);
        assertThat(figures(tenant, 2300).list()).isEmpty();
        assertThat(figures(tenant, 1999).list()).isEmpty();
    }

    private void fillIn() {
        var address = new Address("", "", "", "Rekendorp", "", Optional.empty());
        deeds.describe(
                        new Details(
                                Optional.of(LegalForm.COOPERATIVE),
                                Optional.empty(),
                                Optional.empty(),
                                address,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                ""),
                        START)
                .orThrow();
        deeds.startFunction(EnterpriseFunction.SHOP, START, Optional.empty()).orThrow();
        var hours =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY).stream()
                        .map(day -> new OpeningRange(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList();
        deeds.setHours(EnterpriseFunction.SHOP, START, new WeeklyHours(hours)).orThrow();
        deeds.seat("Een Voorbeeld", BoardFunction.CHAIR, Residency.YES, START, Optional.empty())
                .orThrow();
        deeds.seat("Twee Voorbeeld", BoardFunction.MEMBER, Residency.NO, START, Optional.empty())
                .orThrow();
        deeds.countMembers(LocalDate.of(2024, 11, 30), 88).orThrow();
        var partner = deeds.addPartner("Gemeente", PartnerType.MUNICIPALITY).orThrow();
        deeds.setPartnerLevel(
                        partner,
                        4,
                        LocalDate.of(2024, 2, 1),
                        new PartnerLevel.Evidence("Opdracht", "2024-1"))
                .orThrow();
    }
}
