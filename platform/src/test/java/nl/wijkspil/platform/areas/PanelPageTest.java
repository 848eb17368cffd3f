package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.exchange.areas.panel.PanelTally;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.exchange.areas.store.FolderTable;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.context.ReadPanel;
import nl.wijkspil.platform.areas.panel.StreamPanel;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Panels: from the choice on the page to the zip, the same as the command makes. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class PanelPageTest {

    private static final int MANY = 600;

    @Autowired Tenants tenants;
    @Autowired Portfolio portfolio;
    @Autowired Areas areas;
    @Autowired LoadAreas loading;
    @Autowired ReadPanel reading;
    @Autowired StreamPanel panels;
    @Autowired WebApplicationContext context;

    @TempDir private Path folder;
    private MockMvc web;

    @BeforeEach
    void open() {
        portfolio.keepers();
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }

    private MockHttpServletResponse look(Tenant who, String path, String... pairs)
            throws Exception {
        var call = post(path).with(csrf()).with(user(who.person().email()));
        for (int i = 0; i < pairs.length; i += 2) {
            call.param(pairs[i], pairs[i + 1]);
        }
        MockHttpServletResponse response = web.perform(call).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private Map<String, String> zip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void thePanelOfAnAreaLosesNoCell() throws Exception {
        PanelSpec spec = reading.of(List.of(code("BU99000100"))).orElseThrow();
        StreamPanel.Streamed panel = panels.of(spec);
        assertThat(panel.areas())
                .as("itself, municipality, country and five similar areas")
                .hasSize(8)
                .contains(code("BU99000100"), code("GM9900"));
        PanelTally tally = new PanelTally(panel.columns());
        List<AreaPanel.Row> rows = new ArrayList<>();
        panel.forEachRow(row -> {
            tally.add(row);
            rows.add(row);
        });
        assertThat(tally.totals().cells()).isEqualTo((long) rows.size() * panel.columns().size());
        AreaPanel.Row withheld =
                rows.stream()
                        .filter(r -> r.area().equals(code("BU99000100")) && r.year() == 2018)
                        .findFirst()
                        .orElseThrow();
        long loaded =
                areas.rows(List.of(code("BU99000100"))).stream()
                        .map(FigureRow::year)
                        .distinct()
                        .count();
        assertThat(rows.stream().filter(r -> r.area().equals(code("BU99000100"))))
                .hasSize((int) loaded);
        assertThat(withheld.cells()).contains(new AreaPanel.Entry.Missing("WITHHELD"));
        assertThat(panel.origins())
                .anyMatch(origin -> origin.line().nl().startsWith("Verzonnen"))
                .allMatch(origin -> origin.sha256().matches("[0-9a-f]{64}"));
        assertThat(reading.of(List.of(code("BU00000099")))).isEmpty();

        MockHttpServletResponse response =
                web.perform(get("/buurten/BU99000100/cijfers.zip")).andReturn().getResponse();
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        Map<String, String> files = zip(response.getContentAsByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "panel.csv",
                        "panel.xlsx",
                        "data-dictionary.csv",
                        "ro-crate-metadata.json",
                        "panel-spec.json");
        assertThat(text(files, "panel.csv").lines()).hasSize(rows.size() + 1);
        assertThat(text(files, "data-dictionary.csv").lines())
                .hasSize(1 + 4 + 3 * panel.columns().size());
        assertThat(text(files, "ro-crate-metadata.json"))
                .contains("https://w3id.org/ro/crate/1.2", "Verzonnen");
        assertThat(PanelSpec.parse(text(files, "panel-spec.json"), "spec", new ArrayList<>()))
                .hasValue(spec);
    }

    private static String text(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    @Test
    void aWholeCatchmentComesInOneZip() throws Exception {
        Tenant coordinator = portfolio.keeper("de-brink");
        look(coordinator, "/buurt/kies", "code", "BU99000100", "code", "BU99000102");
        var page =
                web.perform(get("/buurt").with(user(coordinator.person().email())))
                        .andReturn()
                        .getResponse();
        assertThat(page.getContentAsString()).contains("href=\"/buurt/cijfers.zip\"");
        var response =
                web.perform(get("/buurt/cijfers.zip").with(user(coordinator.person().email())))
                        .andReturn()
                        .getResponse();
        Map<String, String> files = zip(response.getContentAsByteArray());
        assertThat(text(files, "panel.csv").lines())
                .anyMatch(line -> line.startsWith("BU99000100,"))
                .anyMatch(line -> line.startsWith("BU99000102,"))
                .anyMatch(line -> line.startsWith("GM9900,"));
        Tenant empty = tenants.organisation(Role.COORDINATOR, "Nog zonder gebied");
        assertThat(
                        web.perform(get("/buurt/cijfers.zip").with(user(empty.person().email())))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    /** 600 areas, more than a step, with boundaries that changed: the same cells to the last. */
    @Test
    void theSameFilesGiveTheSamePanelAsTheCommand() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        both(store, "panel2021.csv", figures(0, random));
        both(store, "panel2023.csv", figures(30, random));
        StringBuilder moves =
                new StringBuilder("model,niveau,bron,van,naar,van_code,naar_code,n\n");
        for (int i = 0; i < 30; i++) {
            String from = gm(i);
            // a third goes on whole, a third is split in two, a third comes together
            moves.append(move(from, gm(MANY + (i % 3 == 2 ? i - 1 : i)), 900));
            if (i % 3 == 1) {
                moves.append(move(from, gm(40 + i), 300 + 40 * i));
                moves.append(move(gm(40 + i), gm(40 + i), 2_000));
            }
        }
        both(store, "omzet.csv", moves.toString());

        Tenant evaluator =
                portfolio.keepers().values().stream()
                        .filter(each -> each.hasAny(Role.EVALUATOR))
                        .findFirst()
                        .orElseThrow();
        for (String boundary : List.of("", "2023")) {
            List<String> chosen = new ArrayList<>();
            if (boundary.isEmpty()) {
                chosen.addAll(List.of("niveau", "MUNICIPALITY"));
            } else {
                String codes =
                        String.join(
                                "\n",
                                IntStream.range(30, MANY + 30)
                                        .mapToObj(PanelPageTest::gm)
                                        .toList());
                chosen.addAll(List.of("keuze", "codes", "codes", codes));
            }
            chosen.addAll(
                    List.of(
                            "jaar",
                            "2021",
                            "jaar",
                            "2023",
                            "grens",
                            boundary,
                            "zwakst",
                            "75",
                            "cijfer",
                            "afstandtotveer",
                            "cijfer",
                            "petdogs"));
            var page = look(evaluator, "/gebiedspanel", chosen.toArray(String[]::new));
            assertThat(page.getContentAsString()).doesNotContain("role=\"alert\"");
            var response =
                    look(evaluator, "/gebiedspanel/cijfers.zip", chosen.toArray(String[]::new));
            Map<String, String> files = zip(response.getContentAsByteArray());
            PanelSpec spec =
                    PanelSpec.parse(text(files, "panel-spec.json"), "spec", new ArrayList<>())
                            .orElseThrow();
            AreaPanel command =
                    AreaPanel.of(spec, FolderTable.of(store, spec.indicators()), store.links());
            assertThat(command.rows()).hasSizeGreaterThanOrEqualTo(2 * MANY);
            Path out = folder.resolve("out" + boundary);
            nl.wijkspil.exchange.areas.panel.WritePanel.to(
                    out, command, spec, LocalDate.of(2026, 1, 2));
            assertThat(text(files, "panel.csv").lines().filter(PanelPageTest::made).toList())
                    .isEqualTo(
                            Files.readString(out.resolve("panel.csv"))
                                    .lines()
                                    .filter(PanelPageTest::made)
                                    .toList());
            if (!boundary.isEmpty()) {
                assertThat(text(files, "panel.csv")).contains(",WEAK,", ",WITHHELD,");
                assertThat(page.getContentAsString()).contains("te zwak verbonden");
            }
        }
    }

    /** The heading, and rows of the areas this test made: other tests load other areas. */
    private static boolean made(String line) {
        return line.startsWith("area,") || line.matches("GM(5[0-9]|6[0-4])[0-9]{2},.*");
    }

    private void both(AreaFolder store, String name, String text) throws IOException {
        AreaInput input = AreaInput.of(Files.writeString(folder.resolve(name), text));
        var file = Recognise.file(input, null);
        assertThat(file.inspection().isSound()).as("%s", file.inspection().findings()).isTrue();
        assertThat(store.add(input, file, null, LocalDate.of(2026, 1, 2), false).findings())
                .isEmpty();
        var answer =
                CurrentTenant.call(
                        tenants.network(),
                        () ->
                                loading.load(
                                        input,
                                        null,
                                        Delivery.UNKNOWN,
                                        LoadAreas.Replace.REFUSE,
                                        false));
        assertThat(answer.changed()).as("%s", answer.findings()).isTrue();
    }

    private static String figures(int from, SplittableRandom random) {
        StringBuilder text =
                new StringBuilder(
                        "Wijken en buurten;Codering (code);Honden/Pet dogs (aantal);"
                                + "Afstand tot veer (km)\n");
        for (int i = from; i < MANY + from; i++) {
            String distance = random.nextInt(12) == 0 ? "." : "" + random.nextInt(90) / 10.0;
            text.append("Stad ")
                    .append(i)
                    .append(';')
                    .append(gm(i))
                    .append(';')
                    .append(5 * random.nextInt(400))
                    .append(';')
                    .append(distance)
                    .append('\n');
        }
        return text.toString();
    }

    private static String gm(int number) {
        return "GM" + (5000 + number);
    }

    private static String move(String from, String to, int addresses) {
        return "adressen,gemeente,gemeente,2021,2023,%s,%s,%d\n"
                .formatted(from.substring(2), to.substring(2), addresses);
    }
}
