package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.studies.storage.StudyStore;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Countryside or town: proposed from official figures, taken over by an evaluator, never silent.
 */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class StudyUrbanityTest {

    @Autowired Studies studies;
    @Autowired StudyStore store;
    @Autowired AuditTrail trail;
    @Autowired Access access;
    @Autowired Sharing sharing;
    @Autowired EnterpriseDeeds deeds;
    @Autowired LoadAreas loading;
    @Autowired Tenants tenants;
    @Autowired WebApplicationContext context;

    @TempDir private Path folder;

    private Neighbourhoods places;
    private MockMvc web;
    private Tenant keeper;
    private Study.Id study;
    private Tenant village;
    private Tenant town;

    @BeforeEach
    void prepare() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        places = new Neighbourhoods(tenants, access, sharing, deeds, loading, studies, folder);
        places.load(
                "beekdal2024.csv",
                Neighbourhoods.HEADER + Neighbourhoods.ROWS,
                LoadAreas.Replace.REFUSE);
        keeper = tenants.organisation(Role.EVALUATOR, "Bureau Ligging");
        village = in("Dorps", "BU98100000");
        town = in("Stads", "BU98200000");
        study =
                places.study(
                        keeper,
                        List.of(
                                village,
                                town,
                                in("Gezegd", "BU98200000"),
                                in("Stil", "BU98200001")));
        var said =
                CurrentTenant.call(keeper, () -> store.enterprises(study)).stream()
                        .filter(each -> each.name().equals("Gezegd"))
                        .findFirst()
                        .orElseThrow();
        CurrentTenant.run(keeper, () -> studies.urbanity(study, said.id(), Urbanity.RURAL));
    }

    private Tenant in(String name, String code) {
        return places.enterprise(
                name, true, keeper, List.of(Neighbourhoods.catchment("2021-01-01", code)));
    }

    private Map<String, Urbanity> now() {
        return CurrentTenant.call(keeper, () -> store.enterprises(study)).stream()
                .collect(Collectors.toMap(StudyEnterprise::name, StudyEnterprise::urbanity));
    }

    private String setup(String language) throws Exception {
        return web.perform(
                        get("/studies/" + study.value() + "/opzet?taal=" + language)
                                .with(user(keeper.person().email())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void onlyWhatNobodySaidIsTakenOverAndUnknownStaysUnknown() throws Exception {
        setup("nl");
        assertThat(now().values()).as("looking sets nothing").contains(Urbanity.UNKNOWN);
        assertThat(CurrentTenant.call(keeper, () -> studies.adoptUrbanity(study)))
                .isEqualTo(new Studies.Adopted.Done(2));
        assertThat(now())
                .containsEntry("Dorps", Urbanity.RURAL)
                .containsEntry("Stads", Urbanity.URBAN)
                .containsEntry("Gezegd", Urbanity.RURAL)
                .containsEntry("Stil", Urbanity.UNKNOWN);
        assertThat(CurrentTenant.call(keeper, () -> trail.latest(20)))
                .filteredOn(line -> line.deed().equals("AdoptUrbanity"))
                .extracting(AuditTrail.Line::details)
                .hasSize(2)
                .anyMatch(details ->
                        details.contains("URBAN " + town.organisation().id().value())
                                && details.contains("2100 adressen per km2")
                                && details.contains("stad vanaf 1000")
                                && details.contains("2024"));
        assertThat(CurrentTenant.call(keeper, () -> studies.adoptUrbanity(study)))
                .isEqualTo(new Studies.Adopted.Done(0));
        CurrentTenant.run(keeper, () -> studies.freeze(study));
        assertThat(CurrentTenant.call(keeper, () -> studies.adoptUrbanity(study)))
                .isEqualTo(new Studies.Adopted.Refused(Studies.Refusal.FROZEN));
        assertThat(setup("nl"))
                .as("what was frozen is still shown")
                .contains("2.100 adressen per km² (2024)")
                .doesNotContain("Neem de voorstellen over");
    }

    @Test
    void theSetupPageShowsTheOfficialFigureItsSourceAndTheProposal() throws Exception {
        assertThat(setup("nl"))
                .contains("250 adressen per km² (2024)", "klasse 5 van 5", "Voorstel: platteland.")
                .contains("2.100 adressen per km² (2024)", "Voorstel: stad.")
                .contains("/buurten/BU98100000/bron?cijfer=density&amp;jaar=2024")
                .contains("Verzonnen, in de vorm van CBS, Kerncijfers wijken en buurten, 2024")
                .contains("Officieel onbekend: ")
                .contains("stad vanaf 1.000 adressen per km²", "Deze grens is een voorstel")
                .contains("Neem de voorstellen over voor 2 bedrijven");
        assertThat(setup("en"))
                .contains("250 addresses per km² (2024)", "Proposal: countryside.")
                .contains("Officially unknown: ", "town from 1,000 addresses per km²")
                .contains("Take the proposals over for 2 enterprises");
        var answer =
                web.perform(
                                post("/studies/" + study.value() + "/bedrijven/ligging/voorstellen")
                                        .with(csrf())
                                        .with(user(keeper.person().email())))
                        .andReturn();
        assertThat(answer.getFlashMap().get("adopted")).isEqualTo(2);
        assertThat(setup("nl")).doesNotContain("Neem de voorstellen over");
    }

    @Test
    void onlyAnEvaluatorOfTheStudyTakesOver() {
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> CurrentTenant.run(village, () -> studies.adoptUrbanity(study)));
        var other = tenants.organisation(Role.EVALUATOR, "Bureau Elders");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CurrentTenant.run(other, () -> studies.adoptUrbanity(study)));
        assertThat(now()).containsEntry("Dorps", Urbanity.UNKNOWN);
    }
}
