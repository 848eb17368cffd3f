package nl.wijkspil.platform.indicators.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.workbook.BookReader;
import nl.wijkspil.exchange.workbook.Csv;
import nl.wijkspil.exchange.workbook.FigureSheet;
import nl.wijkspil.exchange.workbook.FigureTemplate;
import nl.wijkspil.exchange.workbook.SheetRow;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.domain.FileKind;

/** Reads the figures in an XLSX or CSV file row by row, and says everything that is wrong. */
final class ReadWorkbook {

    /** More filled rows than this are refused: no enterprise has that many figures. */
    static final int MOST_ROWS = 100_000;

    /** What somebody fills in about a figure, beside the figure itself. */
    private static final List<String> BESIDES =
            List.of("n", "low", "high", "method", "grade", "evidence");

    private final List<Problem> problems = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<NewFigure> figures = new ArrayList<>();
    private final List<FigureSheet.Line> readable = new ArrayList<>(1);
    private int filled;
    private int refused;

    /**
     * What stands in the file.
     *
     * @param figures rows that can be figures of this enterprise
     * @param findings what is wrong with the others or with the file
     * @param refused rows that are no figure
     */
    record Reading(List<NewFigure> figures, List<ImportFinding> findings, int refused) {}

    private ReadWorkbook() {}

    /** {@return what the file holds for this enterprise} */
    static Reading read(NewFile file, String enterprise, int lastYear) {
        return new ReadWorkbook().reading(file, enterprise, lastYear);
    }

    private Reading reading(NewFile file, String enterprise, int lastYear) {
        var check = new RowCheck(enterprise, lastYear, findings::add);
        var reader = FigureSheet.reader(Catalogue.codes(), readable::add);
        Consumer<SheetRow> receiver = row -> row(row, reader, check);
        var kind = FileKind.of(file.content());
        var csv = file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        if (kind == FileKind.TEXT || (csv && kind != FileKind.ZIP)) {
            Csv.read(file.content(), FigureTemplate.LAYOUT, problems, receiver);
        } else {
            workbook(file.content(), receiver);
        }
        problems.forEach(p -> findings.add(finding(p)));
        if (filled > MOST_ROWS) {
            findings.addFirst(tooMany(filled));
            figures.clear();
        } else if (filled == 0 && findings.stream().noneMatch(ImportFinding::error)) {
            findings.add(nothing());
        }
        return new Reading(List.copyOf(figures), List.copyOf(findings), refused);
    }

    private void workbook(byte[] content, Consumer<SheetRow> receiver) {
        try {
            var file = Files.createTempFile("werkboek", ".xlsx");
            try {
                Files.write(file, content);
                try (var book = BookReader.open(file, problems)) {
                    if (book != null) {
                        book.read(FigureTemplate.LAYOUT, receiver);
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(SheetRow row, Consumer<SheetRow> reader, RowCheck check) {
        if (!row.has("value") && !row.has("unknown")) {
            if (BESIDES.stream().anyMatch(row::has)) {
                findings.add(withoutFigure(row.line()));
            }
            return;
        }
        filled++;
        if (filled > MOST_ROWS) {
            return;
        }
        readable.clear();
        reader.accept(row);
        var figure = readable.stream().findFirst().flatMap(check::figure);
        figure.ifPresentOrElse(figures::add, () -> refused++);
    }

    private static ImportFinding finding(Problem problem) {
        return new ImportFinding(
                problem.code(),
                problem.severity() == Problem.Severity.ERROR,
                problem.place(),
                problem.words(),
                problem.cure());
    }

    private static ImportFinding tooMany(int rows) {
        return new ImportFinding(
                "WS-IMPORT-005",
                true,
                FigureSheet.LAYOUT.name(),
                new Words(
                        "Hier staan %d ingevulde regels. We lezen er hoogstens %d."
                                .formatted(rows, MOST_ROWS),
                        "There are %d filled rows. At most %d are read."
                                .formatted(rows, MOST_ROWS)),
                new Words(
                        "Verdeel het over bestanden, bijvoorbeeld één per jaar.",
                        "Split it over files, for example one per year."));
    }

    private static ImportFinding withoutFigure(int line) {
        return new ImportFinding(
                "WS-IMPORT-011",
                false,
                FigureSheet.LAYOUT.name() + ", regel " + line + ", Waarde",
                new Words(
                        "Deze regel is begonnen, maar de waarde ontbreekt. We slaan hem over.",
                        "This row was begun, but its value is missing. It is passed over."),
                new Words(
                        "Vul de waarde in, of zeg in Onbekend omdat waarom je die niet weet.",
                        "Fill in the value, or say in Onbekend omdat why it is unknown."));
    }

    private static ImportFinding nothing() {
        return new ImportFinding(
                "WS-IMPORT-006",
                true,
                FigureSheet.LAYOUT.name(),
                new Words(
                        "Geen enkele regel heeft een waarde of een reden.",
                        "No row has a value or a reason."),
                new Words(
                        "Vul bij een cijfer de kolom Waarde in, of de kolom Onbekend omdat.",
                        "Fill in the column Waarde of a figure, or the column Onbekend omdat."));
    }
}
