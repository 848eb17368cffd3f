package nl.wijkspil.exchange.areas.boundary;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static nl.wijkspil.exchange.areas.AreaTexts.recognise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryFileTest {

    private static final String RD_CRS =
            "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},";
    private static final String SQUARE =
            "[[155000,463000],[156000,463000],[156000,464000],[155000,464000],[155000,463000]]";

    @TempDir private Path folder;

    private static String geoJson(String crs, String ring) {
        return "{\"type\":\"FeatureCollection\","
                + crs
                + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"statcode\":\"BU0307AA01\","
                + "\"statnaam\":\"Toren\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                + ring
                + "]}}]}";
    }

    private static Boundary only(AreaFile file) throws IOException {
        List<Boundary> all = new ArrayList<>();
        ((BoundaryFile) file).read(all::add);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void theGridLiesWhereItShould() {
        assertThat(Rd.latitude(155_000, 463_000)).isCloseTo(52.1551744, within(1e-6));
        assertThat(Rd.longitude(155_000, 463_000)).isCloseTo(5.3872062, within(1e-6));
        // two centroids of postcode areas, published in both
        assertThat(Rd.longitude(122_197, 487_227)).isCloseTo(4.90553, within(2e-5));
        assertThat(Rd.latitude(122_197, 487_227)).isCloseTo(52.37195, within(2e-5));
        assertThat(Rd.longitude(121_553, 487_523)).isCloseTo(4.89604, within(2e-5));
        assertThat(Rd.latitude(121_553, 487_523)).isCloseTo(52.37456, within(2e-5));
    }

    @Test
    void metresAreConvertedAndSaid() throws IOException {
        AreaFile file = recognise(folder, "buurten2024.geojson", geoJson(RD_CRS, SQUARE));
        assertThat(file.inspection().layout()).isEqualTo(AreaLayout.GEOJSON_RD);
        assertThat(codes(file)).doesNotContain("WS-AREA-025");
        assertThat(only(file).polygons().getFirst().rings().getFirst().longitude(0))
                .isCloseTo(5.3872062, within(1e-6));
        assertThat(only(file).name()).isEqualTo("Toren");
        AreaFile mislabelled = recognise(folder, "buurten2024.geojson", geoJson("", SQUARE));
        assertThat(codes(mislabelled)).contains("WS-AREA-025");
    }

    @Test
    void sharedLinesGiveTheSameBoundary() throws IOException {
        AreaFile topology =
                recognise(
                        folder,
                        "buurten2024.topojson",
                        "{\"type\":\"Topology\",\"transform\":{\"scale\":[1000,1000],\"translate\":[155000,463000]},"
                            + "\"arcs\":[[[0,0],[1,0],[0,1]],[[0,0],[0,1],[1,0]]],"
                            + "\"objects\":{\"b\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\","
                            + "\"arcs\":[[0,-2]],\"properties\":{\"code\":\"BU0307AA01\"}}]}}}");
        assertThat(topology.inspection().layout()).isEqualTo(AreaLayout.TOPOJSON_RD);
        Boundary one = only(topology);
        Boundary other = only(recognise(folder, "b2024.geojson", geoJson(RD_CRS, SQUARE)));
        Boundary.Ring a = one.polygons().getFirst().rings().getFirst();
        Boundary.Ring b = other.polygons().getFirst().rings().getFirst();
        assertThat(a.size()).isEqualTo(b.size());
        assertThat(a.doubleArea()).isCloseTo(b.doubleArea(), within(1e-12));
    }

    @Test
    void badBoundaries() {
        assertThat(
                        codes(
                                recognise(
                                        folder,
                                        "b2024.geojson",
                                        geoJson("", SQUARE.replace("463000]]", "463001]]")))))
                .contains("WS-AREA-027");
        assertThat(
                        codes(
                                recognise(
                                        folder,
                                        "b2024.geojson",
                                        geoJson("", SQUARE.replace("156000,464000", "5.1,52.1")))))
                .contains("WS-AREA-026");
        assertThat(
                        codes(
                                recognise(
                                        folder,
                                        "b2024.geojson",
                                        geoJson("", SQUARE.replace("463000", "9")))))
                .contains("WS-AREA-026");
        String good = geoJson(RD_CRS, SQUARE);
        assertThat(codes(recognise(folder, "b2024.geojson", good.replace("BU0307AA01", "Toren"))))
                .contains("WS-AREA-012");
        assertThat(codes(recognise(folder, "b2024.geojson", good.substring(0, good.length() - 20))))
                .contains("WS-AREA-005");
    }
}
