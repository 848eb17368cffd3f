package nl.wijkspil.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.FigureRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that one enterprise fills in: the sheet of {@link FigureSheet} with the name and
 * unit of each figure beside its code, and a sheet that explains the codes.
 */
public final class FigureTemplate {

    /** {@link FigureSheet#LAYOUT} with two columns for the reader's eyes; reading skips them. */
    public static final Layout LAYOUT = layout();

    private static final int NAME = 2;
    private static final int FIRST_FREE_ROWS = 2_000;

    private FigureTemplate() {}

    /**
     * A row to fill in.
     *
     * @param figure what is known; a row to fill in is unknown without a reason
     * @param name of the figure
     * @param unit what one stands for
     */
    public record Row(FigureRecord figure, String name, String unit) {}

    /**
     * A line of the explanation.
     *
     * @param code of the indicator
     * @param name of the indicator
     * @param unit what one stands for
     * @param meaning its definition
     */
    public record Meaning(String code, String name, String unit, String meaning) {}

    /**
     * {@return the workbook's bytes; the same figures give the same bytes}
     *
     * @param words what to know before filling in, line by line
     */
    public static byte[] write(List<Row> rows, List<String> words, List<Meaning> meanings)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Wijkspil", "01.0000")) {
            figures(book.newWorksheet(LAYOUT.name()), rows);
            explanation(book.newWorksheet("Uitleg"), words, meanings);
        }
        return SteadyZip.of(out.toByteArray());
    }

    private static void figures(Worksheet sheet, List<Row> rows) {
        Sheets.headings(sheet, LAYOUT);
        sheet.width(0, 24);
        sheet.width(NAME, 42);
        for (int r = 0; r < rows.size(); r++) {
            List<@Nullable Object> cells = new ArrayList<>(FigureSheet.cells(rows.get(r).figure()));
            cells.add(NAME, rows.get(r).name());
            cells.add(NAME + 1, rows.get(r).unit());
            for (int c = 0; c < cells.size(); c++) {
                Sheets.put(sheet, r + 1, c, cells.get(c));
            }
        }
        choice(sheet, "method", Arrays.stream(Method.values()).map(Enum::name).toList());
        choice(sheet, "grade", Arrays.stream(Grade.values()).map(Enum::name).toList());
    }

    private static void choice(Worksheet sheet, String code, List<String> names) {
        int column = LAYOUT.columns().stream().map(Column::code).toList().indexOf(code);
        sheet.range(1, column, FIRST_FREE_ROWS, column)
                .validateWithListByFormula(
                        names.stream().collect(Collectors.joining(",", "\"", "\"")));
    }

    private static void explanation(Worksheet sheet, List<String> words, List<Meaning> meanings) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i, 0, words.get(i));
        }
        int row = words.size() + 1;
        for (var heading : List.of("Code", "Cijfer", "Eenheid", "Betekenis")) {
            int column = List.of("Code", "Cijfer", "Eenheid", "Betekenis").indexOf(heading);
            sheet.value(row, column, heading);
            sheet.style(row, column).bold().set();
        }
        for (var each : meanings) {
            row++;
            sheet.value(row, 0, each.code());
            sheet.value(row, 1, each.name());
            sheet.value(row, 2, each.unit());
            sheet.value(row, 3, each.meaning());
        }
        sheet.width(0, 12);
        sheet.width(1, 42);
        sheet.width(2, 16);
        sheet.width(3, 110);
    }

    private static Layout layout() {
        var columns = new ArrayList<>(FigureSheet.LAYOUT.columns());
        columns.add(2, new Column("name", "Cijfer", false));
        columns.add(3, new Column("unit", "Eenheid", false));
        return new Layout(FigureSheet.LAYOUT.name(), columns);
    }
}
