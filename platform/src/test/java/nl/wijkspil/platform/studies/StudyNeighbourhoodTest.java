package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.Recompute;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.ReadSurroundings;
import nl.wijkspil.platform.areas.Surroundings;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import nl.wijkspil.platform.studies.report.PublicContent;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The official figures around the enterprises: frozen with a study, kept in a report. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class StudyNeighbourhoodTest {

    private static final String OWN =
            """
            Zichtland;Zichtland;GM9830;4000;800;2050;1.5;700;4
            Zichtdorp;Zichtland;BU98300000;1000;200;510;4.5;250;5
            Schuilland;Schuilland;GM9840;9000;1800;4050;0.5;1900;2
            Schuilhoek;Schuilland;BU98400000;3000;450;1500;0.4;2100;2
            """;

    @Autowired Studies studies;
    @Autowired Reports reports;
    @Autowired ReportStore store;
    @Autowired FrozenStore frozen;
    @Autowired Access access;
    @Autowired Sharing sharing;
    @Autowired EnterpriseDeeds deeds;
    @Autowired LoadAreas loading;
    @Autowired ReadSurroundings surroundings;
    @Autowired Tenants tenants;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaction;
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

    private void compute(Tenant keeper, Study.Id study) {
        CurrentTenant.run(
                keeper,
                () -> {
                    assertThat(studies.freeze(study)).isInstanceOf(Studies.Frozen.Done.class);
                    assertThat(studies.evaluate(study)).isInstanceOf(Studies.Evaluated.Done.class);
                });
    }

    private SortedMap<String, StudySurroundings> kept(Tenant keeper, Study.Id study) {
        return StudySurroundings.read(
                CurrentTenant.call(keeper, () -> frozen.snapshot(study))
                        .orElseThrow()
                        .surroundings());
    }

    private static StudySurroundings of(SortedMap<String, StudySurroundings> kept, Tenant owner) {
        return Objects.requireNonNull(kept.get(id(owner)));
    }

    private static String id(Tenant owner) {
        return owner.organisation().id().value().toString();
    }

    private String publish(Tenant keeper, Study.Id study) {
        var slug = "buurt-" + UUID.randomUUID();
        var published =
                CurrentTenant.call(
                        keeper,
                        () ->
                                studies.publish(
                                        study,
                                        new NewReport(
                                                slug,
                                                new Words("Verzonnen.", "Fictional."),
                                                "Bureau Voorbeeld",
                                                Licence.CC_BY_4_0,
                                                Optional.empty())));
        assertThat(published).isEqualTo(new Studies.Published.Done(slug));
        return slug;
    }

    private String page(@Nullable Tenant tenant, String path) throws Exception {
        var call = get(path);
        if (tenant != null) {
            call.with(user(tenant.person().email()));
        }
        var response = web.perform(call).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theCatchmentOfThePeriodCountsElseThatOfTodayElseItIsUnknownWithWhy() {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Gebied");
        var moved =
                places.enterprise(
                        "Verhuisd",
                        true,
                        keeper,
                        List.of(
                                Neighbourhoods.catchment("2021-01-01", "BU98100000"),
                                Neighbourhoods.catchment("2026-01-01", "BU98200000")));
        var late =
                places.enterprise(
                        "Laat gekozen",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2026-01-01", "BU98200000")));
        var hidden = places.enterprise("Niet openbaar", true, keeper, List.of());
        var strange =
                places.enterprise(
                        "Onbekende buurt",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98109999")));
        var study = places.study(keeper, List.of(moved, late, hidden, strange));
        compute(keeper, study);

        var kept = kept(keeper, study);
        assertThat(kept).hasSize(4);
        var first = Objects.requireNonNull(of(kept, moved).figures());
        assertThat(first.places())
                .extracting(Surroundings.Place::code)
                .containsExactly("BU98100000");
        assertThat(of(kept, moved).later()).isFalse();
        assertThat(of(kept, moved).on()).hasToString("2025-12-31");
        var second = Objects.requireNonNull(of(kept, late).figures());
        assertThat(second.places())
                .extracting(Surroundings.Place::code)
                .containsExactly("BU98200000");
        assertThat(of(kept, late).later()).isTrue();
        assertThat(of(kept, hidden).figures()).isNull();
        assertThat(of(kept, hidden).why().nl()).contains("openbare lijst");
        assertThat(of(kept, strange).figures()).isNull();
        assertThat(of(kept, strange).why().nl()).contains("BU98109999");
    }

    @Test
    void aReportKeepsWhatWasFrozenWhateverIsLoadedLaterAndOnlyOfWhoStandsThereByName()
            throws Exception {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Buurt");
        places.load("eigen2024.csv", Neighbourhoods.HEADER + OWN, LoadAreas.Replace.REFUSE);
        var named =
                places.enterprise(
                        "De Genoemde",
                        false,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98300000")));
        var unnamed =
                places.enterprise(
                        "De Ongenoemde",
                        false,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98400000")));
        var study = places.study(keeper, List.of(named, unnamed));
        CurrentTenant.run(
                keeper,
                () ->
                        studies.consentToName(
                                study,
                                named.organisation().id(),
                                "het bestuur",
                                java.time.LocalDate.of(2026, 1, 5)));
        compute(keeper, study);
        assertThat(kept(keeper, study)).containsOnlyKeys(id(named), id(unnamed));
        var slug = publish(keeper, study);

        var text = CurrentTenant.call(null, () -> store.content(slug)).orElseThrow();
        var content = PublicContent.read(text);
        assertThat(content.surroundings()).containsOnlyKeys(id(named));
        assertThat(content.write())
                .as("canonical, so that the hash can be checked")
                .isEqualTo(text);
        var report = CurrentTenant.call(null, () -> reports.find(slug)).orElseThrow();
        assertThat(report.sha256())
                .isEqualTo(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(text)
                .contains("Zichtdorp", "BU98300000", "Zichtland", "eigen2024.csv")
                .doesNotContain("Schuilhoek", "BU98400000", "Schuilland", id(unnamed));

        List<String> before = everything(keeper, study, slug, named);
        assertThat(before.getFirst())
                .contains("De buurt van de bedrijven", "Zichtdorp", "4,5", "2024")
                .contains("Verzonnen, in de vorm van CBS, Kerncijfers wijken en buurten, 2024")
                .contains("zonder naam")
                .doesNotContain("Schuil", "/buurten/");
        assertThat(page(null, "/rapporten/" + slug + "?taal=en"))
                .contains("The neighbourhoods of the enterprises", "4.5", "Invented")
                .contains("does not prove what an enterprise did")
                .doesNotContain("Schuil");

        var later = Neighbourhoods.HEADER + OWN.replace(";1000;200;510;4.5;", ";1500;900;510;9.9;");
        assertThat(places.load("later2024.csv", later, LoadAreas.Replace.REPLACE).changed())
                .isTrue();
        places.load("nieuwer2025.csv", Neighbourhoods.HEADER + OWN, LoadAreas.Replace.REFUSE);
        var now = surroundings.of(List.of("BU98300000"), 2024, 2024);
        assertThat(shop(now)).as("what is loaded now").isEqualTo(9.9);
        var after = everything(keeper, study, slug, named);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).as("page or file " + i).isEqualTo(before.get(i));
        }
        var again = publish(keeper, study);
        assertThat(
                        PublicContent.read(
                                        CurrentTenant.call(null, () -> store.content(again))
                                                .orElseThrow())
                                .surroundings())
                .as("a new report of the same frozen study")
                .isEqualTo(content.surroundings());
    }

    private static @Nullable Double shop(ReadSurroundings.Answer answer) {
        return ((ReadSurroundings.Answer.Known) answer)
                .figures()
                .measure("shop")
                .orElseThrow()
                .shown()
                .own()
                .value();
    }

    /** The public page, its files and its hash, and the pages of the study. */
    private List<String> everything(Tenant keeper, Study.Id study, String slug, Tenant named)
            throws Exception {
        var all = new ArrayList<String>();
        all.add(page(null, "/rapporten/" + slug));
        var at = "/studies/" + study.value();
        for (var path :
                List.of(
                        at + "/rapport",
                        at + "/opzet",
                        at + "/bedrijf/" + id(named),
                        at + "/bevinding/SPIL")) {
            all.add(
                    page(keeper, path)
                            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                            .replaceAll("name=\"csrf-token\" content=\"[^\"]*\"", ""));
        }
        for (var kind : ReportStore.Kind.values()) {
            CurrentTenant.call(null, () -> store.file(slug, kind, "nl"))
                    .ifPresent(file -> all.add(CanonicalJson.sha256(file.bytes())));
        }
        all.add(CurrentTenant.call(null, () -> reports.find(slug)).orElseThrow().sha256());
        return all;
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
        compute(keeper, study);
        var slug = publish(keeper, study);
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
        compute(keeper, study);
        var at = "/studies/" + study.value();

        var page = page(keeper, at + "/bedrijf/" + id(one));
        assertThat(page)
                .contains("/buurten/BU98100000/bron?cijfer=shop&amp;jaar=2024")
                .contains("/buurten/GM9810/bron?cijfer=shop&amp;jaar=2024")
                .contains("bewijst niet wat een bedrijf heeft gedaan")
                .contains("In deze studie: niet bekend.", "250 adressen per km²")
                .contains("beekdal2024.csv");
        for (var path :
                List.of(
                        "/buurten/BU98100000/bron?cijfer=shop&jaar=2024",
                        "/buurten/BU98100000/bron?cijfer=density&jaar=2024",
                        "/buurten/GM9810/bron?cijfer=density&jaar=2024",
                        "/buurten/NL99/bron?cijfer=density&jaar=2024")) {
            assertThat(page(null, path)).contains("beekdal2024.csv");
        }
        var both = page(keeper, at + "/bedrijf/" + id(two) + "?taal=en");
        assertThat(both)
                .contains("The neighbourhood in official figures", "Beekdorp", "Broekhoek")
                .contains("weighted by dwellings")
                .doesNotContain("/bron?cijfer=shop&amp;jaar=2024\" aria-label=\"Afstand");
        var unknown = page(keeper, at + "/bedrijf/" + id(none) + "?taal=nl");
        assertThat(unknown).contains("onbekend: Het bedrijf staat niet op de openbare lijst");
        assertThat(page(keeper, at + "/bevinding/SPIL"))
                .contains("De buurt bij deze bevinding", "250", "4,5")
                .contains("Verzonnen, in de vorm van CBS");
    }

    @Test
    void whatWasFrozenCannotBeChangedAndNobodyElseReadsIt() {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Slot");
        var one =
                places.enterprise(
                        "Op slot",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98100000")));
        var study = places.study(keeper, List.of(one));
        compute(keeper, study);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        CurrentTenant.run(
                                keeper,
                                () ->
                                        transaction.executeWithoutResult(_ ->
                                                sql.update(
                                                        "update study_snapshot set surroundings ="
                                                                + " '{}' where study_id = ?",
                                                        study.value()))));
        var other = tenants.organisation(Role.EVALUATOR, "Bureau Buiten");
        assertThat(CurrentTenant.call(other, () -> frozen.snapshot(study))).isEmpty();
    }

    @Test
    void aStudyFrozenBeforeSurroundingsWereKeptStillReads() throws Exception {
        assertThat(StudySurroundings.read("{}")).isEmpty();
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Vroeger");
        var one = places.enterprise("Van vroeger", true, keeper, List.of());
        var study = places.study(keeper, List.of(one));
        compute(keeper, study);
        var content =
                PublicContent.read(
                        CurrentTenant.call(null, () -> store.content(publish(keeper, study)))
                                .orElseThrow());
        var old =
                new PublicContent(
                                content.snapshot(),
                                content.result(),
                                content.rules(),
                                java.util.Map.of(),
                                content.studySha256(),
                                content.codeVersion())
                        .write();
        assertThat(old).doesNotContain("surroundings");
        assertThat(PublicContent.read(old).surroundings()).isEmpty();
        assertThat(PublicContent.read(old).write()).isEqualTo(old);
    }
}
