package nl.wijkspil.platform.areas.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    private static final String HEAD =
            "Wijken en buurten;Codering (code);Aantal inwoners (aantal);Afstand tot school (km)\n";
    private static final String GOOD = HEAD + "Een;GM6601;1005;2,1\nTwee;GM6602;10;0,5\n";
    private static final String SQUARE =
            "[[155000,463000],[156000,463000],[156000,464000],[155000,464000],[155000,463000]]";

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

    /**
     * A bad file.
     *
     * @param what for the name of the test
     * @param name the name of the file
     * @param content its bytes
     * @param code the code expected
     * @param place the end of the place expected
     * @param words some of the words expected
     */
    record Bad(String what, String name, Bytes content, String code, String place, String words) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Bytes in a record. */
    record Bytes(List<Byte> all) {
        static Bytes of(byte[] array) {
            Byte[] boxed = new Byte[array.length];
            Arrays.setAll(boxed, i -> array[i]);
            return new Bytes(List.of(boxed));
        }

        byte[] array() {
            byte[] array = new byte[all.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = all.get(i);
            }
            return array;
        }
    }

    private static Bad bad(
            String what, String name, String text, String code, String place, String words) {
        return new Bad(what, name, Bytes.of(text.getBytes(UTF_8)), code, name + place, words);
    }

    static Stream<Bad> badTables() {
        String name = "cijfers2023.csv";
        return Stream.of(
                bad("0 bytes", name, "", "020", "", "geen gebieden"),
                bad("only a heading", name, HEAD, "020", "", "geen gebieden"),
                bad(
                        "two values of an extra dimension",
                        name,
                        """
                        ID;Leeftijd;WijkenEnBuurten;Perioden;Eenzaam_28
                        0;20300;GM6601;2020JJ00;39.6
                        1;80200;GM6602;2020JJ00;40.6
                        """,
                        "019",
                        ", regel 3",
                        "\"Leeftijd\" heeft meer waarden: 20300 en 80200"),
                bad(
                        "old StatLine",
                        name,
                        """
                        "Kerncijfers wijken en buurten 2012"
                        "";"Onderwerpen"
                        "Een";"5"
                        "© CBS"
                        """,
                        "010",
                        "",
                        "oude opmaak van StatLine"),
                bad(
                        "quotes round quotes",
                        name,
                        "\"\"\"Wijken en buurten\"\";\"\"Codering\"\"\"\n"
                                + "\"\"\"Een\"\";\"\"GM6601\"\"\"\n",
                        "009",
                        ", regel 1",
                        "nog eens aanhalingstekens"),
                bad(
                        "a quote that stays open",
                        name,
                        GOOD.replace("Twee;", "\"Twee;"),
                        "007",
                        ", regel 3",
                        "nooit gesloten"),
                bad(
                        "a code twice",
                        name,
                        GOOD.replace("GM6602", "GM6601"),
                        "013",
                        ", regel 3",
                        "GM6601 staat er twee keer"),
                bad(
                        "a name for a code",
                        name,
                        GOOD.replace("GM6602", "Centrum"),
                        "012",
                        ", regel 3",
                        "Centrum"),
                bad(
                        "names only",
                        name,
                        "Wijken en buurten;Aantal inwoners (aantal)\nCentrum;5\n",
                        "004",
                        "",
                        "49 buurten"),
                bad(
                        "less than nobody",
                        name,
                        GOOD.replace(";10;", ";-10;"),
                        "044",
                        ", regel 3",
                        "niet minder dan 0"),
                bad(
                        "a word for a number",
                        name,
                        GOOD.replace(";10;", ";tien;"),
                        "014",
                        ", regel 3",
                        "tien"),
                bad(
                        "points and commas",
                        name,
                        GOOD.replace("0,5", "0.5"),
                        "015",
                        ", regel 3",
                        "punten én komma"),
                bad(
                        "thousands",
                        name,
                        GOOD.replace(";1005;", ";1,005;"),
                        "016",
                        ", regel 2",
                        "duizendtallen"),
                bad(
                        "a row too wide",
                        name,
                        GOOD.replace(";10;", ";10;3;"),
                        "011",
                        ", regel 3",
                        "5 cellen"),
                bad("no year anywhere", "cijfers.csv", GOOD, "017", "", "over welk jaar"),
                bad("another table", name, "datum;bedrag\n2019;12\n", "002", "", "datum, bedrag"),
                bad(
                        "a table of StatLine without areas",
                        name,
                        "Perioden;Bevolking (aantal)\n2023;5\n",
                        "003",
                        "",
                        "zonder wijken en buurten"),
                bad(
                        "parts that do not add up",
                        "lbm.csv",
                        """
                        wk_code;wk_naam;jaar;lbm;afw;fys;onv;soc;vrz;won
                        WK660100;Een;2022;4.2;0.5;0.1;0.1;0.1;0.1;0.2
                        """,
                        "035",
                        ", regel 2",
                        "tellen niet op"),
                bad(
                        "no address",
                        "adressen2024.csv",
                        """
                        PC6,Huisnummer,Buurt2024,Wijk2024,Gemeente2024
                        1011AB,1,03630000,036300,0363
                        1011AB,,03630000,036300,0363
                        """,
                        "045",
                        ", regel 3",
                        "geen postcode met huisnummer"),
                bad(
                        "half a map",
                        "grenzen2024.geojson",
                        map("", SQUARE).substring(0, 150),
                        "005",
                        "",
                        "afgebroken"),
                bad(
                        "a map of elsewhere",
                        "grenzen2024.geojson",
                        map("", "[[2.35,48.85],[2.36,48.85],[2.36,48.86],[2.35,48.85]]"),
                        "026",
                        ", gebied 1",
                        "ligt niet in Nederland"),
                bad(
                        "an open ring",
                        "grenzen2024.geojson",
                        map("", SQUARE.replace("463000]]", "463001]]")),
                        "027",
                        ", gebied 1",
                        "niet gesloten"));
    }

    static Stream<Bad> badBytes() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 3_000; i++) {
            rows.append("Goed;BU6602").append(1000 + i).append(";5;1,0\n");
        }
        rows.append("Eén;GM6601;5;1,0\n");
        byte[] latin = rows.toString().getBytes(Charset.forName("windows-1252"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.repeat(50).getBytes(UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(two)) {
            for (String each : List.of("een2023.csv", "twee2023.csv")) {
                zip.putNextEntry(new ZipEntry(each));
                zip.write(GOOD.getBytes(UTF_8));
            }
        }
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16);
        return Stream.of(
                bytes("Windows-1252", "l2023.csv", latin, "006", ", regel 3002", "UTF-8"),
                bytes("UTF-16", "u2023.csv", wide, "006", ", regel 1", "UTF-8"),
                bytes("a gzip cut off", "g2023.csv.gz", cut, "005", "", "afgebroken"),
                bytes("two in a zip", "t.zip", two.toByteArray(), "041", "", "een2023.csv"),
                bytes(
                        "a zip cut off",
                        "c.zip",
                        Arrays.copyOf(two.toByteArray(), 90),
                        "005",
                        "",
                        ""),
                bytes(
                        "the old workbook",
                        "kwb-2012.xls",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "023",
                        "",
                        ".xls"),
                bytes("a picture", "p2023.csv", new byte[] {1, 2, 3, 4}, "002", "", "geen tekst"));
    }

    private static Bad bytes(
            String what, String name, byte[] content, String code, String place, String words) {
        return new Bad(what, name, Bytes.of(content), code, name + place, words);
    }

    private static String map(String crs, String ring) {
        return "{\"type\":\"FeatureCollection\","
                + crs
                + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"statcode\":\"BU66010001\","
                + "\"statnaam\":\"Toren\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                + ring
                + "]}}]}";
    }

    @ParameterizedTest
    @MethodSource({"badTables", "badBytes"})
    void isRefusedWithCodePlaceAndCure(Bad bad) throws Exception {
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
        Inspection metres = inspection(send("a2024.geojson", map("", SQUARE).getBytes(UTF_8)));
        assertThat(metres.isSound()).isTrue();
        assertThat(metres.findings())
                .extracting(Finding::code)
                .contains("WS-AREA-025")
                .doesNotContain("WS-AREA-056");
        Inspection called = inspection(send("b2024.geojson", map(grid, degrees).getBytes(UTF_8)));
        assertThat(called.isSound()).isTrue();
        assertThat(called.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("WS-AREA-056");
                    assertThat(finding.words()).contains("Rijksdriehoeksstelsel", "graden");
                    assertThat(finding.cure()).isNotBlank();
                });
        for (String fine : List.of(map(grid, SQUARE), map("", degrees))) {
            assertThat(inspection(send("c2024.geojson", fine.getBytes(UTF_8))).findings())
                    .extracting(Finding::code)
                    .doesNotContain("WS-AREA-025", "WS-AREA-056");
        }
    }

    /** 100,000 areas, all of them twice: a handful of findings and how many more. */
    @Test
    void aHundredThousandDoubledCodes() throws Exception {
        StringBuilder rows = new StringBuilder(HEAD);
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
        String first = GOOD.replace("GM66", "GM67");
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
