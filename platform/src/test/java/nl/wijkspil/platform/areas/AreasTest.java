package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.context.ReadContext;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class AreasTest {

    private static final String FIRST =
            """
            Wijken en buurten;Codering (code);Aantal inwoners (aantal);Afstand tot school (km)
            Proefstad;GM8800;105;     1.5
            Proefbuurt;BU88000000;105;       .
            """;

    private static final Delivery SECOND =
            new Delivery("tweede levering", LocalDate.of(2024, 3, 1));

    @Autowired Tenants tenants;
    @Autowired Portfolio portfolio;
    @Autowired Areas areas;
    @Autowired LoadAreas loading;
    @Autowired ReadContext contexts;
    @Autowired Indicators indicators;

    @TempDir private Path folder;

    @BeforeEach
    void fiction() {
        portfolio.keepers();
    }

    private LoadAreas.Answer load(String name, String text, boolean replace) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return CurrentTenant.call(
                tenants.network(),
                () ->
                        loading.load(
                                AreaInput.of(file),
                                null,
                                SECOND,
                                replace ? LoadAreas.Replace.REPLACE : LoadAreas.Replace.REFUSE,
                                false));
    }

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }

    @Test
    void aFileIsLoadedOnceAndAnotherVersionAsks() throws IOException {
        assertThat(load("proef2023.csv", FIRST, false).changed()).isTrue();
        assertThat(areas.latest(code("BU88000000")))
                .hasValueSatisfying(area -> assertThat(area.name()).isEqualTo("Proefbuurt"));
        int files = areas.datasets().size();
        LoadAreas.Answer again = load("kopie2023.csv", FIRST, false);
        assertThat(again.loaded()).isTrue();
        assertThat(again.changed()).isFalse();
        assertThat(areas.datasets()).hasSize(files);

        String later = FIRST.replace(";105;     1.5", ";110;     1.5");
        LoadAreas.Answer refused = load("later2023.csv", later, false);
        assertThat(refused.loaded()).isFalse();
        assertThat(refused.findings()).extracting(Finding::code).contains("WS-AREA-028");
        assertThat(areas.datasets()).hasSize(files);
        assertThat(load("later2023.csv", later, true).changed()).isTrue();
        FigureRow row = areas.rows(List.of(code("GM8800"))).getFirst();
        assertThat(row.cell(0).value()).isEqualTo(110);
        assertThat(row.cell(0).file()).isEqualTo("later2023.csv");
        assertThat(row.cell(0).line()).isEqualTo(2);
        FigureRow withheld = areas.rows(List.of(code("BU88000000"))).getFirst();
        assertThat(withheld.cell(1).nothing()).isEqualTo(Nothing.WITHHELD);
        assertThat(withheld.cell(1).value()).isNaN();

        LoadAreas.Answer bad = load("slecht2023.csv", FIRST + "Twee;XX;1;1.0\n", false);
        assertThat(bad.loaded()).isFalse();
        assertThat(areas.latest(code("GM8800"))).isPresent();
    }

    @Test
    void otherAreasOfTheSameYearAreNoOtherVersion() throws IOException {
        String other =
                """
                Wijken en buurten;Codering (code);Aantal inwoners (aantal)
                Overstad;GM8801;205
                """;
        assertThat(load("overstad2024.csv", other, false).changed())
                .as("the invented areas hold the same year and indicator")
                .isTrue();
        assertThat(load("andere2024.csv", other.replace("8801", "8802"), false).changed()).isTrue();
    }

    @Test
    void aSmallerDeliveryReplacesOnlyWhenSaidSo() throws IOException {
        String whole =
                """
                Wijken en buurten;Codering (code);Aantal inwoners (aantal)
                Deelstad;GM8810;205
                Deelwijk;WK881000;205
                """;
        assertThat(load("deel2022.csv", whole, false).changed()).isTrue();
        assertThat(areas.datasets().getFirst().delivery()).isEqualTo(SECOND);
        Path part =
                Files.writeString(
                        folder.resolve("minder2022.csv"),
                        whole.replace("205\nDeelwijk;WK881000;205", "210"));
        LoadAreas.Answer refused = load("minder2022.csv", Files.readString(part), true);
        assertThat(refused.loaded()).isFalse();
        assertThat(refused.smaller()).isTrue();
        assertThat(refused.findings().getLast().words()).contains("tweede levering");
        assertThat(areas.rows(List.of(code("WK881000")))).isNotEmpty();
        LoadAreas.Answer replaced =
                CurrentTenant.call(
                        tenants.network(),
                        () ->
                                loading.load(
                                        AreaInput.of(part),
                                        null,
                                        Delivery.UNKNOWN,
                                        LoadAreas.Replace.REPLACE_BY_SMALLER,
                                        false));
        assertThat(replaced.changed()).isTrue();
        assertThat(areas.rows(List.of(code("GM8810"))).getFirst().cell(0).value()).isEqualTo(210);
        assertThat(areas.rows(List.of(code("WK881000"))))
                .as("figures of the replaced delivery no longer count")
                .isEmpty();
    }

    @Test
    void aNamePostcodeOrAddressLeadsToItsNeighbourhood() throws IOException {
        LoadAreas.Answer names =
                load(
                        "zoek2021.csv",
                        """
                        Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Codering (code);Aantal inwoners (aantal)
                        Zoekstad;Zoekstad;GM8820;400
                        Kern;Zoekstad;BU88200000;205
                        Rand;Zoekstad;BU88200001;195
                        Kern;Anderstad;BU88210000;195
                        """,
                        false);
        assertThat(names.findings()).noneMatch(Finding::isError);
        assertThat(areas.search("kern").areas())
                .extracting(NamedArea::municipality)
                .as("a name alone is asked, not chosen")
                .contains("Zoekstad", "Anderstad");
        for (String words : List.of("Kern, Zoekstad", "kern zoekstad", "BU88200000")) {
            assertThat(areas.search(words).areas())
                    .as(words)
                    .extracting(each -> each.code().text())
                    .containsExactly("BU88200000");
        }
        load(
                "adressen.csv",
                """
                PC6,Huisnummer,Buurt2021,Wijk2021,Gemeente2021
                9999ZA,1,88200001,882000,8820
                9999ZA,3,88200001,882000,8820
                9999ZA,5,88200000,882000,8820
                9999ZB,2,88200001,882000,8820
                """,
                false);
        Found street = areas.search("9999 za");
        assertThat(street.by()).isEqualTo(Found.By.POSTCODE);
        assertThat(street.areas())
                .extracting(each -> each.code().text())
                .containsExactly("BU88200001", "BU88200000");
        assertThat(areas.search("9999").areas()).hasSize(2);
        Found address = areas.search("9999ZA 5");
        assertThat(address.by()).isEqualTo(Found.By.ADDRESS);
        assertThat(address.areas()).extracting(NamedArea::name).containsExactly("Kern");
        assertThat(areas.search("9999ZA 7").by()).isEqualTo(Found.By.NO_SUCH_NUMBER);
        assertThat(areas.search("9998").areas()).isEmpty();
        assertThat(areas.search("%").areas()).isEmpty();
    }

    @Test
    void officialFiguresGiveTheBaseOfReachAndTheDistanceToTheNextShop() {
        var proposals =
                CurrentTenant.call(portfolio.keeper("de-brink"), () -> indicators.proposals(2023));
        assertThat(proposals)
                .extracting(p -> p.figure().key().code())
                .contains("OUT-12.WINKEL", "VOL-03");
        var shop =
                proposals.stream()
                        .filter(p -> p.figure().key().code().equals("OUT-12.WINKEL"))
                        .findFirst()
                        .orElseThrow();
        assertThat(shop.figure().facts().getFirst().value()).contains("2023");
        var volunteers =
                proposals.stream()
                        .filter(p -> p.figure().key().code().equals("VOL-03"))
                        .findFirst()
                        .orElseThrow()
                        .figure();
        double active = Double.parseDouble(volunteers.facts().getFirst().value());
        var counted = volunteers.facts().getLast().value();
        double people = Double.parseDouble(counted.substring(0, counted.indexOf(' ')));
        assertThat(((Measurement.Known) volunteers.measurement()).value().doubleValue())
                .isCloseTo(100 * active / people, within(0.05));
        assertThat(volunteers.facts().getLast().value()).contains("±");
    }

    @Test
    void onlyTheNetworksSupportLoads() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "Proef zonder recht");
        assertThatThrownBy(() ->
                        CurrentTenant.run(
                                coordinator,
                                () ->
                                        loading.load(
                                                AreaInput.of(folder.resolve("none2023.csv")),
                                                null,
                                                Delivery.UNKNOWN,
                                                LoadAreas.Replace.REFUSE,
                                                false)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anInventedNeighbourhoodStandsBesideOthersForTenYears() {
        AreaContext context = contexts.of(List.of(code("BU99000100")));
        assertThat(context.areas().getFirst().fictional()).isTrue();
        assertThat(context.municipality()).isNotNull();
        assertThat(context.country()).isNotNull();
        assertThat(context.similar()).hasSize(5).allMatch(NamedArea::fictional);
        assertThat(context.measures())
                .extracting(m -> m.measure().key())
                .contains("population", "old", "gp", "shop");
        for (var each : context.measures()) {
            assertThat(each.years())
                    .hasSize(List.of("lonely", "care").contains(each.measure().key()) ? 2 : 10);
            assertThat(each.lines())
                    .extracting(Line::role)
                    .containsExactly("own", "municipality", "similar", "country");
        }
        var shop =
                context.measures().stream()
                        .filter(m -> m.measure().key().equals("shop"))
                        .findFirst()
                        .orElseThrow();
        Point withheld = shop.lines().getFirst().points().get(3);
        assertThat(withheld.year()).isEqualTo(2018);
        assertThat(withheld.known()).as("withheld is not zero").isFalse();
        assertThat(withheld.words().nl()).contains("vrijgegeven");
        Point known = shop.lines().getFirst().points().getLast();
        assertThat(known.cells().getFirst().cell().file())
                .isEqualTo("verzonnen-kerncijfers-2024.csv");
    }

    @Test
    void twoNeighbourhoodsTogetherAddUp() {
        AreaContext both = contexts.of(List.of(code("BU99000100"), code("BU99000101")));
        AreaContext one = contexts.of(List.of(code("BU99000100")));
        AreaContext other = contexts.of(List.of(code("BU99000101")));
        double gp = last(both, "gp");
        assertThat(gp)
                .isBetween(
                        Math.min(last(one, "gp"), last(other, "gp")),
                        Math.max(last(one, "gp"), last(other, "gp")));
    }

    private static double last(AreaContext context, String measure) {
        return context.measures().stream()
                .filter(m -> m.measure().key().equals(measure))
                .findFirst()
                .orElseThrow()
                .lines()
                .getFirst()
                .points()
                .getLast()
                .value();
    }

    @Test
    void boundariesAreServedForAMunicipality() {
        String drawn =
                areas.boundaries(
                        2024, AreaLevel.NEIGHBOURHOOD, new Areas.Ground("GM9900", true), 2);
        assertThat(drawn).contains("\"id\":\"BU99000100\"").contains("MultiPolygon");
        assertThat(
                        areas.boundaries(
                                2024,
                                AreaLevel.NEIGHBOURHOOD,
                                new Areas.Ground("GM0001", false),
                                2))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    @Test
    void officialBoundariesAreDrawnCoarseFirst() {
        Path file = Path.of("..", "..", "shared", "data", "geo", "provincies2022_wgs84.geojson");
        assumeTrue(Files.exists(file), "skipped: shared data not present");
        CurrentTenant.run(
                tenants.network(),
                () ->
                        loading.load(
                                AreaInput.of(file),
                                null,
                                Delivery.UNKNOWN,
                                LoadAreas.Replace.REFUSE,
                                false));
        String coarse = areas.boundaries(2022, AreaLevel.PROVINCE, new Areas.Ground("", false), 0);
        String fine = areas.boundaries(2022, AreaLevel.PROVINCE, new Areas.Ground("", false), 2);
        assertThat(coarse).contains("PV20").contains("PV31");
        assertThat(coarse.length()).isLessThan(fine.length() / 5);
    }
}
