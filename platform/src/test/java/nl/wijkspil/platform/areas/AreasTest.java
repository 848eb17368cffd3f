package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Autowired Tenants tenants;
    @Autowired Portfolio portfolio;
    @Autowired Areas areas;
    @Autowired LoadAreas loading;
    @Autowired ReadContext contexts;

    @TempDir private Path folder;

    @BeforeEach
    void fiction() {
        portfolio.keepers();
    }

    private LoadAreas.Answer load(String name, String text, boolean replace) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return CurrentTenant.call(
                tenants.network(), () -> loading.load(AreaInput.of(file), null, replace, false));
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
    void onlyTheNetworksSupportLoads() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "Proef zonder recht");
        assertThatThrownBy(() ->
                        CurrentTenant.run(
                                coordinator,
                                () ->
                                        loading.load(
                                                AreaInput.of(folder.resolve("none2023.csv")),
                                                null,
                                                false,
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
            assertThat(each.years()).hasSize(10);
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
        assertThat(withheld.words()).contains("vrijgegeven");
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
        String drawn = areas.boundaries(2024, AreaLevel.NEIGHBOURHOOD, "GM9900", 2);
        assertThat(drawn).contains("\"id\":\"BU99000100\"").contains("MultiPolygon");
        assertThat(areas.boundaries(2024, AreaLevel.NEIGHBOURHOOD, "GM0001", 2))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    @Test
    void officialBoundariesAreDrawnCoarseFirst() {
        Path file = Path.of("..", "..", "shared", "data", "geo", "provincies2022_wgs84.geojson");
        assumeTrue(Files.exists(file), "skipped: shared data not present");
        CurrentTenant.run(
                tenants.network(), () -> loading.load(AreaInput.of(file), null, false, false));
        String coarse = areas.boundaries(2022, AreaLevel.PROVINCE, "", 0);
        String fine = areas.boundaries(2022, AreaLevel.PROVINCE, "", 2);
        assertThat(coarse).contains("PV20").contains("PV31");
        assertThat(coarse.length()).isLessThan(fine.length() / 5);
    }
}
