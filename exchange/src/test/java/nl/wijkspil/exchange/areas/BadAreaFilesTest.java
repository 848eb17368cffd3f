package nl.wijkspil.exchange.areas;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static nl.wijkspil.exchange.areas.AreaTexts.recognise;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files get a code, a place and a cure, and are never sound. */
class BadAreaFilesTest {

    private static final String HEAD =
            "\"Wijken en buurten\";\"Regioaanduiding/Codering (code)\";\"Bevolking/Aantal inwoners"
                    + " (aantal)\";\"Afstand tot school (km)\"\n";
    private static final String GOOD = HEAD + "Een;GM0001;1005;2,1\nTwee;GM0002;10;0,5\n";

    @TempDir private Path folder;

    private AreaFile file(String text) {
        return recognise(folder, "cijfers2023.csv", text);
    }

    private void refused(String text, String code) {
        AreaFile file = file(text);
        assertThat(codes(file)).contains(code);
        assertThat(file.inspection().isSound()).isFalse();
        assertThat(file.inspection().findings())
                .allSatisfy(finding -> {
                    assertThat(finding.place()).contains("cijfers2023.csv");
                    assertThat(finding.words()).isNotBlank();
                });
    }

    @Test
    void aNameThatSaysAnotherYearThanTheInhabitantsIsSaid() {
        AreaFile file = file(HEAD + "Nederland;NL01;17942940;2,1\n");
        assertThat(file.inspection().years()).containsExactly(2024);
        assertThat(file.inspection().isSound()).isTrue();
        assertThat(codes(file)).contains("WS-AREA-063");
        assertThat(
                        codes(
                                recognise(
                                        folder,
                                        "cijfers2024.csv",
                                        HEAD + "Nederland;NL01;17942940;2\n")))
                .doesNotContain("WS-AREA-063");
    }

    @Test
    void whatIsWrongInATable() {
        assertThat(file(GOOD).inspection().isSound()).isTrue();
        refused(GOOD.replace("/Codering (code)", "/Naam (naam)"), "WS-AREA-004");
        refused(GOOD.replace("GM0002", "Centrum"), "WS-AREA-012");
        refused(GOOD.replace("GM0002", "GM0001"), "WS-AREA-013");
        refused(GOOD.replace(";10;", ";tien;"), "WS-AREA-014");
        refused(GOOD.replace("0,5", "0.5"), "WS-AREA-015");
        refused(GOOD.replace(";1005;", ";1,005;"), "WS-AREA-016");
        refused(GOOD.replace(";10;", ";10;3;"), "WS-AREA-011");
        refused(GOOD.replace("Twee;", "\"Twee;"), "WS-AREA-007");
        refused(HEAD, "WS-AREA-020");
        refused("", "WS-AREA-020");
        refused("a,b\n1,2\n", "WS-AREA-002");
        refused("Perioden;Bevolking (aantal)\n2023;5\n", "WS-AREA-003");
        refused("buurtnaam;inwoners\nCentrum;5\n", "WS-AREA-004");
        refused(
                "\"\"\"Wijken en buurten\"\";\"\"Codering\"\"\"\n\"\"\"Een\"\";\"\"GM0001\"\"\"\n",
                "WS-AREA-009");
        refused(
                "\"Kerncijfers wijken en buurten 2012\"\n\"\";\"Onderwerpen\"\n\"Een\";\"5\"\n\"©"
                        + " CBS\"\n",
                "WS-AREA-010");
    }

