package nl.wijkspil.platform.areas;

import static nl.wijkspil.platform.areas.LoadText.code;
import static nl.wijkspil.platform.areas.PlaceFiles.FIGURES;
import static nl.wijkspil.platform.areas.PlaceFiles.PLACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.areas.places.AreaPlace;
import nl.wijkspil.platform.areas.places.ReadPlace;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Places, provinces and postcodes; what an area lies in, was and became. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class, LoadText.class})
class PlacesTest {

    @Autowired Areas areas;
    @Autowired Places places;
    @Autowired ReadPlace reading;
    @Autowired Portfolio portfolio;
    @Autowired LoadText files;
    @Autowired WebApplicationContext context;

    @TempDir private Path folder;

    @BeforeEach
    void lists() throws IOException {
        PlaceFiles.load(files, folder);
    }

    private AreaPlace place(String code) {
        NamedArea area = areas.latest(code(code)).orElseThrow();
        return reading.of(area, areas.latest(code("NL01")).orElseThrow());
    }

    @Test
    void aPlaceLeadsToWhatBecameOfItsMunicipality() {
        Found found = areas.search("helvendorp");
        assertThat(found.areas()).extracting(NamedArea::name).contains("Helvendorp");
        FoundPlace place = found.places().getFirst();
        assertThat(place.municipality()).isEqualTo("Haarendam");
        assertThat(place.province()).isEqualTo("Proefprovincie");
        assertThat(place.year()).isEqualTo(2008);
        assertThat(place.gone()).isTrue();
        assertThat(place.now())
                .extracting(lead -> lead.area().name())
                .containsExactly("Oisterdam", "Vughtdam");
        assertThat(place.now().getFirst().share()).isCloseTo(2360 / 3200.0, within(1e-9));
        FoundPlace silent = areas.search("stildorp").places().getFirst();
        assertThat(silent.gone()).isTrue();
        assertThat(silent.now()).as("nobody says what became of it").isEmpty();
        assertThat(areas.search("vughtdam").places().getFirst())
                .satisfies(each -> {
                    assertThat(each.gone()).isFalse();
                    assertThat(each.now())
                            .extracting(lead -> lead.area().code().text())
                            .containsExactly("GM8602");
                });
    }

