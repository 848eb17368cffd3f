package nl.wijkspil.platform.areas.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bad files with what must be said of them. */
final class BadFiles {

    static final String HEAD =
            "Wijken en buurten;Codering (code);Aantal inwoners (aantal);Afstand tot school (km)\n";
    static final String GOOD = HEAD + "Een;GM6601;1005;2,1\nTwee;GM6602;10;0,5\n";
    static final String SQUARE =
            "[[155000,463000],[156000,463000],[156000,464000],[155000,464000],[155000,463000]]";

    private BadFiles() {}

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

    static String map(String crs, String ring) {
        return "{\"type\":\"FeatureCollection\","
                + crs
                + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"statcode\":\"BU66010001\","
                + "\"statnaam\":\"Toren\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                + ring
                + "]}}]}";
    }
}
