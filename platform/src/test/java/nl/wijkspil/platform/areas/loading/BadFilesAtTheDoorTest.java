package nl.wijkspil.platform.areas.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Bad files through the page: code, place and cure stand on it, and nothing is loaded. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class BadFilesAtTheDoorTest {

    @Autowired Tenants tenants;
    @Autowired Areas areas;
    @Autowired UploadStore store;
    @Autowired WebApplicationContext context;

    private MockMvc web;
    private Tenant support;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        support = tenants.network();
    }

    private MockHttpServletResponse call(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response =
                web.perform(request.with(csrf()).with(user(support.person().email())))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(UTF_8);
        return response;
    }

    private UUID send(String name, byte[] content) throws Exception {
        String to =
                Objects.requireNonNull(
                        call(multipart("/gebieden")
                                        .file(
                                                new MockMultipartFile(
                                                        "bestand", name, "text/csv", content)))
                                .getRedirectedUrl());
        return UUID.fromString(to.replace("/gebieden/", ""));
    }

    private Inspection inspection(UUID id) {
        return Objects.requireNonNull(
                CurrentTenant.call(support, () -> store.find(id)).orElseThrow().inspection());
    }

    @ParameterizedTest
    @MethodSource({
        "nl.wijkspil.platform.areas.loading.BadFiles#badTables",
        "nl.wijkspil.platform.areas.loading.BadFiles#badBytes"
    })
    void isRefusedWithCodePlaceAndCure(BadFiles.Bad bad) throws Exception {
        int files = areas.datasets().size();
        UUID id = send(bad.name(), bad.content().array());
        Inspection inspection = inspection(id);
        assertThat(inspection.isSound()).isFalse();
        assertThat(inspection.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("WS-AREA-" + bad.code());
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.place()).isEqualTo(bad.place());
                    assertThat(finding.words()).contains(bad.words());
                    assertThat(finding.cure()).isNotBlank();
                });
        String page = call(get("/gebieden/" + id)).getContentAsString();
        assertThat(page)
                .contains("WS-AREA-" + bad.code(), "role=\"alert\"")
                .doesNotContain("Laad dit bestand");
        call(post("/gebieden/" + id));
        assertThat(CurrentTenant.call(support, () -> store.find(id)).orElseThrow().state())
                .as("pressed anyway")
                .isEqualTo(State.READY);
        assertThat(areas.datasets()).hasSize(files);
        assertThat(areas.latest(AreaCode.parse("GM6601").orElseThrow()))
                .as("the sound line of a bad file")
                .isEmpty();
    }

    @Test
    void metresCalledDegreesAndDegreesCalledMetresAreReadAndSaid() throws Exception {
        String grid =
                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},";
        String degrees =
                "[[5.387,52.155],[5.401,52.155],[5.401,52.164],[5.387,52.164],[5.387,52.155]]";
        Inspection metres =
                inspection(
                        send("a2024.geojson", BadFiles.map("", BadFiles.SQUARE).getBytes(UTF_8)));
        assertThat(metres.isSound()).isTrue();
        assertThat(metres.findings())
                .extracting(Finding::code)
                .contains("WS-AREA-025")
                .doesNotContain("WS-AREA-056");
        Inspection called =
                inspection(send("b2024.geojson", BadFiles.map(grid, degrees).getBytes(UTF_8)));
        assertThat(called.isSound()).isTrue();
        assertThat(called.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("WS-AREA-056");
                    assertThat(finding.words()).contains("Rijksdriehoeksstelsel", "graden");
                    assertThat(finding.cure()).isNotBlank();
                });
        for (String fine :
                List.of(BadFiles.map(grid, BadFiles.SQUARE), BadFiles.map("", degrees))) {
            assertThat(inspection(send("c2024.geojson", fine.getBytes(UTF_8))).findings())
                    .extracting(Finding::code)
                    .doesNotContain("WS-AREA-025", "WS-AREA-056");
        }
    }

    /** 100,000 areas, all of them twice: a handful of findings and how many more. */
    @Test
    void aHundredThousandDoubledCodes() throws Exception {
        StringBuilder rows = new StringBuilder(BadFiles.HEAD);
        for (int i = 0; i < 100_000; i++) {
            rows.append("B;BU%08d;5;1,0\n".formatted(i / 2));
        }
        UUID id = send("dubbel2023.csv", rows.toString().getBytes(UTF_8));
        List<Finding> findings = inspection(id).findings();
        assertThat(findings).hasSizeLessThan(25);
        assertThat(findings.getFirst().code()).isEqualTo("WS-AREA-013");
        assertThat(findings.getFirst().place()).isEqualTo("dubbel2023.csv, regel 3");
        assertThat(findings)
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("WS-AREA-036");
                    assertThat(finding.words()).contains("49980");
                });
    }

    @Test
    void anotherVersionOfAYearAsksAndThenReplaces() throws Exception {
        String first = BadFiles.GOOD.replace("GM66", "GM67");
        UUID one = send("eerste2023.csv", first.getBytes(UTF_8));
        call(post("/gebieden/" + one));
        UUID two = send("tweede2023.csv", first.replace(";10;", ";15;").getBytes(UTF_8));
        call(post("/gebieden/" + two));
        String page = call(get("/gebieden/" + two)).getContentAsString();
        assertThat(page)
                .contains("WS-AREA-028", "eerste2023.csv", "Dit is een nieuwere levering")
                .contains("Laad dit bestand");
        AreaCode code = AreaCode.parse("GM6702").orElseThrow();
        assertThat(areas.rows(List.of(code)).getFirst().cell(0).value()).isEqualTo(10);
        call(post("/gebieden/" + two).param("vervang", "ja"));
        assertThat(areas.rows(List.of(code)))
                .singleElement()
                .satisfies(row -> assertThat(row.cell(0).value()).isEqualTo(15));
        UUID again = send("nogeens2023.csv", first.replace(";10;", ";15;").getBytes(UTF_8));
        call(post("/gebieden/" + again));
        assertThat(call(get("/gebieden/" + again)).getContentAsString()).contains("al geladen");
    }

    @Test
    void withoutAFileNothingHappens() throws Exception {
        var response =
                call(
                        multipart("/gebieden")
                                .file(new MockMultipartFile("bestand", "", null, new byte[0])));
        assertThat(response.getRedirectedUrl()).isEqualTo("/gebieden?leeg");
    }
}
