package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The map and its list: figures of one year over boundaries of another, and how they are sent. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, LoadText.class})
class MapTest {

    @Autowired LoadText files;
    @Autowired Areas areas;
    @Autowired WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain") Filter security;

    @TempDir private Path folder;
    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void country() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        load(
                "voor2020.csv",
                """
                Wijken en buurten;Codering (code);Aantal inwoners (aantal);Afstand tot school (km);Een heel eigen kolom (per dorp)
                Oud;GM7301;100;     1.0;       7
                Ouder;GM7302;300;     3.0;       8
                Zelfde;GM7303;500;       .;       9
                """);
        load(
                "na2022.csv",
                """
                Wijken en buurten;Codering (code);Aantal inwoners (aantal);Afstand tot school (km);Een heel eigen kolom (per dorp)
                Nieuw;GM7309;410;     2.4;       5
                Zelfde;GM7303;510;     4.0;       6
                """);
        load(
                "omzet.csv",
                """
                model,niveau,bron,van,naar,van_code,naar_code,n
                adressen,gemeente,gemeente,2020,2022,7301,7309,50
                adressen,gemeente,gemeente,2020,2022,7302,7309,150
                """);
        load("grenzen2022.geojson", boundaries());
    }

    private static String boundaries() {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + block("GM7309", "Nieuw", 5.0)
                + ","
                + block("GM7303", "Zelfde", 5.2)
                + ","
                + block("GM7304", "Zonder \\\"cijfer\\\" <b>", 5.4)
                + "]}";
    }

    private static String block(String code, String name, double east) {
        return ("{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"naam\":\"%s\"},\"geometry\":"
                    + "{\"type\":\"Polygon\",\"coordinates\":[[[%s,52.0],[%s,52.0],[%s,52.1],"
                    + "[%s,52.1],[%s,52.0]]]}}")
                .formatted(code, name, east, east + 0.1, east + 0.1, east, east);
    }

    private void load(String name, String text) throws IOException {
        files.load(folder, name, text);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    @Test
    void figuresOfAnEarlierYearAreCarriedToTheBoundariesDrawn() throws Exception {
        String population =
                ask("/buurten/waarden/2022/MUNICIPALITY?cijfer=population&jaar=2020")
                        .getContentAsString();
        assertThat(population)
                .as("a merger adds up, what has no figure says so, and none is 0")
                .contains("\"GM7309\":400")
                .contains("\"GM7303\":500")
                .contains("\"GM7304\":\"U\"");
        assertThat(
                        ask("/buurten/waarden/2022/MUNICIPALITY?cijfer=distance_school&jaar=2020")
                                .getContentAsString())
                .as("(50 x 1 + 150 x 3) / 200; withheld stays withheld")
                .contains("\"GM7309\":2.5")
                .contains("\"GM7303\":\"W\"");
    }

    @Test
    void anyLoadedColumnColoursTheMapAndItsListHasTheSame() throws Exception {
        String page = ask("/buurten?cijfer=eenheeleigenkolom&jaar=2022").getContentAsString();
        assertThat(page)
                .contains("Een heel eigen kolom")
                .contains("kolom=eenheeleigenkolom")
                .contains("GM7309")
                .contains("grens=2022");
        String source =
                ask("/buurten/GM7309/bron?kolom=population&jaar=2020&grens=2022")
                        .getContentAsString();
        assertThat(source)
                .contains("Overbrugd voor 100,0% van de adressen")
                .contains("voor2020.csv")
                .contains("GM7301")
                .contains("GM7302");
        assertThat(ask("/buurten/GM7303/cijfers?jaar=2020").getContentAsString())
                .contains("Een heel eigen kolom")
                .contains("niet vrijgegeven");
        assertThat(ask("/buurten/GM7309/bron?kolom=population&jaar=1900").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListCanStandInTheOrderOfTheFigure() throws Exception {
        String page = ask("/buurten?cijfer=population&jaar=2022&orde=cijfer").getContentAsString();
        assertThat(page.indexOf("GM7303")).isPositive();
        assertThat(page.indexOf(">GM7303<"))
                .as("510 before 410, unknown last")
                .isLessThan(page.indexOf(">GM7309<"));
        assertThat(page.indexOf(">GM7309<")).isLessThan(page.indexOf(">GM7304<"));
    }

    @Test
    void boundariesAreSentOnceAndTheSameTagAnswersNotChanged() throws Exception {
        MockHttpServletResponse first = ask("/buurten/kaart/2022/MUNICIPALITY");
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Cache-Control")).contains("max-age=86400");
        assertThat(first.getContentAsString())
                .as("names cannot break out of the text")
                .contains("Zonder \\\"cijfer\\\" \\u003cb\\u003e");
        String tag = Objects.requireNonNull(first.getHeader("ETag"));
        MockHttpServletResponse again =
                web.perform(get("/buurten/kaart/2022/MUNICIPALITY").header("If-None-Match", tag))
                        .andReturn()
                        .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
        Path later =
                Files.writeString(
                        folder.resolve("later2022.geojson"),
                        boundaries().replace("52.1", "52.3").replace("GM7304", "GM7305"));
        assertThat(files.load(later, LoadAreas.Replace.REPLACE).changed()).isTrue();
        MockHttpServletResponse changed =
                web.perform(get("/buurten/kaart/2022/MUNICIPALITY").header("If-None-Match", tag))
                        .andReturn()
                        .getResponse();
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whatDoesNotExistIsNoError() throws Exception {
        assertThat(
                        ask("/buurten?cijfer=bestaatniet&jaar=1&niveau=x&pagina=99999&orde=%27%27")
                                .getStatus())
                .isEqualTo(200);
        assertThat(ask("/buurten/kaart/2022/STRAAT").getStatus()).isEqualTo(404);
        assertThat(ask("/buurten/kaart/20x2/MUNICIPALITY").getStatus()).isEqualTo(404);
        assertThat(ask("/buurten/waarden/2022/MUNICIPALITY?cijfer=population&jaar=").getStatus())
                .isEqualTo(404);
        assertThat(
                        ask("/buurten/waarden/2022/MUNICIPALITY?cijfer=bestaatniet&jaar=2022")
                                .getContentAsString())
                .contains("\"GM7309\":\"U\"");
    }
}
