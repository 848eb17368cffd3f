package nl.wijkspil.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.Bridge;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A file that says something of the same as a loaded one asks first, whatever kind it is. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, LoadText.class})
class OlderFilesTest {

    private static final String CHANGES = "model,niveau,bron,van,naar,van_code,naar_code,n\n";
    private static final String PLACES =
            "\"wp_naam\",\"wp_code\",\"gm_naam\",\"gm_code\",\"pv_naam\",\"pv_code\",\"jaar\"\n";

    @Autowired LoadText files;
    @Autowired Areas areas;

    @TempDir private Path folder;

    private LoadAreas.Answer load(String name, String text, LoadAreas.Replace replace)
            throws IOException {
        return files.load(Files.writeString(folder.resolve(name), text), replace);
    }

    private void taken(String name, String text) throws IOException {
        files.load(folder, name, text);
    }

    private void asks(String name, String text, String code, String... words) throws IOException {
        List<String> before = standing();
        LoadAreas.Answer answer = load(name, text, LoadAreas.Replace.REFUSE);
        assertThat(answer.loaded()).isFalse();
        assertThat(answer.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.words()).contains(words);
                    assertThat(finding.cure()).contains("nieuwere levering");
                });
        assertThat(standing()).isEqualTo(before);
    }

    private List<String> standing() {
        return areas.datasets().stream().map(Dataset::name).toList();
    }

    @Test
    void aSecondTableOfTheSameChangesCountsNothingTwice() throws IOException {
        String row = "adressen,gemeente,gemeente,2019,2020,";
        taken("omzet-a.csv", CHANGES + row + "6501,6502,50\n" + row + "6501,6503,150\n");
        taken("omzet-elders.csv", CHANGES + row + "6511,6512,70\n");
        asks(
                "omzet-b.csv",
                CHANGES + row + "6501,6502,60\n" + row + "6501,6503,140\n",
                "WS-AREA-060",
                "omzet-a.csv",
                "GM6501, 2019 naar 2020");
        assertThat(share("GM6501")).isEqualTo(0.25);
        String later = CHANGES + row + "6501,6502,80\n" + row + "6501,6503,120\n";
        assertThat(load("omzet-c.csv", later, LoadAreas.Replace.REPLACE).changed()).isTrue();
        assertThat(share("GM6501")).isEqualTo(0.4);
        assertThat(standing()).contains("omzet-elders.csv").doesNotContain("omzet-a.csv");
        asks("omzet-korter.csv", CHANGES + row + "6501,6502,80\n", "WS-AREA-060", "omzet-c.csv");
        assertThat(
                        load(
                                        "omzet-korter.csv",
                                        CHANGES + row + "6501,6502,80\n",
                                        LoadAreas.Replace.REPLACE)
                                .smaller())
                .isTrue();
    }

    private double share(String code) {
        Bridge bridge = areas.links().bridge(LoadText.code(code), 2019, 2020);
        return ((Bridge.Parts) bridge)
                .parts().stream()
                        .filter(part -> part.code().equals(LoadText.code("GM6502")))
                        .findFirst()
                        .orElseThrow()
                        .ofWhole();
    }

    @Test
    void boundariesOfTheSameYearAskAndThoseOfOthersStay() throws IOException {
        taken("grenzen-a2018.geojson", boundaries(square("GM6521", 5.0), square("GM6522", 5.2)));
        taken("grenzen-elders2018.geojson", boundaries(square("GM6523", 5.4)));
        taken("grenzen-a2019.geojson", boundaries(square("GM6521", 5.0)));
        String moved = boundaries(square("GM6521", 6.0));
        asks("grenzen-b2018.geojson", moved, "WS-AREA-061", "De grenzen van 2018", "grenzen-a2018");
        assertThat(drawn()).contains("[5.00000,52.00000]").doesNotContain("[6.00000,52.00000]");
        assertThat(load("grenzen-b2018.geojson", moved, LoadAreas.Replace.REPLACE).changed())
                .isTrue();
        assertThat(drawn()).contains("[6.00000,52.00000]", "GM6522", "GM6523");
        assertThat(standing())
                .as("GM6522 is still drawn from it")
                .contains("grenzen-a2018.geojson", "grenzen-b2018.geojson");
        String other = boundaries(square("GM6522", 7.0), square("GM6524", 7.2));
        assertThat(load("grenzen-c2018.geojson", other, LoadAreas.Replace.REPLACE).changed())
                .isTrue();
        assertThat(standing()).doesNotContain("grenzen-a2018.geojson");
    }

    private String drawn() {
        return areas.boundaries(2018, AreaLevel.MUNICIPALITY, new Areas.Ground("", false), 2);
    }

    private static String boundaries(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String square(String code, double east) {
        return ("{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"naam\":\"Proef\"},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s,52.0],[%s,52.0],"
                    + "[%s,52.1],[%s,52.1],[%s,52.0]]]}}")
                .formatted(code, east, east + 0.1, east + 0.1, east, east);
    }

    @Test
    void placesOfTheSameMunicipalityAndYearAsk() throws IOException {
        String place = "\"Proefdorp\",\"1\",\"Proef\",\"%s\",\"Utrecht\",\"PV26\",\"%s\"\n";
        taken("plaatsen-a.csv", PLACES + place.formatted("GM6531", "2001"));
        taken("plaatsen-elders.csv", PLACES + place.formatted("GM6532", "2001"));
        taken("plaatsen-later.csv", PLACES + place.formatted("GM6531", "2002"));
        asks(
                "plaatsen-b.csv",
                PLACES + place.replace("Proefdorp", "Anders").formatted("GM6531", "2001"),
                "WS-AREA-061",
                "De plaatsen van 2001",
                "plaatsen-a.csv");
    }

    @Test
    void oneTableOfAddressesPerYear() throws IOException {
        String header = "PC6,Huisnummer,Buurt2009,Wijk2009,Gemeente2009\n";
        taken("adressen-a.csv", header + "9998ZA,1,65410000,654100,6541\n");
        asks(
                "adressen-b.csv",
                header + "9998ZA,1,65410001,654100,6541\n",
                "WS-AREA-061",
                "De adressen van 2009",
                "adressen-a.csv");
    }
}
