package nl.wijkspil.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writing cells the same way on every sheet. */
final class Sheets {

    private Sheets() {}

    static void headings(Worksheet sheet, Layout layout) {
        for (int i = 0; i < layout.columns().size(); i++) {
            String heading = layout.columns().get(i).heading();
            sheet.value(0, i, heading);
            sheet.style(0, i).bold().set();
            sheet.width(i, Math.max(12, heading.length() + 2));
        }
        sheet.freezePane(0, 1);
    }

    /** Writes text or a number; text is never taken for a formula because it is stored as text. */
    static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> {
                String text = value.toString();
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }

    /** Splits {@code a; b} into its parts. */
    static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