    @Test
    void aNameOfSeveralPlacesGivesAllWithTheirMunicipality() {
        assertThat(areas.search("achterdorp").places())
                .extracting(FoundPlace::municipality)
                .containsExactly("Nergensdam", "Vughtdam");
        assertThat(areas.search("Achterdorp, Vughtdam").places())
                .extracting(FoundPlace::municipality)
                .containsExactly("Vughtdam");
        assertThat(areas.search("achterdorp vughtdam").places()).hasSize(1);
        assertThat(areas.search("achterdorp").places().getFirst().now())
                .as("nothing is loaded of that municipality")
                .isEmpty();
        assertThat(areas.search("oisterdorp").places().getFirst())
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo("Óisterdorp");
                    assertThat(each.now())
                            .extracting(lead -> lead.area().code().text())
                            .containsExactly("GM8603");
                });
    }

    @Test
    void theLastLoadedFileOfAYearCounts() throws IOException {
        files.load(
                folder,
                "oud.csv",
                PLACES
                        + "\"Dwaaldorp\",\"WP1\",\"Vughtdam\",\"GM8602\",\"Proefprovincie\",\"PV90\",\"2001\"\n");
        files.load(
                folder,
                "verbeterd.csv",
                PLACES
                        + "\"Dwaaldorp\",\"WP1\",\"Oisterdam\",\"GM8603\",\"Proefprovincie\",\"PV90\",\"2001\"\n");
        assertThat(areas.search("dwaaldorp").places())
                .extracting(FoundPlace::municipality)
                .containsExactly("Oisterdam");
    }

    @Test
    void theProvinceIsWhatAFileSaysOrUnknown() {
        var known =
                places.provinces(
                        List.of(code("GM8602"), code("GM8603"), code("GM8605"), code("GM8607")),
                        2010);
        assertThat(known).containsOnlyKeys(code("GM8602"), code("GM8603"));
        InProvince byCode = Objects.requireNonNull(known.get(code("GM8602")));
        assertThat(byCode.code().text()).isEqualTo("PV90");
        assertThat(byCode.year()).isEqualTo(2008);
        assertThat(byCode.byName()).isFalse();
        InProvince byName = Objects.requireNonNull(known.get(code("GM8603")));
        assertThat(byName.code().text()).isEqualTo("PV31");
        assertThat(byName.byName()).isTrue();
    }

    @Test
    void theChainRunsFromTheCountryToTheDistrict() {
        assertThat(place("BU86020000").above())
                .extracting(AreaPlace.Step::name)
                .containsExactly("Proefland", "Proefprovincie", "Vughtdam", "Wijk 00 Vughtdam");
        assertThat(place("GM8605").above())
                .extracting(AreaPlace.Step::name)
                .as("no file says the province")
                .containsExactly("Proefland", "");
        assertThat(place("8611").above())
                .extracting(AreaPlace.Step::name)
                .containsExactly("Proefland", "Limburg", "OISTERDAM");
    }

    @Test
    void whatLiesInsideIsListed() {
        assertThat(place("GM8602").inside())
                .extracting(list -> list.level() + " " + list.year() + " " + list.areas().size())
                .containsExactly("DISTRICT 2010 1", "NEIGHBOURHOOD 2010 2");
        assertThat(place("WK860200").inside().getFirst().areas()).hasSize(2);
        assertThat(place("WK860100").inside().getFirst().areas())
                .extracting(NamedArea::name)
                .containsExactly("Helvendorp kern");
        assertThat(place("NL01").inside().getFirst().areas())
                .extracting(NamedArea::name)
                .contains("Proefprovincie");
        assertThat(place("BU86020000").inside()).isEmpty();
    }

    @Test
    void whatIsGoneNamesItsSuccessorsAndWhatIsNewItsPredecessors() {
        var gone = Objects.requireNonNull(place("GM8601").after());
        assertThat(gone.list()).isEqualTo(2010);
        assertThat(gone.areas())
                .extracting(share -> share.area().name())
                .containsExactly("Oisterdam", "Vughtdam");
        assertThat(gone.areas().getLast().share()).isCloseTo(840 / 3200.0, within(1e-9));
        assertThat(Objects.requireNonNull(place("GM8604").after()).areas())
                .as("no successor is known")
                .isEmpty();
        assertThat(Objects.requireNonNull(place("GM8605").before()).areas())
                .as("no predecessor is known")
                .isEmpty();
        assertThat(place("GM8602").after()).isNull();
        assertThat(place("GM8602").before()).as("it was on the list of 2009").isNull();
        assertThat(place("BU86010000").after())
                .as("the list of 2010 has neighbourhoods, but not this one")
                .isNotNull();
    }

    @Test
    void aFileOfPartOfTheCountrySaysNothingOfTheRest() throws IOException {
        files.load(
                folder,
                "deel2011.csv",
                FIGURES
                        + """
                        Elders;Elders;GM8690;10
                        Elders wijk;Elders;WK869000;10
                        """);
        files.load(
                folder,
                "gekozen2013.csv",
                FIGURES + "Proefland;Proefland;NL01;900\nVughtdam;Vughtdam;GM8602;600\n");
        for (String each : List.of("GM8602", "GM8603", "GM8690", "WK860200")) {
            assertThat(place(each).after()).as(each).isNull();
        }
        files.load(
                folder,
                "deel2012.csv",
                FIGURES
                        + """
                        Elders;Elders;GM8690;10
                        Elders nieuwe wijk;Elders;WK869001;10
                        """);
        assertThat(place("WK869000").after())
                .as("of this municipality the newer list is whole")
                .isNotNull();
    }

    @Test
    void aPostcodeSaysWhereItLiesAndLeadsThere() {
        Found found = areas.search("8611");
        assertThat(found.by()).isEqualTo(Found.By.POSTCODE_MUNICIPALITY);
        assertThat(found.areas()).extracting(NamedArea::name).containsExactly("Oisterdam");
        assertThat(Objects.requireNonNull(found.postcode()).code()).isEqualTo(code("8611"));
        AreaPlace.Postcode postcode = Objects.requireNonNull(place("8611").postcode());
        assertThat(Objects.requireNonNull(postcode.says()).place()).isEqualTo("Óisterdorp");
        assertThat(postcode.municipalities())
                .extracting(area -> area.code().text())
                .containsExactly("GM8603");
        assertThat(postcode.figures())
                .extracting(figure -> figure.name().nl())
                .containsExactly("Inwoners", "Mannen");
        assertThat(postcode.figures().getFirst().cell().line()).isEqualTo(2);
        assertThat(Objects.requireNonNull(place("8612").postcode()).says()).isNull();
        AreaPlace.Postcode lost = Objects.requireNonNull(place("8613").postcode());
        assertThat(lost.municipalities()).isEmpty();
        assertThat(lost.figures().getLast().cell().nothing()).isNotNull();
    }

    @Test
    void everyPageSaysItInBothLanguages() throws Exception {
        portfolio.keepers();
        String[][] expected = {
            {"/buurten/GM8601", "staat niet meer op de lijst van 2010", "no longer on the list"},
            {"/buurten/GM8601", "73,8% van de adressen", "73.8% of the addresses"},
            {"/buurten/GM8604", "geen opvolger bekend", "No successor is known"},
            {"/buurten/GM8605", "geen voorganger bekend", "No predecessor is known"},
            {"/buurten/GM8605", "provincie onbekend", "province unknown"},
            {"/buurten/GM8602", "2 buurten (2010)", "2 neighbourhoods (2010)"},
            {"/buurten/WK860200", "2 buurten (2010)", "2 neighbourhoods (2010)"},
            {
                "/buurten/GM8602",
                "Woonplaatsen van CBS, 2008",
                "Places, Statistics Netherlands, 2008"
            },
            {"/buurten/PV90", "gemeente", "municipalit"},
            {"/buurten/8611", "Postcode 8611", "Postcode 8611"},
            {"/buurten/8613", "niet vrijgegeven", "withheld"},
            {"/buurten/8612", "Geen bestand zegt", "No file says"},
            {"/buurten?zoek=helvendorp", "In welke daarvan Helvendorp ligt", "does not say"},
            {"/buurten?zoek=nergensdorp", "niets geladen", "Nothing of this municipality"},
            {"/buurten?zoek=8611", "Postcode 8611 in cijfers", "Postcode 8611 in figures"},
            {"/buurten?gemeente=GM8601", "Helvendorp kern", "Helvendorp kern"},
            {"/buurten/BU99000100", "Voorbeeldprovincie", "Voorbeeldprovincie"},
            {"/buurten/NL99", "1 provincie<", "1 province<"},
            {"/buurten/PV99", "1 gemeente (2024)", "1 municipality (2024)"},
        };
        for (String[] each : expected) {
            assertThat(page(each[0], "nl")).as(each[0]).contains(each[1]);
            assertThat(page(each[0], "en")).as(each[0]).contains(each[2]);
        }
    }

    @Test
    void aListIsNarrowedToAProvince() throws Exception {
        portfolio.keepers();
        int year = areas.years(AreaLevel.MUNICIPALITY, false).stream().findFirst().orElse(2020) + 1;
        files.load(
                folder,
                "nu" + year + ".csv",
                FIGURES + "Vughtdam;Vughtdam;GM8602;600\nNieuwdam;Nieuwdam;GM8605;100\n");
        String in = page("/buurten?provincie=PV90", "nl");
        assertThat(in).contains("GM8602").doesNotContain("GM8605");
        String unknown = page("/buurten?provincie=onbekend", "nl");
        assertThat(unknown).contains("GM8605").doesNotContain("GM8602");
        assertThat(page("/buurten?provincie=%25PV90", "nl"))
                .as("what is no province is not asked")
                .contains("GM8605", "GM8602");
    }

    private String page(String path, String language) throws Exception {
        String asked = path + (path.contains("?") ? "&" : "?") + "taal=" + language;
        String html =
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build()
                        .perform(get(URI.create(asked)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(html).as(path).doesNotContain("??");
        return html;
    }

    @Test
    void theDamagedOfficialFileIsRefusedAndAMendedOneIsKept() throws IOException {
        Path damaged =
                Path.of(
                        "..",
                        "..",
                        "shared",
                        "data",
                        "codes",
                        "woonplaatsen_gemeenten_2011_2017.csv.gz");
        assumeTrue(Files.exists(damaged), "skipped: shared data not present");
        LoadAreas.Answer refused = files.load(damaged);
        assertThat(refused.loaded()).isFalse();
        assertThat(refused.findings()).hasSize(1);
        Finding why = refused.findings().getFirst();
        assertThat(why.code()).isEqualTo("WS-AREA-011");
        assertThat(why.words()).contains("635 rijen missen een aanhalingsteken", "regel 16");
        assertThat(areas.search("Helvoirt").places()).as("not even its sound rows").isEmpty();
        String text;
        try (var in = new GZIPInputStream(Files.newInputStream(damaged))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String mended =
                text.replace("\"S,\"", "\"Súdwest-Fryslân\",\"")
                        .replace("\"Skarsterl,\"", "\"Skarsterlân\",\"")
                        .replace("\"Gaasterl,\"", "\"Gaasterlân-Sleat\",\"");
        files.load(folder, "woonplaatsen.csv", mended);
        assertThat(areas.search("helvoirt").places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.municipality()).isEqualTo("Haaren");
                    assertThat(place.province()).isEqualTo("Noord-Brabant");
                    assertThat(place.year()).isEqualTo(2017);
                });
        assertThat(areas.search("bolsward, sudwest-fryslan").places())
                .extracting(FoundPlace::municipality)
                .containsExactly("Súdwest-Fryslân");
        assertThat(areas.search("achterveld").places())
                .extracting(FoundPlace::municipality)
                .containsExactly("Barneveld", "Leusden");
        assertThat(places.provinces(List.of(code("GM0788"), code("GM1900")), 2024))
                .extractingByKey(code("GM1900"))
                .extracting(in -> in.code().text())
                .isEqualTo("PV21");
    }
}
