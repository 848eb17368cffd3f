package nl.wijkspil.exchange.areas.panel;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.figures.Indicator;
import nl.wijkspil.exchange.areas.figures.Indicators;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a panel as tidy tables: {@code panel.csv} and {@code panel.xlsx} with one row per area and
 * year, {@code data-dictionary.csv}, and {@code ro-crate-metadata.json}. An empty cell is a missing
 * one; the column behind it, {@code ..._missing}, says which kind.
 */
public final class WritePanel {

    private WritePanel() {}

    /** Writes into the folder, which is made when it is not there; returns the files. */
    public static List<Path> to(Path folder, AreaPanel panel, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        files.add(write(folder, "panel.csv", out -> csv(panel, out)));
        files.add(write(folder, "panel.xlsx", out -> xlsx(panel, out)));
        files.add(write(folder, "data-dictionary.csv", out -> dictionary(panel, out)));
        files.add(
                write(
                        folder,
                        "ro-crate-metadata.json",
                        out ->
                                out.write(
                                        PanelCrate.json(
                                                panel,
                                                String.valueOf(folder.getFileName()),
                                                today))));
        return files;
    }

    /**
     * Writes the same files as one zip; the stream stays open. Every entry carries the day given,
     * so that the same panel of the same day gives the same bytes but for the workbook's own time.
     *
     * @param name what the panel is of, for its provenance
     */
    public static void zip(OutputStream out, String name, AreaPanel panel, LocalDate today)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "panel.csv", today, part -> csv(panel, part));
        entry(zip, "panel.xlsx", today, part -> xlsx(panel, part));
        entry(zip, "data-dictionary.csv", today, part -> dictionary(panel, part));
        entry(
                zip,
                "ro-crate-metadata.json",
                today,
                part -> part.write(PanelCrate.json(panel, name, today)));
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, LocalDate day, Content content)
            throws IOException {
        // the writers close what they write to, and the zip must stay open
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        content.to(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        part.writeTo(zip);
        zip.closeEntry();
    }

    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(Path folder, String name, Content content) throws IOException {
        Path part = Files.createTempFile(folder, "panel", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.to(out);
            }
            return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static List<String> header(AreaPanel panel) {
        List<String> header = new ArrayList<>(List.of("area", "name", "level", "year"));
        for (AreaColumn column : panel.columns()) {
            header.add(column.key());
            header.add(column.key() + "_missing");
            header.add(column.key() + "_bridged");
        }
        return header;
    }

    private static void csv(AreaPanel panel, OutputStream out) throws IOException {
        try (BufferedWriter writer =
                new BufferedWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(String.join(",", header(panel)));
            writer.write("\r\n");
            for (AreaPanel.Row row : panel.rows()) {
                writer.write(row.area().text());
                writer.write(',');
                writer.write(quoted(row.name()));
                writer.write(',' + row.area().level().name() + ',' + row.year());
                for (AreaPanel.Entry cell : row.cells()) {
                    writer.write(
                            switch (cell) {
                                case AreaPanel.Entry.Known(double value, double bridged) ->
                                        ',' + plain(value) + ",," + plain(bridged);
                                case AreaPanel.Entry.Missing(String why) -> ",," + why + ',';
                            });
                }
                writer.write("\r\n");
            }
        }
    }

    private static void xlsx(AreaPanel panel, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Wijkspil", "1.0");
        Worksheet sheet = book.newWorksheet("panel");
        List<String> header = header(panel);
        for (int i = 0; i < header.size(); i++) {
            sheet.value(0, i, header.get(i));
        }
        int line = 1;
        for (AreaPanel.Row row : panel.rows()) {
            sheet.value(line, 0, row.area().text());
            sheet.value(line, 1, row.name());
            sheet.value(line, 2, row.area().level().name());
            sheet.value(line, 3, row.year());
            int at = 4;
            for (AreaPanel.Entry cell : row.cells()) {
                switch (cell) {
                    case AreaPanel.Entry.Known(double value, double bridged) -> {
                        sheet.value(line, at, value);
                        sheet.value(line, at + 2, bridged);
                    }
                    case AreaPanel.Entry.Missing(String why) -> sheet.value(line, at + 1, why);
                }
                at += 3;
            }
            line++;
            if (line % 1000 == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        book.finish();
    }

    private static void dictionary(AreaPanel panel, OutputStream out) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "column,name,name in english,unit,kind,heading in the file,weight\r\n");
        for (AreaColumn column : panel.columns()) {
            var known = Indicators.byKey(column.key());
            text.append(column.key())
                    .append(',')
                    .append(quoted(known.map(each -> each.name().nl()).orElse(column.header())))
                    .append(',')
                    .append(quoted(known.map(each -> each.name().en()).orElse("")))
                    .append(',')
                    .append(quoted(column.unit()))
                    .append(',')
                    .append(column.kind())
                    .append(',')
                    .append(quoted(column.header()))
                    .append(',')
                    .append(known.map(Indicator::weight).orElse(""))
                    .append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
