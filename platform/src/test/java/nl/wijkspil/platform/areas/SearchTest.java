package nl.wijkspil.platform.areas;

import static nl.wijkspil.platform.areas.LoadText.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Search by name forgives what people type, and nothing that is typed breaks it. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class, LoadText.class})
class SearchTest {

    private static final String HEADER =
            "Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Codering (code);Aantal inwoners"
                    + " (aantal)\n";

    @Autowired Areas areas;
    @Autowired LoadText files;
    @Autowired WebApplicationContext context;

    @TempDir private Path folder;

    @BeforeEach
    void names() throws IOException {
        files.load(
                folder,
                "namen2008.csv",
                HEADER
                        + """
                        Súdwest-Zoeklân;Súdwest-Zoeklân;GM8500;900
                        's-Zoekenhage;'s-Zoekenhage;GM8501;900
                        Wijk 01 Zoekcentrum;'s-Zoekenhage;WK850101;900
                        Zoekcentrum;'s-Zoekenhage;BU85010100;400
                        Zoekcentrum-Noord;'s-Zoekenhage;BU85010101;500
                        Zoekcentrum;Súdwest-Zoeklân;BU85000000;900
                        Ångström 100% Zoek_veld;Súdwest-Zoeklân;BU85000001;5
                        """);
    }

    private List<String> found(String words) {
        return areas.search(words).areas().stream().map(area -> area.code().text()).toList();
    }

    @Test
    void accentsCapitalsAndSignsAreForgiven() {
        for (String words :
                List.of(
                        "Súdwest-Zoeklân",
                        "sudwest-zoeklan",
                        "SUDWEST ZOEKLAN",
                        "su\u0301dwest zoekla\u0302n",
                        "  sudwest \t zoek ")) {
            assertThat(found(words)).as(words).first().isEqualTo("GM8500");
        }
        for (String words : List.of("'s-Zoekenhage", "’s-Zoekenhage", "s zoekenhage", "zoekenha")) {
            assertThat(found(words)).as(words).contains("GM8501");
        }
        assertThat(found("den zoekhaag")).as("only if a file says so").isEmpty();
        assertThat(found("angstrom")).containsExactly("BU85000001");
        assertThat(found("ngstrom")).as("a word begins so").isEmpty();
    }

    @Test
    void exactNamesComeFirstThenBeginningsThenWordsInside() {
        assertThat(found("zoekcentrum"))
                .containsExactly("BU85000000", "BU85010100", "BU85010101", "WK850101");
        assertThat(found("wijk 01 zoekcentrum")).first().isEqualTo("WK850101");
        assertThat(found("zoekcentrum, s-zoekenhage"))
                .containsExactly("BU85010100", "BU85010101", "WK850101");
        assertThat(found("zoekcentrum s zoekenhage"))
                .containsExactly("BU85010100", "BU85010101", "WK850101");
        assertThat(found("zoekcentrum noord, s-zoekenhage")).containsExactly("BU85010101");
        assertThat(found("zoekcentrum, elders")).isEmpty();
        assertThat(areas.search("zoekcentrum").areas().getFirst().municipality())
                .isEqualTo("Súdwest-Zoeklân");
    }

    @Test
    void aCodeIsFoundWhateverItsCase() {
        assertThat(found("bu85010100")).containsExactly("BU85010100");
        assertThat(found("GM8599")).isEmpty();
    }

    @Test
    void anAreaIsFoundByTheNameItHadBefore() throws IOException {
        files.load(
                folder,
                "hernoemd2009.csv",
                HEADER + "Nieuwzoekerveen;Súdwest-Zoeklân;BU85000077;5\n");
        files.load(
                folder,
                "hernoemd2007.csv",
                HEADER + "Oudzoekerveen;Súdwest-Zoeklân;BU85000077;5\n");
        Found old = areas.search("oudzoekerveen");
        assertThat(old.areas()).extracting(NamedArea::name).containsExactly("Nieuwzoekerveen");
        assertThat(old.called()).containsEntry(code("BU85000077"), "Oudzoekerveen");
        assertThat(areas.search("nieuwzoekerveen").called()).isEmpty();
    }

    @Test
    void signsAloneFindNothingAndSignsInANameAreRead() {
        for (String words :
                List.of("%", "_", "\\", "'", "\"", "*", ":*", "&", ",", " , ", "-", "🏡")) {
            assertThat(areas.search(words).isEmpty()).as(words).isTrue();
        }
        assertThat(found("100% zoek_veld")).containsExactly("BU85000001");
        assertThat(found("zoekcentru_")).hasSize(4);
        assertThat(found("z%m")).isEmpty();
    }

    @Test
    void nothingThatIsTypedBreaksASearch() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        for (String words :
                List.of(
                        "a\0b",
                        "\0",
                        "\ud800",
                        "x\udfffy",
                        "\u202ezoekcentrum\u202c",
                        "شارع المدينة",
                        "מרכז העיר",
                        "中心区",
                        "👩‍👩‍👧‍👦 zoekcentrum",
                        "'; drop table area_name; --",
                        "\" or 1=1 --",
                        "a & b | !c <-> (d):*",
                        "''''':*'",
                        "{0} ? :x ${y} #{z} <script>",
                        "\r\n\t",
                        "a".repeat(10_000),
                        "\ufdfa".repeat(10_000),
                        "㌀".repeat(10_000),
                        "wijk ".repeat(2_000),
                        "é,".repeat(5_000))) {
            assertThatCode(() -> areas.search(words)).as(words).doesNotThrowAnyException();
            var html =
                    web.perform(get("/buurten").param("zoek", words))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString();
            assertThat(html).doesNotContain("<script>").doesNotContain("??");
        }
        assertThat(found("\u202ezoekcentrum\u202c")).hasSize(4);
        assertThat(found("👩‍👩‍👧‍👦 zoekcentrum")).hasSize(4);
    }

    @Test
    void moreThanSixtyIsSaid() throws IOException {
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 61; i++) {
            many.append("Veelzoek ")
                    .append(i)
                    .append(";Veelstad;BU850200")
                    .append(10 + i)
                    .append(";5\n");
        }
        files.load(folder, "veel2008.csv", many.toString());
        Found found = areas.search("veelzoek");
        assertThat(found.areas()).hasSize(60);
        assertThat(found.more()).isTrue();
        assertThat(areas.search("veelzoek 60").areas()).hasSize(1);
        assertThat(areas.search("veelzoek 60").more()).isFalse();
        assertThat(areas.search("veelzoek 60").areas().getFirst().municipality())
                .isEqualTo("Veelstad");
    }

    @Test
    void aNameOfAnyLengthIsLoaded() throws IOException {
        String odd = "㌀".repeat(3_000);
        files.load(folder, "lang2008.csv", HEADER + odd + ";Veelstad;BU85030000;5\n");
        assertThat(found(odd)).containsExactly("BU85030000");
    }
}
