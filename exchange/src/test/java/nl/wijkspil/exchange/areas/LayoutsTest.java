package nl.wijkspil.exchange.areas;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static nl.wijkspil.exchange.areas.AreaTexts.recognise;
import static nl.wijkspil.exchange.areas.AreaTexts.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.address.AddressFile;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same three areas in every layout give the same figures. */
class LayoutsTest {

    private static final List<String> EXPECTED =
            List.of("GM0001 1005.0 2.1", "WK000100 WITHHELD 2.1", "BU0001AA01 0.0 WITHHELD");

    @TempDir private Path folder;

    private static List<String> read(AreaFile file) throws IOException {
        assertThat(file.inspection().findings()).noneMatch(f -> f.isError());
        List<String> lines = new ArrayList<>();
        List<String> keys =
                file.inspection().columns().stream().map(c -> c.column().key()).toList();
        ((FigureFile) file)
                .read(row -> {
                    StringBuilder line = new StringBuilder(row.code().text());
                    for (String key : List.of("population", "distance_gp")) {
                        int at = keys.indexOf(key);
                        line.append(' ')
                                .append(
                                        row.nothing(at) == null
                                                ? String.valueOf(row.value(at))
                                                : String.valueOf(row.nothing(at)));
                    }
                    lines.add(line.toString());
                });
        return lines;
    }

    @Test
    void statLineWithSymbols() throws IOException {
        AreaFile file =
                recognise(
                        folder,
                        "met-symbolen-2023.csv",
                        "\ufeff\"Wijken en buurten\";\"Regioaanduiding/Codering"
                            + " (code)\";\"Bevolking/Aantal inwoners (aantal)\";\"Nabijheid/Afstand"
                            + " tot huisartsenpraktijk (km)\"\r\n"
                            + "Een;GM0001    ;    1005;     2.1\r\n"
                            + "Wijk 00;WK000100  ;       .;     2.1\r\n"
                            + "Buurt;BU0001AA01;       0;       .\r\n");
        assertThat(file.inspection().layout()).isEqualTo(AreaLayout.STATLINE_SYMBOLS);
        assertThat(read(file)).isEqualTo(EXPECTED);
    }

    @Test
    void statLineWithoutSymbols() throws IOException {
        AreaFile file =
                recognise(
                        folder,
                        "zonder-symbolen-2023.csv",
                        "\ufeff\"Wijken en buurten\";\"Regioaanduiding/Codering"
                            + " (code)\";\"Bevolking/Aantal inwoners (aantal)\";\"Nabijheid/Afstand"
                            + " tot huisartsenpraktijk (km)\";\"Nabijheid/Bioscoop/Binnen 5 km"
                            + " (aantal)\"\r\n"
                            + "\"Een\";\"GM0001    \";1005;2,1;\r\n"
                            + "\"Wijk 00\";\"WK000100  \";;2,1;\r\n"
                            + "\"Buurt\";\"BU0001AA01\";0;;\r\n");
        assertThat(file.inspection().layout()).isEqualTo(AreaLayout.STATLINE_PLAIN);
        assertThat(read(file)).isEqualTo(EXPECTED);
        assertThat(file.inspection().notAsked())
                .as("the column that is empty everywhere")
                .isEqualTo(3);
        assertThat(codes(file)).contains("WS-AREA-032");
    }

    @Test
    void openDataVersion3AsCsvAndAsJson() throws IOException {
        AreaFile csv =
                recognise(
                        folder,
                        "untyped.csv",
                        AreaTexts.lines(
                                "\"ID\";\"WijkenEnBuurten\";\"Perioden\";\"AantalInwoners_5\";\"AfstandTotHuisartsenpraktijk_106\";\"Nieuw_7\"",
                                "\"0\";\"GM0001    \";\"2023JJ00\";\"    1005\";\"     2.1\";\"\"",
                                "\"1\";\"WK000100  \";\"2023JJ00\";\"       .\";\"     2.1\";\"\"",
                                "\"2\";\"BU0001AA01\";\"2023JJ00\";\"       0\";\"      "
                                        + " .\";\"\""));
        assertThat(csv.inspection().layout()).isEqualTo(AreaLayout.ODATA_3);
        assertThat(csv.inspection().years()).containsExactly(2023);
        assertThat(csv.inspection().notAsked()).isEqualTo(3);
        assertThat(read(csv)).isEqualTo(EXPECTED);
        AreaFile json =
                recognise(
                        folder,
                        "untyped.json",
                        "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0,\"WijkenEnBuurten\":\"GM0001"
                            + "    \",\"Perioden\":\"2023JJ00\",\"AantalInwoners_9\":\"  "
                            + " 1005\",\"AfstandTotHuisartsenpraktijk_1\":\"     2.1\"},"
                            + "{\"ID\":1,\"WijkenEnBuurten\":\"WK000100\",\"Perioden\":\"2023JJ00\",\"AantalInwoners_9\":\""
                            + "   .\",\"AfstandTotHuisartsenpraktijk_1\":\"     2.1\"},"
                            + "{\"ID\":2,\"WijkenEnBuurten\":\"BU0001AA01\",\"Perioden\":\"2023JJ00\",\"AantalInwoners_9\":\""
                            + "  0\",\"AfstandTotHuisartsenpraktijk_1\":\"       .\"}]}");
        assertThat(read(json)).isEqualTo(EXPECTED);
    }

