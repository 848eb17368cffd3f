package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.Recompute;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The neighbourhood on the pages of a study and in the files of its report. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class NeighbourhoodPagesTest {

    @Autowired Studies studies;
    @Autowired ReportStore store;
    @Autowired Access access;
    @Autowired Sharing sharing;
    @Autowired EnterpriseDeeds deeds;
    @Autowired LoadAreas loading;
    @Autowired Tenants tenants;
    @Autowired WebApplicationContext context;

    @TempDir private Path folder;

    private Neighbourhoods places;
    private MockMvc web;

    @BeforeEach
    void prepare() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        places = new Neighbourhoods(tenants, access, sharing, deeds, loading, studies, folder);
        places.load(
                "beekdal2024.csv",
                Neighbourhoods.HEADER + Neighbourhoods.ROWS,
                LoadAreas.Replace.REFUSE);
    }

    private static String id(Tenant owner) {
        return owner.organisation().id().value().toString();
    }

    @Test
    void theFilesOfAReportCarryTheSurroundings() throws Exception {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Bestand");
        var village =
                places.enterprise(
                        "Dorpsbedrijf",
                        true,
                        keeper,
                        List.of(
                                Neighbourhoods.catchment(
                                        "2021-01-01", "BU98100000", "BU98100001")));
        var silent =
                places.enterprise(
                        "Stil bedrijf",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98200001")));
        var study = places.study(keeper, List.of(village, silent));
        places.compute(keeper, study);
        var slug = places.publish(keeper, study);
        for (var language : List.of("nl", "en")) {
            var pdf = file(slug, ReportStore.Kind.PDF, language);
            assertThat(PdfUa.faults(pdf)).as("PDF/UA-1, " + language).isEmpty();
            try (var workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(
                                    file(slug, ReportStore.Kind.XLSX, language)))) {
                var sheet =
                        workbook.findSheet(language.equals("nl") ? "Omgeving" : "Surroundings")
                                .orElseThrow()
                                .read();
                var shop =
                        sheet.stream()
                                .filter(row -> row.getCellText(0).equals("Dorpsbedrijf"))
                                .filter(row -> row.getCellText(2).contains("supermark"))
                                .findFirst()
                                .orElseThrow();
                assertThat(shop.getCellAsNumber(5))
                        .hasValueSatisfying(year -> assertThat(year.intValue()).isEqualTo(2024));
                assertThat(shop.getCellAsNumber(6).orElseThrow().doubleValue()).isBetween(2.5, 4.5);
                assertThat(shop.getCellText(14)).contains("CBS, Kerncijfers", "2024");
                assertThat(shop.getCellText(16)).contains("beekdal2024.csv:4");
                var unknown =
                        sheet.stream()
                                .filter(row -> row.getCellText(0).equals("Stil bedrijf"))
                                .filter(row -> row.getCellText(2).contains("supermark"))
                                .findFirst()
                                .orElseThrow();
                assertThat(unknown.getCellText(6)).as("unknown is not zero").isEmpty();
                assertThat(unknown.getCellText(13)).isNotBlank();
            }
        }
        var bundle = BundleFile.read(file(slug, ReportStore.Kind.BUNDLE, "nl"));
        assertThat(bundle)
                .isInstanceOfSatisfying(
                        BundleFile.Read.class,
                        read -> assertThat(Recompute.check(read.bundle())).isEmpty());
    }

    private byte[] file(String slug, ReportStore.Kind kind, String language) {
        return CurrentTenant.call(null, () -> store.file(slug, kind, language))
                .orElseThrow()
                .bytes();
    }

    @Test
    void theStudysPagesLeadEachFigureToItsSourceAndSayWhatIsUnknown() throws Exception {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Weg");
        var one =
                places.enterprise(
                        "Eén buurt",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98100000")));
        var two =
                places.enterprise(
                        "Twee buurten",
                        true,
                        keeper,
                        List.of(
                                Neighbourhoods.catchment(
                                        "2021-01-01", "BU98100000", "BU98100001")));
        var none = places.enterprise("Geen buurt", true, keeper, List.of());
        var study = places.study(keeper, List.of(one, two, none));
        places.compute(keeper, study);
        var at = "/studies/" + study.value();

        var page = places.page(web, keeper, at + "/bedrijf/" + id(one));
        assertThat(page)
                .contains("/buurten/BU98100000/bron?cijfer=shop&amp;jaar=2024")
                .contains("/buurten/BU98100000/bron?cijfer=shop&amp;jaar=2024&amp;rol=municipality")
                .contains("/buurten/BU98100000/bron?cijfer=shop&amp;jaar=2024&amp;rol=similar")
                .contains("bewijst niet wat een bedrijf heeft gedaan")
                .contains("In deze studie: niet bekend.", "250 adressen per km²")
                .contains("beekdal2024.csv");
        for (var path :
                List.of(
                        "/buurten/BU98100000/bron?cijfer=shop&jaar=2024",
                        "/buurten/BU98100000/bron?cijfer=density&jaar=2024",
                        "/buurten/BU98100000/bron?cijfer=population&jaar=2024&rol=country",
                        "/buurten/BU98100000/bron?cijfer=shop&jaar=2024&rol=similar",
                        "/buurten/BU98100000/bron?cijfer=density&jaar=2024&rol=municipality",
                        "/buurten/GM9810/bron?cijfer=density&jaar=2024")) {
            assertThat(places.page(web, null, path)).contains("beekdal2024.csv");
        }
        var both = places.page(web, keeper, at + "/bedrijf/" + id(two) + "?taal=en");
        assertThat(both)
                .contains("The neighbourhood in official figures", "Beekdorp", "Broekhoek")
                .contains("weighted by dwellings")
                .contains("/buurten/GM9810/bron?cijfer=shop&amp;jaar=2024")
                .doesNotContain("bron?cijfer=population");
        var unknown = places.page(web, keeper, at + "/bedrijf/" + id(none) + "?taal=nl");
        assertThat(unknown).contains("onbekend: Het bedrijf staat niet op de openbare lijst");
        assertThat(places.page(web, keeper, at + "/bevinding/SPIL"))
                .contains("De buurt bij deze bevinding", "250", "4,5")
                .contains("Verzonnen, in de vorm van CBS");
    }
}
