package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
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
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
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

    /** The second neighbourhood is too small to be among those that resemble the first. */
    private static final String OWN =
            """
            Zichtland;Zichtland;GM9830;4000;800;2050;1.5;700;4
            Zichtdorp;Zichtland;BU98300000;1000;200;510;4.5;250;5
            Schuilland;Schuilland;GM9840;9000;1800;4050;0.5;1900;2
            Schuilhoek;Schuilland;BU98400000;40;10;20;0.4;2100;2
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
        places.compute(keeper, study);

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
        places.compute(keeper, study);
        assertThat(kept(keeper, study)).containsOnlyKeys(id(named), id(unnamed));
        var slug = places.publish(keeper, study);

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
        assertThat(places.page(web, null, "/rapporten/" + slug + "?taal=en"))
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
        var again = places.publish(keeper, study);
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
        all.add(places.page(web, null, "/rapporten/" + slug));
        var at = "/studies/" + study.value();
        for (var path :
                List.of(
                        at + "/rapport",
                        at + "/opzet",
                        at + "/bedrijf/" + id(named),
                        at + "/bevinding/SPIL")) {
            all.add(
                    places.page(web, keeper, path)
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
    void whatWasFrozenCannotBeChangedAndNobodyElseReadsIt() {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Slot");
        var one =
                places.enterprise(
                        "Op slot",
                        true,
                        keeper,
                        List.of(Neighbourhoods.catchment("2021-01-01", "BU98100000")));
        var study = places.study(keeper, List.of(one));
        places.compute(keeper, study);
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
        places.compute(keeper, study);
        var content =
                PublicContent.read(
                        CurrentTenant.call(null, () -> store.content(places.publish(keeper, study)))
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