    @Test
    void openDataVersion4() throws IOException {
        write(
                folder,
                "MeasureCodes.csv",
                AreaTexts.lines(
                        "\"Identifier\";\"Title\";\"Unit\"",
                        "\"M000352\";\"Aantal inwoners\";\"aantal\"",
                        "\"D000025\";\"Afstand tot huisartsenpraktijk\";\"km\""));
        AreaFile file =
                recognise(
                        folder,
                        "Observations.csv",
                        AreaTexts.lines(
                                "\"Id\";\"Measure\";\"ValueAttribute\";\"Value\";\"WijkenEnBuurten\";\"Perioden\"",
                                "0;\"M000352\";\"None\";1005;\"GM0001    \";\"2023JJ00\"",
                                "1;\"M000352\";\"Secret\";;\"WK000100  \";\"2023JJ00\"",
                                "2;\"M000352\";\"None\";0;\"BU0001AA01\";\"2023JJ00\"",
                                "3;\"D000025\";\"None\";2.1;\"GM0001    \";\"2023JJ00\"",
                                "4;\"D000025\";\"None\";2.1;\"WK000100  \";\"2023JJ00\"",
                                "5;\"D000025\";\"Impossible\";;\"BU0001AA01\";\"2023JJ00\""));
        assertThat(file.inspection().layout()).isEqualTo(AreaLayout.ODATA_4);
        assertThat(read(file)).isEqualTo(EXPECTED);
    }

    @Test
    void yearlyWorkbooks() throws IOException {
        AreaFile recent =
                book(
                        "kwb-2023.xlsx",
                        List.of(
                                List.of(
                                        "gwb_code_10",
                                        "regio",
                                        "gm_naam",
                                        "recs",
                                        "a_inw",
                                        "g_afs_hp"),
                                List.of("GM0001", "Een", "Een", "Gemeente", 1005, "2,1"),
                                List.of("WK000100", "Wijk 00", "Een", "Wijk", ".", 2.1),
                                List.of("BU0001AA01", "Buurt", "Een", "Buurt", 0, ".")));
        assertThat(recent.inspection().layout()).isEqualTo(AreaLayout.WORKBOOK);
        assertThat(read(recent)).isEqualTo(EXPECTED);
        AreaFile old =
                book(
                        "kwb-1999.xlsx",
                        List.of(
                                List.of("Kerncijfers"),
                                List.of("1999"),
                                List.of(
                                        "gwb_code_8",
                                        "Naam",
                                        "Regioaanduiding",
                                        "Aantal inwoners",
                                        "af_artspo"),
                                List.of("1", "Een", "Gemeente", 1005, "2,1"),
                                List.of("100", "Wijk 00", "Wijk", ".", "2,1"),
                                List.of("10001", "Buurt", "Buurt", 0, ".")));
        assertThat(read(old))
                .containsExactly(
                        "GM0001 1005.0 2.1", "WK000100 WITHHELD 2.1", "BU00010001 0.0 WITHHELD");
    }

    private AreaFile book(String name, List<List<Object>> rows) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("KWB");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case Number number -> sheet.value(r, c, number);
                        case Object text -> sheet.value(r, c, text.toString());
                    }
                }
            }
        }
        return Recognise.file(AreaInput.of(path), null);
    }

    @Test
    void postcodesWithHouseNumbers() throws IOException {
        AreaFile file =
                recognise(
                        folder,
                        "pc6hnr.csv",
                        AreaTexts.lines(
                                "PC6;Huisnummer;Buurt2023;Wijk2023;Gemeente2023",
                                "1011AB;105;3630000;36300;363",
                                "1011AB;106;03630001;036300;0363"));
        assertThat(file.inspection().source()).isEqualTo(AreaSource.ADDRESSES);
        assertThat(file.inspection().years()).containsExactly(2023);
        List<String> addresses = new ArrayList<>();
        ((AddressFile) file).read((pc, house, code) -> addresses.add(pc + house + code));
        assertThat(addresses).containsExactly("1011AB105BU03630000", "1011AB106BU03630001");
    }
}
