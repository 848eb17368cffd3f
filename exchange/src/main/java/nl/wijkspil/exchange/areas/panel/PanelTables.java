package nl.wijkspil.exchange.areas.panel;

import static nl.wijkspil.exchange.areas.panel.WritePanel.quoted;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.panel.AreaPanel.Entry;
import nl.wijkspil.exchange.areas.panel.AreaPanel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of a panel to a CSV and a workbook at once, so that they are made once. */
final class PanelTables {

    private static final int FLUSH = 500;

    private PanelTables() {}

    /** Writes all rows; both streams stay open. */
    static PanelTally write(PanelSource panel, OutputStream csv, OutputStream xlsx)
            throws IOException {
        PanelTally tally = new PanelTally(panel.columns());
        // not closed: that would close the zip it writes to
        BufferedWriter text =
                new BufferedWriter(new OutputStreamWriter(csv, StandardCharsets.UTF_8), 1 << 16);
        Workbook book = new Workbook(xlsx, "Wijkspil", "1.0");
        Worksheet sheet = book.newWorksheet("panel");
        List<String> header = header(panel.columns());
        text.write(String.join(",", header));
        text.write("\r\n");
        for (int i = 0; i < header.size(); i++) {
            sheet.value(0, i, header.get(i));
        }
        panel.forEachRow(row -> {
            tally.add(row);
            line(text, row);
            int at = Math.toIntExact(tally.rows());
            line(sheet, at, row);
            if (at % FLUSH == 0) {
                sheet.flush();
            }
        });
        text.flush();
        sheet.finish();
        book.finish();
        return tally;
    }

    private static List<String> header(List<AreaColumn> columns) {
        List<String> header = new ArrayList<>(List.of("area", "name", "level", "year"));
        for (AreaColumn column : columns) {
            header.add(column.key());
            header.add(column.key() + "_missing");
            header.add(column.key() + "_bridged");
        }
        return header;
    }

    private static void line(BufferedWriter out, Row row) throws IOException {
        out.write(row.area().text());
        out.write(',');
        out.write(quoted(row.name()));
        out.write(',');
        out.write(row.area().level().name());
        out.write(',');
        out.write(Integer.toString(row.year()));
        for (Entry cell : row.cells()) {
            switch (cell) {
                case Entry.Known(double value, double bridged) -> {
                    out.write(',');
                    out.write(plain(value));
                    out.write(",,");
                    out.write(plain(bridged));
                }
                case Entry.Missing(String why) -> {
                    out.write(",,");
                    out.write(why);
                    out.write(',');
                }
            }
        }
        out.write("\r\n");
    }

    private static void line(Worksheet sheet, int line, Row row) {
        sheet.value(line, 0, row.area().text());
        sheet.value(line, 1, row.name());
        sheet.value(line, 2, row.area().level().name());
        sheet.value(line, 3, row.year());
        int at = 4;
        for (Entry cell : row.cells()) {
            switch (cell) {
                case Entry.Known(double value, double bridged) -> {
                    sheet.value(line, at, value);
                    sheet.value(line, at + 2, bridged);
                }
                case Entry.Missing(String why) -> sheet.value(line, at + 1, why);
            }
            at += 3;
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