    /** Less than nobody does not exist; a balance below zero does. */
    @Test
    void whatCannotBeBelowZero() {
        refused(GOOD.replace(";10;", ";-10;"), "WS-AREA-044");
        refused(GOOD.replace(";0,5", ";-0,5"), "WS-AREA-044");
        AreaFile negative = file(GOOD.replace(";10;", ";-10;"));
        assertThat(negative.inspection().findings())
                .anySatisfy(finding -> {
                    assertThat(finding.place()).isEqualTo("cijfers2023.csv, regel 3");
                    assertThat(finding.words()).contains("-10").contains("Aantal inwoners");
                    assertThat(finding.cure()).isNotBlank();
                });
        AreaFile balance =
                file(
                        GOOD.replace("Bevolking/Aantal inwoners", "Bevolking/Geboorteoverschot")
                                .replace(";10;", ";-10;"));
        assertThat(balance.inspection().isSound()).isTrue();
        assertThat(file(GOOD.replace(";10;", ";-99997;")).inspection().isSound()).isTrue();
    }

    @Test
    void theYearMustBeKnownAndAgree() {
        assertThat(codes(recognise(folder, "cijfers.csv", GOOD))).contains("WS-AREA-017");
        AreaInput input = AreaTexts.write(folder, "cijfers.csv", GOOD);
        assertThat(Recognise.file(input, 2021).inspection().isSound()).isTrue();
        AreaInput health =
                AreaTexts.write(
                        folder,
                        "x.csv",
                        "ID;WijkenEnBuurten;Perioden;Eenzaam_28\n0;NL01;2012JJ00;39.6\n");
        assertThat(codes(Recognise.file(health, 2020))).contains("WS-AREA-018");
    }

    @Test
    void anExtraDimensionMayHaveOneValue() {
        String head = "ID;Leeftijd;WijkenEnBuurten;Perioden;Eenzaam_28\n";
        String one = head + "0;20300;GM0001;2020JJ00;39.6\n1;20300;GM0002;2020JJ00;40.6\n";
        assertThat(file(one).inspection().isSound()).isTrue();
        refused(one.replace("1;20300", "1;80200"), "WS-AREA-019");
    }

    @Test
    void bytesThatAreWrong() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, GOOD.replace("Een", "Eén").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(codes(Recognise.file(AreaInput.of(latin), 2023))).containsExactly("WS-AREA-006");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(GOOD.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        Path cut = folder.resolve("cut.csv.gz");
        Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        assertThat(codes(Recognise.file(AreaInput.of(cut), 2023))).containsExactly("WS-AREA-005");
        Path xls = folder.resolve("kwb-2012.xls");
        Files.write(xls, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(codes(Recognise.file(AreaInput.of(xls), null))).containsExactly("WS-AREA-023");
        Path zip = folder.resolve("kwb-2023.xlsx");
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(codes(Recognise.file(AreaInput.of(zip), null)))
                .as("a workbook of which only the beginning came in")
                .containsExactly("WS-AREA-005");
        assertThat(codes(Recognise.file(AreaInput.of(folder.resolve("none")), null)))
                .containsExactly("WS-AREA-001");
        Path json = folder.resolve("x.json");
        Files.writeString(json, "{\"value\":[{\"WijkenEnBuurten\":\"GM00");
        assertThat(Recognise.file(AreaInput.of(json), null).inspection().isSound()).isFalse();
    }

    @Test
    void noDamageMakesItThrow() throws IOException {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20_260_801);
        Path path = folder.resolve("damaged2023.csv");
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = Arrays.copyOf(good, random.nextInt(1, good.length + 1));
            for (int hits = random.nextInt(4); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(path, bytes);
            Inspection inspection = Recognise.file(AreaInput.of(path), null).inspection();
            assertThat(inspection.isSound() || !inspection.findings().isEmpty()).isTrue();
        }
    }

    @Test
    void fillersBelowZeroAreNoFigures() {
        AreaFile file =
                file(
                        AreaTexts.lines(
                                "GM_CODE;H2O;JAAR;Aantal inwoners",
                                "GM0001;NEE;2023;-99999999",
                                "GM0998;JA;2023;5"));
        assertThat(file.inspection().withheld()).isEqualTo(1);
        assertThat(file.inspection().facts()).containsEntry("rowsThatAreNotLand", 1L);
        assertThat(codes(file)).contains("WS-AREA-034");
    }
}
