package nl.wijkspil.exchange.areas;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static nl.wijkspil.exchange.areas.AreaTexts.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import org.junit.jupiter.api.Test;

/** The checks that are known to hold for the official files. */
class SharedAreaFilesTest {

    @Test
    void keyFiguresOf2024() {
        Inspection kwb = open("cbs/kwb2024_85984NED_NL_inwoners_leeftijd.csv").inspection();
        assertThat(kwb.isSound()).isTrue();
        assertThat(kwb.layout()).isEqualTo(AreaLayout.STATLINE_PLAIN);
        assertThat(kwb.year()).isEqualTo(new FoundYear(2024, FoundYear.Evidence.POPULATION));
        assertThat(kwb.rows()).isEqualTo(18_310);
        assertThat(kwb.levels())
                .containsEntry(AreaLevel.COUNTRY, 1)
                .containsEntry(AreaLevel.MUNICIPALITY, 342)
                .containsEntry(AreaLevel.DISTRICT, 3_393)
                .containsEntry(AreaLevel.NEIGHBOURHOOD, 14_574);
        assertThat(kwb.facts())
                .containsEntry("population.COUNTRY", 17_942_942L)
                .containsEntry("population.MUNICIPALITY", 17_942_942L)
                .containsEntry("population.DISTRICT", 17_942_715L)
                .containsEntry("population.NEIGHBOURHOOD", 17_942_915L)
                .containsEntry("codesWithLetters", 627L)
                .containsEntry("uninhabitedNeighbourhoods", 478L);
        assertThat(kwb.columns())
                .extracting(c -> c.column().key())
                .containsExactly(
                        "population",
                        "men",
                        "women",
                        "age_0_14",
                        "age_15_24",
                        "age_25_44",
                        "age_45_64",
                        "age_65_plus");
        assertThat(kwb.findings()).isEmpty();
    }

    @Test
    void keyFiguresOfTheHague() throws IOException {
        AreaFile file = open("cbs/kwb2019_84583NED_DenHaag_alle_kolommen.csv");
        Inspection kwb = file.inspection();
        assertThat(kwb.rows()).isEqualTo(159);
        assertThat(kwb.layout()).isEqualTo(AreaLayout.STATLINE_SYMBOLS);
        assertThat(kwb.columns()).as("107 columns, 5 of them no figures").hasSize(102);
        assertThat(kwb.withheld()).as("7,845 dots, one of them no figure").isEqualTo(7_844);
        assertThat(kwb.notAsked()).isZero();
        assertThat(kwb.year()).isEqualTo(new FoundYear(2019, FoundYear.Evidence.FILE_NAME));
        Set<String> headers = new HashSet<>();
        kwb.columns().forEach(c -> headers.add(c.column().header()));
        assertThat(headers)
                .contains("Sociale zekerheid/Personen per soort uitkering; Bijstand (aantal)");
        Map<String, Double> people = new HashMap<>();
        ((FigureFile) file).read(row -> people.put(row.code().text(), row.value(0)));
        assertThat(people).containsEntry("GM0518", 537_833.0).containsEntry("BU05184421", 2_795.0);
    }

    @Test
    void savedAgainByAMappingPackage() {
        Inspection districts = open("cbs/kwb2022_wijken_tmap.csv").inspection();
        assertThat(districts.rows()).isEqualTo(3_340);
        assertThat(districts.year()).isEqualTo(new FoundYear(2022, FoundYear.Evidence.POPULATION));
        Inspection municipalities = open("cbs/kwb2022_gemeenten_tmap.csv").inspection();
        assertThat(municipalities.rows()).isEqualTo(345);
        assertThat(municipalities.facts()).containsEntry("population.MUNICIPALITY", 17_590_672L);
        assertThat(codes(open("cbs/kwb2022_gemeenten_tmap.csv"))).contains("WS-AREA-031");
    }

    @Test
    void proximity() {
        Inspection both = open("cbs/kwb_nabijheid2020_gemeenten_182kol.csv").inspection();
        assertThat(both.rows()).isEqualTo(355);
        assertThat(both.layout()).isEqualTo(AreaLayout.MAP_TABLE);
        assertThat(both.year()).isEqualTo(new FoundYear(2020, FoundYear.Evidence.CONTENT));
        Inspection plain = open("cbs/nabijheid2019_28092021.csv").inspection();
        assertThat(plain.source()).isEqualTo(AreaSource.PROXIMITY);
        assertThat(plain.rows()).isEqualTo(123);
        assertThat(plain.columns()).as("115 columns, 5 of them no figures").hasSize(110);
        assertThat(plain.notAsked()).as("18 columns are empty everywhere").isEqualTo(18 * 123);
        assertThat(codes(open("cbs/nabijheid2019_24092021.csv"))).containsExactly("WS-AREA-004");
        Inspection amsterdam = open("cbs/nabijheid2024_Amsterdam.csv").inspection();
        assertThat(amsterdam.rows()).isEqualTo(628);
        assertThat(amsterdam.layout()).isEqualTo(AreaLayout.ODATA_3);
    }

