package nl.wijkspil.exchange.areas;

import static nl.wijkspil.exchange.areas.AreaTexts.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkspil.exchange.areas.address.AddressFile;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they are offered: in a zip, alone or with what belongs to them. */
class ZippedFilesTest {

    private static final String TABLE =
            "Wijken en buurten;Codering (code);Aantal inwoners (aantal)\nEen;GM0001;1005\n";
    private static final String ADDRESSES =
            "PC6,Huisnummer,Buurt2024,Wijk2024,Gemeente2024\n1011AB,1,03630000,036300,0363\n";

    @TempDir private Path folder;

    private AreaFile zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return Recognise.file(AreaInput.of(file), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "test", "1.0");
        Worksheet sheet = book.newWorksheet("kwb");
        String[] header = {"gwb_code_10", "regio", "gm_naam", "recs", "a_inw"};
        String[] row = {"BU00010000", "Kern", "Een", "Buurt", "105"};
        for (int i = 0; i < header.length; i++) {
            sheet.value(0, i, header[i]);
            sheet.value(1, i, row[i]);
        }
        book.finish();
        return out.toByteArray();
    }

    @Test
    void oneFileInsideIsThatFile() throws IOException {
        AreaFile file = zip("download.zip", Map.of("map/kwb2023.csv", bytes(TABLE)));
        assertThat(file.inspection().isSound()).as("%s", file.inspection().findings()).isTrue();
        assertThat(file.inspection().file()).isEqualTo("download.zip (kwb2023.csv)");
        assertThat(file.inspection().years()).as("in the inner name").containsExactly(2023);
        long[] rows = new long[1];
        ((FigureFile) file).read(row -> rows[0]++);
        assertThat(rows[0]).as("read again").isEqualTo(1);
    }

    @Test
    void aWorkbookIsAZipAndMayBeInOne() throws IOException {
        Path plain = Files.write(folder.resolve("kwb-2022.xlsx"), workbook());
        assertThat(Recognise.file(AreaInput.of(plain), null).inspection().layout())
                .isEqualTo(AreaLayout.WORKBOOK);
        long before = copies();
        AreaFile inside = zip("kwb.zip", Map.of("kwb-2022.xlsx", workbook()));
        assertThat(inside.inspection().layout())
                .as("%s", inside.inspection().findings())
                .isEqualTo(AreaLayout.WORKBOOK);
        assertThat(inside.inspection().rows()).isEqualTo(1);
        assertThat(inside.inspection().years()).containsExactly(2022);
        assertThat(copies()).as("no copy is left behind").isEqualTo(before);
    }

    private static long copies() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("wijkspil-areas"))
                    .count();
        }
    }

    /** As the table of addresses is offered: with lists of names and a leaflet beside it. */
    @Test
    void theOneThatIsKnownIsMeant() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("buurt2024.csv", bytes("Buurt2024,Buurtnaam2024\n03630000,Kop Zeedijk\n"));
        entries.put("gem2024.csv", bytes("Gemcode2024,Gemeentenaam2024\n0363,Amsterdam\n"));
        entries.put("leesmij.pdf", bytes("%PDF-1.7 ..."));
        entries.put("__MACOSX/._pc6hnr.csv", bytes(ADDRESSES));
        entries.put("pc6hnr20240801_gwb.csv", bytes(ADDRESSES));
        AreaFile file = zip("2024-cbs-pc6huisnr.zip", entries);
        assertThat(file).isInstanceOf(AddressFile.class);
        assertThat(file.inspection().isSound()).isTrue();
        assertThat(file.inspection().facts()).containsEntry("postcodes", 1L);

        entries.put("pc6hnr2023.csv", bytes(ADDRESSES));
        AreaFile two = zip("twee.zip", entries);
        assertThat(codes(two)).containsExactly("WS-AREA-041");
        assertThat(two.inspection().findings().getFirst().words()).contains("buurt2024.csv");
    }

    @Test
    void namesOfMeasuresLieBesideTheObservations() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "85984NED/Observations.csv",
                bytes(
                        """
                        Id;Measure;ValueAttribute;Value;WijkenEnBuurten;Perioden
                        1;M000352;None;105;BU00010000;2024JJ00
                        """));
        entries.put(
                "85984NED/MeasureCodes.csv",
                bytes("Identifier;Title;Unit\nM000352;Aantal inwoners;aantal\n"));
        AreaFile file = zip("85984NED.zip", entries);
        assertThat(file.inspection().layout()).isEqualTo(AreaLayout.ODATA_4);
        assertThat(file.inspection().columns().getFirst().column().key()).isEqualTo("population");
    }

    @Test
    void whatCannotBeRead() throws IOException {
        assertThat(codes(zip("leeg.zip", Map.of("foto.png", new byte[] {1, 2, 3, 4, 5}))))
                .containsExactly("WS-AREA-042");
        assertThat(codes(zip("map.zip", Map.of("map/", new byte[0]))))
                .containsExactly("WS-AREA-042");
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(nested)) {
            out.putNextEntry(new ZipEntry("kwb2023.csv"));
            out.write(bytes(TABLE));
        }
        assertThat(codes(zip("genest.zip", Map.of("in.zip", nested.toByteArray()))))
                .as("a zip in a zip is not opened")
                .containsExactly("WS-AREA-042");
        byte[] whole = nested.toByteArray();
        Path cut = Files.write(folder.resolve("af.zip"), Arrays.copyOf(whole, whole.length - 30));
        assertThat(codes(Recognise.file(AreaInput.of(cut), null))).containsExactly("WS-AREA-005");
        assertThat(codes(zip("pad.zip", Map.of("../../../tmp/x2023.csv", bytes(TABLE)))))
                .as("a name that climbs is only a name")
                .containsExactly("WS-AREA-030");
        assertThat(Path.of("..", "..", "..", "tmp", "x2023.csv")).doesNotExist();
    }

    @Test
    void encryptedZips() throws IOException {
        zip("dicht.zip", Map.of("kwb2023.csv", bytes(TABLE)));
        byte[] file = Files.readAllBytes(folder.resolve("dicht.zip"));
        for (int i = 0; i + 4 < file.length; i++) {
            boolean local = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3;
            boolean listed = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1;
            if (local || listed) {
                file[i + (local ? 6 : 8)] |= 1;
            }
        }
        Path locked = Files.write(folder.resolve("dicht.zip"), file);
        assertThat(codes(Recognise.file(AreaInput.of(locked), null)))
                .containsExactly("WS-AREA-043");
        // only said in the list at the end
        file[6] &= ~1;
        Files.write(locked, file);
        assertThat(codes(Recognise.file(AreaInput.of(locked), null)))
                .containsExactly("WS-AREA-043");
    }

    @Test
    void bombs() throws IOException {
        byte[] line = bytes("Een;GM0001;1005" + " ".repeat(100_000) + "\n");
        Path bomb = folder.resolve("bom.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("kwb2023.csv"));
            out.write(bytes("Wijken en buurten;Codering (code);Aantal inwoners (aantal)\n"));
            for (int i = 0; i < 1_000; i++) {
                out.write(line);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        AreaFile refused = Recognise.file(AreaInput.of(bomb), null);
        assertThat(codes(refused)).containsExactly("WS-AREA-037");
        assertThat(refused.inspection().findings().getFirst().words()).contains("200 keer");

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            many.put("b" + i + ".csv", new byte[0]);
        }
        assertThat(codes(zip("veel.zip", many))).containsExactly("WS-AREA-037");
    }

    @Test
    void readingCanBeFollowedAndStopped() {
        Path file = AreaTexts.write(folder, "kwb2023.csv", TABLE).path();
        List<Long> seen = new java.util.ArrayList<>();
        AreaWatch watch =
                new AreaWatch() {
                    @Override
                    public void begins(Work work) {}

                    @Override
                    public void at(long done, long total) {
                        seen.add(done);
                        assertThat(total).isEqualTo(TABLE.length());
                    }
                };
        assertThat(Recognise.file(AreaInput.of(file).watched(watch), null).inspection().isSound())
                .isTrue();
        assertThat(seen).contains((long) TABLE.length());
        AreaWatch stop =
                new AreaWatch() {
                    @Override
                    public void begins(Work work) {}

                    @Override
                    public void at(long done, long total) {
                        throw new IllegalStateException("stopped");
                    }
                };
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Recognise.file(AreaInput.of(file).watched(stop), null))
                .hasMessage("stopped");
    }
}
