package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.areas.SurroundingMeasure.Year;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The door for who shows a neighbourhood's official figures beside something of its own. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class SurroundingsTest {

    private static final String HEADER =
            "Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Codering (code);"
                    + "Aantal inwoners (aantal);65 jaar of ouder (aantal);"
                    + "Huishoudens totaal (aantal);Woningvoorraad (aantal);"
                    + "Afstand tot grote supermarkt (km);"
                    + "Omgevingsadressendichtheid (aantal per km2);Mate van stedelijkheid (code)\n";

    private static final String ROWS_2023 =
            """
            Proefland;;NL00;400000;80000;200000;210000;1.0;2000;2
            Omstad;Omstad;GM8610;4000;800;2000;2050;1.5;1200;3
            Kern;Omstad;BU86100000;1000;200;500;510;0.5;1800;2
            Rand;Omstad;BU86100001;2000;500;900;       .;2.5;600;4
            Veld;Omstad;BU86100002;1000;100;       .;       .;3.5;200;5
            Haven;Omstad;BU86100003;600;60;300;310;       .;       .;4
            """;

    private static final String ROWS_2024 =
            """
            Proefland;;NL00;402000;82000;201000;211000;1.0;2010;2
            Omstad;Omstad;GM8610;4040;820;2010;2060;1.5;1210;3
            Kern;Omstad;BU86100000;1010;210;505;515;       .;1810;2
            Rand;Omstad;BU86100001;2020;510;905;       .;2.5;610;4
            Veld;Omstad;BU86100002;1010;110;       .;       .;3.5;210;5
            Haven;Omstad;BU86100003;600;60;300;310;       .;       .;4
            """;

    private static final String VILLAGES_2024 =
            """
            Groot;Omdorp;BU86200000;1000;200;500;300;0.5;1400;3
            Klein;Omdorp;BU86200001;1000;200;900;100;0.5;200;5
            """;

    private static final String HEALTH =
            """
            WijkenEnBuurten;Perioden;Eenzaam_28
            NL00;2020JJ00;47.0
            GM8610;2020JJ00;45.5
            BU86100000;2020JJ00;51.5
            """;

    @Autowired Tenants tenants;
    @Autowired LoadAreas loading;
    @Autowired ReadSurroundings surroundings;

    @TempDir private Path folder;

    @BeforeEach
    void files() throws IOException {
        load("omstad2023.csv", HEADER + ROWS_2023);
        load("omstad2024.csv", HEADER + ROWS_2024);
        load("dorpen2024.csv", HEADER + VILLAGES_2024);
        load("gezondheid.csv", HEALTH);
    }

    private void load(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        var answer =
                CurrentTenant.call(
                        tenants.network(),
                        () ->
                                loading.load(
                                        AreaInput.of(file),
                                        null,
                                        Delivery.UNKNOWN,
                                        LoadAreas.Replace.REFUSE,
                                        false));
        assertThat(answer.loaded()).as("%s: %s", name, answer.findings()).isTrue();
    }

    private Surroundings known(int from, int until, String... codes) {
        var answer = surroundings.of(List.of(codes), from, until);
        assertThat(answer).isInstanceOf(ReadSurroundings.Answer.Known.class);
        return ((ReadSurroundings.Answer.Known) answer).figures();
    }

    private String why(String... codes) {
        var answer = surroundings.of(List.of(codes), 2023, 2024);
        assertThat(answer).isInstanceOf(ReadSurroundings.Answer.Unknown.class);
        return ((ReadSurroundings.Answer.Unknown) answer).why().nl();
    }

    @Test
    void aNeighbourhoodStandsBesideItsMunicipalitySimilarAreasAndTheCountry() {
        var kern = known(2023, 2025, "BU86100000");
        assertThat(kern.places()).containsExactly(new Surroundings.Place("BU86100000", "Kern"));
        assertThat(Objects.requireNonNull(kern.municipality()).name()).isEqualTo("Omstad");
        assertThat(Objects.requireNonNull(kern.country()).name()).isEqualTo("Proefland");
        assertThat(kern.similar())
                .hasSize(5)
                .contains(new Surroundings.Place("BU86100001", "Rand"));
        assertThat(kern.fictional()).isFalse();
        var old = kern.measure("old").orElseThrow();
        assertThat(old.name().nl()).isEqualTo("Inwoners van 65 jaar of ouder");
        assertThat(old.name().en()).isEqualTo("Inhabitants of 65 or older");
        assertThat(old.unit().nl()).isEqualTo("%");
        assertThat(old.estimate()).isFalse();
        assertThat(old.years()).extracting(Year::year).containsExactly(2023, 2024);
        var shown = old.shown();
        assertThat(shown.own().value()).isCloseTo(100 * 210 / 1010.0, within(1e-9));
        assertThat(shown.municipality().value()).isCloseTo(100 * 820 / 4040.0, within(1e-9));
        assertThat(shown.similar().value()).isCloseTo(20, within(1e-9));
        assertThat(shown.country().value()).isCloseTo(100 * 82 / 402.0, within(1e-9));
        assertThat(shown.source().nl()).isEqualTo("CBS, Kerncijfers wijken en buurten, 2024");
        assertThat(old.cells())
                .extracting(
                        SurroundingMeasure.Cell::file,
                        SurroundingMeasure.Cell::line,
                        SurroundingMeasure.Cell::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("omstad2024.csv", 4L, 210.0),
                        org.assertj.core.groups.Tuple.tuple("omstad2024.csv", 4L, 1010.0));
        assertThat(kern.sourcePath(old, "own"))
                .contains("/buurten/BU86100000/bron?cijfer=old&jaar=2024");
    }

    @Test
    void anIndexSaysWhichYearIsHundredAndShowsBothCells() {
        var population = known(2024, 2024, "BU86100000").measure("population").orElseThrow();
        assertThat(population.unit().nl()).isEqualTo("2023 = 100");
        assertThat(population.shown().own().value()).isCloseTo(101, within(1e-9));
        assertThat(population.years()).extracting(Year::year).containsExactly(2024);
        assertThat(population.cells())
                .extracting(SurroundingMeasure.Cell::year)
                .containsExactly(2024, 2023);
    }

    @Test
    void withheldIsUnknownWithItsReasonInBothLanguagesAndAnEarlierYearIsShown() {
        var shop = known(2023, 2025, "BU86100000").measure("shop").orElseThrow();
        assertThat(shop.shown().year()).isEqualTo(2023);
        assertThat(shop.shown().own().value()).isEqualTo(0.5);
        var later = shop.years().getLast();
        assertThat(later.year()).isEqualTo(2024);
        assertThat(later.own().value()).as("withheld is not zero").isNull();
        assertThat(later.own().words().nl()).contains("vrijgegeven");
        assertThat(later.own().words().en()).contains("Not released");
        assertThat(shop.shown().own().words().nl()).as("another year's boundary").isNotEmpty();
        assertThat(shop.shown().own().words().en())
                .isNotEmpty()
                .isNotEqualTo(shop.shown().own().words().nl());
        assertThat(shop.shown().similar().words().nl()).contains("2 van 5");
        assertThat(shop.shown().similar().words().en()).contains("2 of 5");
    }

    @Test
    void aModelEstimateSaysSoAndCarriesItsCaveat() {
        var lonely = known(2023, 2025, "BU86100000").measure("lonely").orElseThrow();
        assertThat(lonely.estimate()).isTrue();
        assertThat(lonely.shown().year()).as("the last before the period").isEqualTo(2020);
        assertThat(lonely.shown().own().value()).isEqualTo(51.5);
        assertThat(lonely.shown().source().nl()).contains("RIVM").contains("2020");
        assertThat(lonely.caveat().nl()).contains("modelschattingen");
        assertThat(lonely.caveat().en()).contains("model estimates");
    }

    @Test
    void whatIsNotThereIsNamedWithWhy() {
        var kern = known(2023, 2025, "BU86100000");
        assertThat(kern.whyAbsent("old")).isEmpty();
        assertThat(kern.whyAbsent("gp").orElseThrow().nl()).contains("geladen bestand");
        var haven = known(2023, 2025, "BU86100003");
        assertThat(haven.whyAbsent("shop").orElseThrow().nl()).contains("vrijgegeven");
        assertThat(haven.whyAbsent("lonely").orElseThrow().nl()).contains("geen enkel jaar");
        assertThat(haven.measure("shop")).isEmpty();
        var before = known(2010, 2012, "BU86100000");
        assertThat(before.measures()).isEmpty();
        assertThat(before.whyAbsent("old").orElseThrow().nl()).contains("2023");
        assertThat(before.whyAbsent("old").orElseThrow().en()).contains("2023");
        assertThat(before.urbanity().known()).isFalse();
        assertThat(before.urbanity().words().nl()).contains("na deze periode");
    }

    @Test
    void nothingIsSaidOfACatchmentWithAPartThatIsNotLoaded() {
        assertThat(why()).contains("geen codes");
        assertThat(why("BU86100000", "BU86109999")).contains("BU86109999");
        assertThat(surroundings.urbanity(List.of("BU86109999"), 2024).words().nl())
                .contains("BU86109999");
        assertThat(surroundings.urbanity(List.of(), 2024).proposal()).isEqualTo(Urbanity.UNKNOWN);
    }

    @Test
    void anAreaWithinAnotherCountsOnceAndSeveralMunicipalitiesAreNotOne() {
        var whole = known(2024, 2024, "GM8610", "BU86100000");
        assertThat(whole.places()).extracting(Surroundings.Place::code).containsExactly("GM8610");
        assertThat(whole.measure("old").orElseThrow().shown().own().value())
                .isCloseTo(100 * 820 / 4040.0, within(1e-9));
        var both = known(2024, 2024, "BU86100000", "BU86200000");
        assertThat(both.municipality()).isNull();
        var old = both.measure("old").orElseThrow().shown();
        assertThat(old.own().value()).isCloseTo(100 * 410 / 2010.0, within(1e-9));
        assertThat(old.municipality().value()).isNull();
        assertThat(old.municipality().words().nl()).contains("meer gemeenten");
    }

    @Test
    void urbanityFollowsFromTheDensityAndSaysWhereItStands() {
        var kern = surroundings.urbanity(List.of("BU86100000"), 2024);
        assertThat(kern.density()).isEqualTo(1810);
        assertThat(kern.urbanityClass()).isEqualTo(2);
        assertThat(kern.year()).isEqualTo(2024);
        assertThat(kern.source().nl()).isEqualTo("CBS, Kerncijfers wijken en buurten, 2024");
        assertThat(kern.proposal()).isEqualTo(Urbanity.URBAN);
        assertThat(kern.townFrom()).isEqualTo(1000);
        assertThat(kern.sourcePath("BU86100000"))
                .contains("/buurten/BU86100000/bron?cijfer=density&jaar=2024");
        assertThat(surroundings.urbanity(List.of("BU86100000"), 2023).density()).isEqualTo(1800);
        assertThat(surroundings.urbanity(List.of("BU86100002"), 2024).proposal())
                .isEqualTo(Urbanity.RURAL);
        assertThat(known(2023, 2024, "BU86100000").urbanity()).isEqualTo(kern);
    }

    @Test
    void withoutADensityTheClassSpeaks() {
        var haven = surroundings.urbanity(List.of("BU86100003"), 2024);
        assertThat(haven.density()).isNull();
        assertThat(haven.urbanityClass()).isEqualTo(4);
        assertThat(haven.year()).isEqualTo(2024);
        assertThat(haven.proposal()).isEqualTo(Urbanity.RURAL);
        assertThat(haven.sourcePath("BU86100003")).isEmpty();
    }

    @Test
    void someTogetherAreWeighedByDwellingsElseHouseholdsElseUnknown() {
        var byHouseholds = surroundings.urbanity(List.of("BU86100000", "BU86100001"), 2024);
        assertThat(Objects.requireNonNull(byHouseholds.density()))
                .isCloseTo((505 * 1810 + 905 * 610) / 1410.0, within(1e-9));
        assertThat(byHouseholds.words().nl()).contains("huishoudens");
        assertThat(byHouseholds.urbanityClass()).as("a class has no mean").isNull();
        assertThat(byHouseholds.proposal()).isEqualTo(Urbanity.URBAN);

        var unknown = surroundings.urbanity(List.of("BU86100000", "BU86100002"), 2024);
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.proposal()).isEqualTo(Urbanity.UNKNOWN);
        assertThat(unknown.words().nl()).contains("niet overal bekend");

        var byDwellings = surroundings.urbanity(List.of("BU86200000", "BU86200001"), 2024);
        assertThat(byDwellings.density()).isEqualTo((300 * 1400 + 100 * 200) / 400.0);
        assertThat(byDwellings.words().nl()).contains("woningen");
        var together = known(2024, 2024, "BU86200000", "BU86200001");
        var density = together.measure(Surroundings.DENSITY).orElseThrow();
        assertThat(density.shown().own().value()).isEqualTo(byDwellings.density());
        assertThat(together.sourcePath(density, "own")).as("no single area").isEmpty();
        assertThat(density.cells())
                .extracting(SurroundingMeasure.Cell::value)
                .contains(1400.0, 200.0, 300.0, 100.0);
    }
}
