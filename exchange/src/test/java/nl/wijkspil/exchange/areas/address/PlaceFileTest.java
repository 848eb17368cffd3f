package nl.wijkspil.exchange.areas.address;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static nl.wijkspil.exchange.areas.AreaTexts.lines;
import static nl.wijkspil.exchange.areas.AreaTexts.recognise;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaProvinces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceFileTest {

    private static final String HEADER =
            "\"wp_naam\",\"wp_code\",\"gm_naam\",\"gm_code\",\"pv_naam\",\"pv_code\",\"jaar\"";
    private static final String GOOD =
            "\"Testdorp\",\"WP9001\",\"Teststad\",\"GM8800\",\"Testland\",\"PV98\",\"2016\"";

    @TempDir private Path folder;

    @Test
    void aPlaceLiesInAMunicipalityAndAProvinceInAYear() throws IOException {
        AreaFile file =
                recognise(
                        folder,
                        "woonplaatsen.csv",
                        lines(
                                HEADER,
                                GOOD,
                                "\"Test, Aan Zee\",\"WP9002\",\"Teststad\",\"GM8800\","
                                        + "\"Testland\",\"PV98\",\"2017\""));
        assertThat(file.inspection().isSound()).isTrue();
        assertThat(file.inspection().years()).containsExactly(2016, 2017);
        List<PlaceFile.Place> places = new ArrayList<>();
        ((PlaceFile) file).read(places::add);
        assertThat(places)
                .containsExactly(place(2, 2016, "Testdorp"), place(3, 2017, "Test, Aan Zee"));
    }

    private static PlaceFile.Place place(long line, int year, String name) {
        return new PlaceFile.Place(
                line,
                year,
                name,
                AreaCode.parse("GM8800").orElseThrow(),
                "Teststad",
                AreaCode.parse("PV98").orElseThrow(),
                "Testland");
    }

    @Test
    void rowsThatLostAQuoteAreToldOnceWithTheFirst() {
        String torn = GOOD.replace("Teststad\"", "S");
        AreaFile one = recognise(folder, "een.csv", lines(HEADER, GOOD, torn));
        assertThat(codes(one)).containsExactly("WS-AREA-011");
        assertThat(one.inspection().findings().getFirst().words())
                .isEqualTo(
                        "In deze rij ontbreekt een aanhalingsteken, zodat twee cellen aan elkaar"
                                + " zijn gegroeid: 6 cellen, de kopregel heeft er 7.");
        AreaFile more =
                recognise(folder, "meer.csv", lines(HEADER, GOOD, torn, GOOD, torn, "\"x\",\"y\""));
        assertThat(codes(more)).containsExactly("WS-AREA-011", "WS-AREA-011");
        assertThat(more.inspection().findings().getFirst().words())
                .startsWith("2 rijen missen een aanhalingsteken")
                .contains("de eerste is regel 3");
        assertThat(more.inspection().findings().getLast().words())
                .isEqualTo(
                        "In deze rij klopt het aantal cellen niet: 2 cellen, de kopregel heeft er"
                                + " 7.");
        assertThat(more.inspection().isSound()).isFalse();
    }

    @Test
    void codesYearsAndNamesThatAreNoneAreNamed() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        rows.add(GOOD.replace("GM8800", "88"));
        rows.add(GOOD.replace("GM8800", "PV98"));
        rows.add(GOOD.replace("PV98", "GM8800"));
        rows.add(GOOD.replace("2016", "16"));
        rows.add(GOOD.replace("Testdorp", ""));
        rows.add(GOOD.replace("Testdorp", "x".repeat(201)));
        AreaFile bad = recognise(folder, "fout.csv", lines(rows.toArray(String[]::new)));
        assertThat(codes(bad))
                .containsExactly(
                        "WS-AREA-012",
                        "WS-AREA-012",
                        "WS-AREA-012",
                        "WS-AREA-014",
                        "WS-AREA-035",
                        "WS-AREA-035");
        for (int i = 0; i < 30; i++) {
            rows.add(GOOD.replace("GM8800", "" + i));
        }
        AreaFile many = recognise(folder, "veel.csv", lines(rows.toArray(String[]::new)));
        assertThat(codes(many)).hasSize(21).endsWith("WS-AREA-036");
        AreaFile empty = recognise(folder, "leeg.csv", lines(HEADER));
        assertThat(codes(empty)).containsExactly("WS-AREA-020");
    }

    @Test
    void provincesHaveOneCodeWhateverTheirNameIsWrittenLike() {
        assertThat(AreaProvinces.code("Fryslân")).isEqualTo(AreaProvinces.code("FRIESLAND "));
        assertThat(AreaProvinces.code("Noord-Brabant").map(AreaCode::text)).contains("PV30");
        assertThat(AreaProvinces.code("Limburg").map(AreaCode::text)).contains("PV31");
        assertThat(AreaProvinces.code("Brabant")).isEqualTo(Optional.empty());
    }
}
