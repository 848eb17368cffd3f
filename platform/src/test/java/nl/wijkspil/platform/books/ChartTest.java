package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.LoadChart;
import nl.wijkspil.platform.books.files.LoadedChart;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.StageBooks;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The official chart: loaded by the support, shown beside an account, remarked when it differs. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class ChartTest {

    @Autowired Tenants tenants;
    @Autowired StageBooks staging;
    @Autowired ConfirmBooks confirming;
    @Autowired LoadChart loading;
    @Autowired WebApplicationContext context;

    /** A made-up workbook with the headings of the official one. */
    private static byte[] workbook(String... codes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Proef", "1.0")) {
            var sheet = workbook.newWorksheet("Schema");
            var headings = List.of("Referentiecode", "Omschrijving", "Niveau");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
            }
            for (int r = 0; r < codes.length; r++) {
                sheet.value(r + 1, 0, codes[r]);
                sheet.value(r + 1, 1, "Verzonnen " + codes[r]);
                sheet.value(r + 1, 2, 1 + (codes[r].length() - 1) / 3);
            }
        }
        return out.toByteArray();
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private String page(Tenant who, String path) throws Exception {
        return web().perform(get(path).with(user(who.person().email())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String upload(String name, byte[] bytes) throws Exception {
        var answer =
                web().perform(
                                multipart("/rekeningschema")
                                        .file(new MockMultipartFile("bestand", name, "", bytes))
                                        .with(csrf())
                                        .with(user(tenants.network().person().email())))
                        .andReturn()
                        .getResponse();
        var to = answer.getRedirectedUrl();
        return to == null ? answer.getContentAsString() : to;
    }

    private String load(String at) throws Exception {
        return Objects.requireNonNull(
                web().perform(post(at).with(csrf()).with(user(tenants.network().person().email())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private List<LoadedChart> charts() {
        return CurrentTenant.call(tenants.network(), loading::all);
    }

    private UUID stage(Tenant me, int year) {
        var file = new NamedBytes("a.xaf", BookText.bytes(year, "", 8_000));
        return CurrentTenant.call(
                me, () -> ((StageBooks.Result.Staged) staging.stage(List.of(file))).id());
    }

    @Test
    void aLoadedChartIsShownBesideAnAccountAndWhatItLacksIsARemark() throws Exception {
        var me =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Schematist"), Role.TREASURER);
        var first = stage(me, 2025);
        CurrentTenant.run(me, () -> confirming.confirm(first, Map.of()));
        var waiting = stage(me, 2024);
        var account = "/boeken/2025/rekening?nr=1100";
        assertThat(page(me, account)).contains("1100 Bank").doesNotContain("In het RGS");
        assertThat(page(me, "/boeken/controle/" + waiting)).doesNotContain("WS-RGS");

        var bytes = workbook("B", "BLim", "BLimBan", "BEiv", "BEivOvr", "W", "WOmz");
        var at = upload("RGS 9.1.xlsx", bytes);
        assertThat(page(tenants.network(), at)).contains("RGS versie 9.1", "Niveau");
        assertThat(charts()).isEmpty();
        assertThat(load(at)).isEqualTo("/rekeningschema?geladen");
        assertThat(upload("RGS 9.1.xlsx", bytes)).isEqualTo("/rekeningschema?alwas");
        assertThat(charts()).hasSize(1);
        assertThat(page(me, account)).contains("In het RGS 9.1", "Verzonnen BLimBan");
        var remarks = page(me, "/boeken/controle/" + waiting);
        assertThat(remarks).contains("WS-RGS-020", "De code BLasAclAll", "De code WOvbOrs");
        assertThat(remarks).doesNotContain("De code BLimBan", "De code WOmz ");
        assertThat(remarks).contains("Bevestig 2024");

        load(upload("RGS 9.2.xlsx", workbook("B", "BLim", "W", "WOmz")));
        assertThat(charts()).extracting(LoadedChart::version).containsExactly("9.2", "9.1");
        assertThat(charts().getFirst().replacedAt()).isNull();
        assertThat(charts().getLast().replacedAt()).isNotNull();
        assertThat(page(me, account))
                .contains("In het RGS 9.2", "BLim; de hele code BLimBan staat er niet in");
        assertThat(page(tenants.network(), "/rekeningschema")).contains("9.1", "In gebruik");

        assertThat(upload("RGS 9.3.xlsx", workbook("B", "B", "WOmz")))
                .contains("WS-RGS-005", "WS-RGS-006", "Er is niets geladen");
        assertThat(
                        upload(
                                "9.3.xlsx",
                                "geen werkboek".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("WS-RGS-001");
        assertThat(charts()).extracting(LoadedChart::version).containsExactly("9.2", "9.1");
        assertThat(load(upload("RGS 9.3.xlsx", workbook("B", "W")) + "/weg"))
                .isEqualTo("/rekeningschema?weg");
        assertThat(charts()).hasSize(2);
    }

    @Test
    void onlyTheSupportLoads() {
        var me = tenants.organisation(Role.COORDINATOR, "De Nieuwsgierige");
        CurrentTenant.run(
                me,
                () ->
                        assertThatThrownBy(() -> loading.keep("a", "9.9", new byte[0]))
                                .isInstanceOf(NotAllowedException.class));
    }
}
