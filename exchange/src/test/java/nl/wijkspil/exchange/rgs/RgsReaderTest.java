package nl.wijkspil.exchange.rgs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.Finding;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RgsReaderTest {

    private static final List<String> HEADINGS =
            List.of("Referentiecode", "Sortering", "Omschrijving", "D/C", "Nivo");

    @TempDir Path folder;

    private Path book(List<List<String>> rows) throws IOException {
        var file = Files.createTempFile(folder, "b", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Proef", "1.0")) {
            workbook.newWorksheet("Leeswijzer").value(0, 0, "Verzonnen");
            var sheet = workbook.newWorksheet("Schema");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
        return file;
    }

    private static List<String> row(String code, String text, String level) {
        return List.of(code, "", text, "D", level);
    }

    @SafeVarargs
    private RgsBook read(List<String>... rows) throws IOException {
        var all = new ArrayList<List<String>>();
        all.add(List.of("Een titel"));
        all.add(HEADINGS);
        for (var each : rows) {
            all.add(each);
        }
        return RgsReader.read(book(all), "RGS 9.1-def.xlsx", "");
    }

    private static List<String> codes(RgsBook book) {
        return book.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aSoundWorkbookGivesCodesAndCountsByLevel() throws IOException {
        var book =
                read(
                        row("B", "Verzonnen balans", "1"),
                        row("BLim", "Verzonnen geld", "2"),
                        row("", "", ""),
                        row("BLimBan", "Verzonnen bank", "3"),
                        row("BLimKas", "Verzonnen kas", "3"));
        assertThat(book.findings()).isEmpty();
        assertThat(book.version()).isEqualTo("9.1");
        assertThat(book.levels()).isEqualTo(Map.of(1, 1L, 2, 1L, 3, 2L));
        assertThat(book.entries().get(2)).isEqualTo(new RgsEntry("BLimBan", 3, "Verzonnen bank"));
    }

    @Test
    void doubledOrphanedWronglyLevelledAndUnnamedCodesAreSaidWithTheirRow() throws IOException {
        var book =
                read(
                        row("B", "Balans", "1"),
                        row("B", "Balans", "1"),
                        row("WOmz", "Los", "2"),
                        row("BLim", "Geld", "4"),
                        row("BEiv", "", "2"),
                        row("1100", "Bank", "3"));
        assertThat(codes(book))
                .containsExactlyInAnyOrder(
                        "WS-RGS-005", "WS-RGS-006", "WS-RGS-007", "WS-RGS-008", "WS-RGS-004");
        assertThat(book.isSound()).isFalse();
        assertThat(book.entries()).isEmpty();
        assertThat(book.findings().getFirst().place()).isEqualTo("Schema, rij 4");
        assertThat(book.findings().getFirst().words()).contains("rij 3");
    }

    @Test
    void anotherWorkbookNoWorkbookAndAnEmptyOneAreRefused() throws IOException {
        var another = RgsReader.read(book(List.of(List.of("Naam", "Bedrag"))), "x 3.7.xlsx", "");
        assertThat(codes(another)).containsExactly("WS-RGS-002");
        var text = folder.resolve("t.xlsx");
        Files.write(text, "geen werkboek".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(RgsReader.read(text, "t", "3.7"))).containsExactly("WS-RGS-001");
        var half = folder.resolve("h.xlsx");
        var bytes = Files.readAllBytes(book(List.of(HEADINGS, row("B", "Balans", "1"))));
        Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(codes(RgsReader.read(half, "h", "3.7"))).containsExactly("WS-RGS-001");
        assertThat(codes(read())).containsExactly("WS-RGS-010");
    }

    @Test
    void theVersionIsTypedOrFoundAndNeverGuessed() throws IOException {
        var file = book(List.of(HEADINGS, row("B", "Balans", "1")));
        assertThat(RgsReader.read(file, "schema.xlsx", " 3.8 ").version()).isEqualTo("3.8");
        assertThat(codes(RgsReader.read(file, "schema.xlsx", ""))).containsExactly("WS-RGS-003");
        assertThat(codes(RgsReader.read(file, "3.7.xlsx", "nieuw"))).containsExactly("WS-RGS-003");
    }

    @Test
    void aHundredThousandRowsAndAThousandFaultsStopEarly() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        rows.add(row("B", "Balans", "1"));
        for (int i = 0; i < 100_000; i++) {
            rows.add(row("BA%c%c".formatted('a' + i / 26 % 26, 'a' + i % 26), "Rij", "2"));
        }
        assertThat(codes(RgsReader.read(book(rows), "3.7", ""))).hasSize(51).contains("WS-RGS-011");
        for (int i = 0; i < 100_000; i++) {
            rows.set(i + 2, row("B" + name(i), "Rij", "5"));
        }
        rows.set(2, row("BAaa", "Rij", "2"));
        assertThat(codes(RgsReader.read(book(rows), "3.7", ""))).containsExactly("WS-RGS-009");
    }

    /** Four segments, another for each number. */
    private static String name(int i) {
        return "AaaAaaA%c%cA%c%c"
                .formatted(
                        'a' + i / 17576 % 26, 'a' + i / 676 % 26, 'a' + i / 26 % 26, 'a' + i % 26);
    }
}
