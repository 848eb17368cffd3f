package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.testing.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;

/** Enterprises in invented neighbourhoods, and a study of them. */
final class Neighbourhoods {

    static final String HEADER =
            "Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Codering (code);"
                    + "Aantal inwoners (aantal);65 jaar of ouder (aantal);"
                    + "Woningvoorraad (aantal);Afstand tot grote supermarkt (km);"
                    + "Omgevingsadressendichtheid (aantal per km2);Mate van stedelijkheid (code)\n";

    /** A village, a town, and a place whose surroundings are withheld. */
    static final String ROWS =
            """
            Verweg;;NL99;400000;80000;210000;1.0;2000;2
            Beekdal;Beekdal;GM9810;4000;800;2050;1.5;700;4
            Beekdorp;Beekdal;BU98100000;1000;200;510;4.5;250;5
            Broekhoek;Beekdal;BU98100001;2000;500;910;2.5;640;4
            Steenwijkerstad;Steenstad;GM9820;9000;1800;4050;0.5;1900;2
            Marktkwartier;Steenstad;BU98200000;3000;450;1500;0.4;2100;2
            Stilte;Steenstad;BU98200001;3000;450;1500;       .;       .;       .
            """;

    private final Tenants tenants;
    private final Access access;
    private final Sharing sharing;
    private final EnterpriseDeeds deeds;
    private final LoadAreas loading;
    private final Studies studies;
    private final Path folder;

    Neighbourhoods(
            Tenants tenants,
            Access access,
            Sharing sharing,
            EnterpriseDeeds deeds,
            LoadAreas loading,
            Studies studies,
            Path folder) {
        this.tenants = tenants;
        this.access = access;
        this.sharing = sharing;
        this.deeds = deeds;
        this.loading = loading;
        this.studies = studies;
        this.folder = folder;
    }

    LoadAreas.Answer load(String name, String text, LoadAreas.Replace replace) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return CurrentTenant.call(
                tenants.network(),
                () -> loading.load(AreaInput.of(file), null, Delivery.UNKNOWN, replace, true));
    }

    /** {@return an enterprise that shares figures with the reader; public if it has a catchment} */
    Tenant enterprise(String name, boolean fictional, Tenant reader, List<Catchment> catchments) {
        var owner =
                CurrentTenant.call(
                        tenants.network(),
                        () ->
                                access.register(
                                        new Access.NewOrganisation(
                                                Role.COORDINATOR.kind(),
                                                name,
                                                UUID.randomUUID() + "@test.example",
                                                "Persoon van " + name,
                                                Role.COORDINATOR,
                                                fictional)));
        CurrentTenant.run(
                owner,
                () -> {
                    sharing.agree(
                            reader.organisation().id(),
                            List.of("OUT-05"),
                            LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                            Optional.empty());
                    deeds.describe(details(), LocalDate.of(2020, 1, 1)).orThrow();
                    catchments.forEach(each -> deeds.drawCatchment(each).orThrow());
                    if (!catchments.isEmpty()) {
                        deeds.publish(true).orThrow();
                    }
                });
        return owner;
    }

    private static Details details() {
        return new Details(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Address("", "", "", "Proefplaats", "", Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    static Catchment catchment(String since, String... codes) {
        return new Catchment(LocalDate.parse(since), Set.of(codes), "");
    }

    Study.Id study(Tenant keeper, List<Tenant> enterprises) {
        return CurrentTenant.call(
                keeper,
                () -> {
                    var id =
                            studies.create(
                                    new NewStudy(
                                            new Words("Buurtstudie", "Neighbourhood study"),
                                            new Words("Werkt het?", "Does it work?"),
                                            2023,
                                            2025,
                                            "SPIL-1",
                                            Map.of(),
                                            StudySettings.DEFAULT));
                    studies.addEnterprises(
                            id, enterprises.stream().map(e -> e.organisation().id()).toList());
                    return id;
                });
    }

    /** Freezes and computes a study. */
    void compute(Tenant keeper, Study.Id study) {
        CurrentTenant.run(
                keeper,
                () -> {
                    assertThat(studies.freeze(study)).isInstanceOf(Studies.Frozen.Done.class);
                    assertThat(studies.evaluate(study)).isInstanceOf(Studies.Evaluated.Done.class);
                });
    }

    /** {@return the last part of the address of the report} */
    String publish(Tenant keeper, Study.Id study) {
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

    /** {@return the HTML of a page} */
    String page(MockMvc web, @Nullable Tenant tenant, String path) throws Exception {
        var call = get(path);
        if (tenant != null) {
            call.with(user(tenant.person().email()));
        }
        var response = web.perform(call).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
