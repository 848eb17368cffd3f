package nl.wijkspil.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.StudySnapshot;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyBookTest {

    private static final StudySnapshot PORTFOLIO = FictionalPortfolio.load().snapshot();
    private static final KnownCodes CODES =
            new KnownCodes(
                    Stream.concat(
                                    PORTFOLIO.figures().stream()
                                            .map(each -> each.key().indicator()),
                                    Stream.of("OUT-06", "OUT-07", "OUT-08", "OUT-09"))
                            .collect(Collectors.toSet()));

    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadBackToTheLastDigit() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), StudyBookWriter.write(PORTFOLIO));
        StudyBookReader.Reading reading = StudyBookReader.read(file, RuleSets.builtIn(), CODES);
        assertThat(reading).isInstanceOf(StudyBookReader.Read.class);
        assertThat(((StudyBookReader.Read) reading).snapshot()).isEqualTo(PORTFOLIO);
        assertThat(StudyBookWriter.write(PORTFOLIO)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void dutchAndEnglishNumbersPercentagesAndTextsAreRead() throws IOException {
        List<FigureSheet.Line> lines = new ArrayList<>();
        List<Problem> problems =
                figures(
                        sheet -> {
                            row(sheet, 1, "OUT-05", "41,5");
                            row(sheet, 2, "OUT-06", "1,234.5");
                            row(sheet, 3, "OUT-07", "1.234,5");
                            row(sheet, 4, "OUT-08", "12,5%");
                            row(sheet, 5, "OUT-09", "");
                            sheet.value(5, 3, 0.41);
                            sheet.style(5, 3).format("0%").set();
                        },
                        lines);
        assertThat(problems).isEmpty();
        assertThat(lines)
                .extracting(each -> ((Figure.Known) each.record().figure()).value())
                .containsExactly(41.5, 1234.5, 1234.5, 12.5, 41.0);
    }

    @Test
    void eachBadRowIsNamedWithItsPlaceAndTheGoodOnesAreStillRead() throws IOException {
        List<FigureSheet.Line> lines = new ArrayList<>();
        List<Problem> problems =
                figures(
                        sheet -> {
                            row(sheet, 1, "OUT-05", "41");
                            row(sheet, 2, "OUT-5", "41");
                            row(sheet, 3, "OUT-05", "42");
                            row(sheet, 4, "REL-04", "veel");
                            row(sheet, 5, "VOL-03", "1.234");
                            row(sheet, 6, "GOV-03", "");
                            sheet.value(6, 3, "#DEEL/0!");
                            row(sheet, 7, "FIN-07", "1");
                            sheet.value(7, 8, "GEGOKT");
                            row(sheet, 8, "FIN-08", "3");
                            sheet.value(8, 2, "vorig jaar");
                        },
                        lines);
        assertThat(lines).hasSize(1);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "WS-BOOK-008",
                        "WS-BOOK-020",
                        "WS-BOOK-005",
                        "WS-BOOK-006",
                        "WS-BOOK-005",
                        "WS-BOOK-008",
                        "WS-BOOK-005");
        assertThat(problems.get(0).place()).isEqualTo("Cijfers, regel 3, Code");
        assertThat(problems.get(0).cure().nl()).contains("OUT-0");
        assertThat(problems.get(1).words().nl()).contains("twee keer");
    }

    @Test
    void aTemplateRowNobodyFilledInIsPassedOver() throws IOException {
        List<FigureSheet.Line> lines = new ArrayList<>();
        assertThat(figures(sheet -> row(sheet, 1, "OUT-05", ""), lines)).isEmpty();
        assertThat(lines).isEmpty();
    }

    @Test
    void aMissingSheetAndAMissingColumnAreNamed() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "t", "1.0")) {
            Worksheet sheet = book.newWorksheet("Cijfer");
            sheet.value(0, 0, "Bedrijf");
        }
        assertThat(refused(file)).extracting(Problem::code).contains("WS-BOOK-011");
        assertThat(refused(file))
                .anyMatch(each -> each.cure().nl().equals("Misschien heet het nu \"Cijfer\"."));
    }

    @Test
    void whatIsNotAWorkbookIsRefusedWithWords() throws IOException {
        for (byte[] content :
                List.of(
                        new byte[0],
                        "gewone tekst".getBytes(StandardCharsets.UTF_8),
                        new byte[] {'P', 'K', 3, 4, 0, 0},
                        zip("iets.txt", new byte[10]))) {
            Path file = Files.write(folder.resolve("c.xlsx"), content);
            assertThat(refused(file)).extracting(Problem::code).containsExactly("WS-BOOK-001");
        }
    }

    @Test
    void aZipBombAndADocumentTypeAreRefusedBeforeReading() throws IOException {
        Path bomb =
                Files.write(folder.resolve("d.xlsx"), zip("xl/workbook.xml", new byte[80 << 20]));
        assertThat(refused(bomb)).extracting(Problem::code).containsExactly("WS-BOOK-012");
        byte[] doctype =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
                        .getBytes(StandardCharsets.UTF_8);
        Path entity = Files.write(folder.resolve("e.xlsx"), zip("xl/workbook.xml", doctype));
        assertThat(refused(entity)).extracting(Problem::code).containsExactly("WS-BOOK-013");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("f.xlsx"),
                        zip("xl/workbook.xml", "<a><b>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused(file)).extracting(Problem::code).containsExactly("WS-BOOK-015");
    }

    @Test
    void csvGoesThereAndBack() {
        String csv = Csv.figures(PORTFOLIO.figures());
        List<FigureRecord> back = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Csv.read(
                csv.getBytes(StandardCharsets.UTF_8),
                FigureSheet.LAYOUT,
                problems,
                FigureSheet.reader(CODES, line -> back.add(line.record())));
        assertThat(problems).isEmpty();
        assertThat(back).isEqualTo(PORTFOLIO.figures());
    }

    private List<Problem> figures(Consumer<Worksheet> content, List<FigureSheet.Line> lines)
            throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "t", "1.0")) {
            Worksheet sheet = book.newWorksheet("Cijfers");
            Sheets.headings(sheet, FigureSheet.LAYOUT);
            content.accept(sheet);
        }
        List<Problem> problems = new ArrayList<>();
        try (BookReader reader = BookReader.open(file, problems)) {
            if (reader != null) {
                reader.read(FigureSheet.LAYOUT, FigureSheet.reader(CODES, lines::add));
            }
        }
        return problems;
    }

    private static void row(Worksheet sheet, int row, String code, String value) {
        Sheets.put(sheet, row, 0, "bedrijf");
        Sheets.put(sheet, row, 1, code);
        Sheets.put(sheet, row, 2, 2025);
        Sheets.put(sheet, row, 3, value);
        Sheets.put(sheet, row, 8, "SURVEY");
        Sheets.put(sheet, row, 9, "A");
    }

    private static List<Problem> refused(Path file) throws IOException {
        return switch (StudyBookReader.read(file, RuleSets.builtIn(), CODES)) {
            case StudyBookReader.Refused refused -> refused.problems();
            case StudyBookReader.Read read -> throw new AssertionError(read.snapshot().id());
        };
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