    @Test
    void health() throws IOException {
        for (int year : new int[] {2012, 2020}) {
            AreaFile file = open("rivm/50090NED_UntypedDataSet_" + year + "_18plus.csv.gz");
            Inspection health = file.inspection();
            assertThat(health.isSound()).isTrue();
            assertThat(health.source()).isEqualTo(AreaSource.HEALTH);
            assertThat(health.rows()).isEqualTo(17_341);
            assertThat(health.levels())
                    .containsEntry(AreaLevel.COUNTRY, 1)
                    .containsEntry(AreaLevel.MUNICIPALITY, 355)
                    .containsEntry(AreaLevel.DISTRICT, 3_177)
                    .containsEntry(AreaLevel.NEIGHBOURHOOD, 13_808);
            assertThat(health.columns()).as("43 columns, 8 of them no figures").hasSize(35);
            assertThat(health.present() + health.withheld() + health.notAsked())
                    .isEqualTo(17_341L * 35);
            assertThat(health.columns())
                    .filteredOn(c -> c.column().key().equals("socially_lonely"))
                    .singleElement()
                    .satisfies(c -> assertThat(c.notAsked()).isEqualTo(year == 2012 ? 17_341 : 0))
                    .satisfies(
                            c -> assertThat(c.column().kind()).isEqualTo(ValueKind.MODEL_ESTIMATE));
            double[] lonely = new double[1];
            int at =
                    health.columns().stream().map(c -> c.column().key()).toList().indexOf("lonely");
            ((FigureFile) file)
                    .read(row -> {
                        if (row.code().level() == AreaLevel.COUNTRY) {
                            lonely[0] = row.value(at);
                        }
                    });
            assertThat(lonely[0]).isEqualTo(year == 2012 ? 39.6 : 47.0);
        }
    }

    @Test
    void liveability() {
        Inspection lbm = open("leefbaarometer/lbm3_wijken_Amstelveen_2014_2022.csv").inspection();
        assertThat(lbm.isSound()).isTrue();
        assertThat(lbm.rows()).isEqualTo(14 * 4);
        assertThat(lbm.years()).containsExactly(2014, 2018, 2020, 2022);
    }

    @Test
    void boundariesAndPostcodes() throws IOException {
        assertThat(open("geo/wijken2022_wgs84.geojson").inspection().rows()).isEqualTo(3_340);
        assertThat(open("geo/gemeenten2022_wgs84_tmap.geojson").inspection().rows()).isEqualTo(345);
        assertThat(open("geo/provincies2022_wgs84.geojson").inspection().rows()).isEqualTo(12);
        Inspection postcodes = open("geo/pc4_2021_lookup.csv").inspection();
        assertThat(postcodes.rows()).isEqualTo(4_077);
        assertThat(postcodes.columns())
                .filteredOn(c -> c.column().header().equals("lon"))
                .singleElement()
                .satisfies(c -> assertThat(c.present()).isEqualTo(4_067));
        List<String> hague = new ArrayList<>();
        ((FigureFile) open("geo/pc4_2021_lookup.csv"))
                .read(row -> {
                    if (row.code().text().equals("2511")) {
                        hague.addAll(List.of(row.place(), row.municipality(), row.province()));
                    }
                });
        assertThat(hague).containsExactly("Den Haag", "'s-Gravenhage", "Zuid-Holland");
    }

    @Test
    void tablesThatAreNoFiguresSayWhatTheyAre() {
        for (String each :
                new String[] {
                    "cbs/kolomkoppen_kwb2019_statline_107.csv",
                    "cbs/odata3_sleutels_85039NED.csv",
                    "cbs/kwb_xls_aliassen_1995_2023.csv",
                    "codes/sbi2008_1434.csv",
                    "codes/sbi2008_secties_21.csv"
                }) {
            assertThat(codes(open(each))).as(each).containsExactly("WS-AREA-003");
        }
        AreaFile places = open("codes/woonplaatsen_gemeenten_2011_2017.csv.gz");
        assertThat(places.inspection().source()).isEqualTo(AreaSource.PLACES);
        assertThat(codes(places)).as("one cause is told once").containsExactly("WS-AREA-011");
        assertThat(places.inspection().findings().getFirst())
                .satisfies(f -> {
                    assertThat(f.words()).contains("635 rijen", "aanhalingsteken", "regel 16");
                    assertThat(f.place()).endsWith("regel 16");
                });
    }

    @Test
    void changes() {
        Inspection counted = open("grenswijzigen/omzet_gemeente.csv.gz").inspection();
        assertThat(counted.rows()).isEqualTo(3_972);
        assertThat(counted.years())
                .containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
        Inspection codes =
                open("grenswijzigen/amsterdam_buurten_2015_2022_crosswalk.csv").inspection();
        assertThat(codes.source()).isEqualTo(AreaSource.CROSSWALK);
        assertThat(codes.rows()).isEqualTo(439);
    }
}
