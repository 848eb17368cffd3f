package nl.wijkspil.exchange.areas.panel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a panel as tidy tables: {@code panel.csv} and {@code panel.xlsx} with one row per area and
 * year, {@code data-dictionary.csv}, {@code ro-crate-metadata.json} and {@code panel-spec.json}, by
 * which it can be made again. An empty cell is a missing one; the column behind it, {@code
 * ..._missing}, says which kind. Rows are written as they come: memory does not grow with them, but
 * for the distinct texts of the workbook.
 */
public final class WritePanel {

    private WritePanel() {}

    /**
     * What was written.
     *
     * @param files the files, the CSV first
     * @param tally how many cells of each kind
     */
    public record Written(List<Path> files, PanelTally tally) {
        /** Copies the list. */
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Writes into the folder, which is made when it is not there. */
    public static Written to(Path folder, PanelSource panel, PanelSpec spec, LocalDate today)
            throws IOException {
        Files.createDirectories(folder);
        Path csv = part(folder);
        Path xlsx = part(folder);
        try {
            PanelTally tally;
            try (OutputStream one = Files.newOutputStream(csv);
                    OutputStream other = Files.newOutputStream(xlsx)) {
                tally = PanelTables.write(panel, one, other);
            }
            List<Path> files = new ArrayList<>();
            files.add(move(csv, folder, "panel.csv"));
            files.add(move(xlsx, folder, "panel.xlsx"));
            String name = String.valueOf(folder.getFileName());
            for (Part part : parts(panel, spec, tally, name, today)) {
                Path written = part(folder);
                Files.write(written, part.bytes());
                files.add(move(written, folder, part.name()));
            }
            return new Written(files, tally);
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(xlsx);
        }
    }

    /** A file that nobody else writes, with the rights that this user's files have. */
    private static Path part(Path folder) throws IOException {
        return Files.createFile(folder.resolve("panel-" + UUID.randomUUID() + ".part"));
    }

    private static Path move(Path part, Path folder, String name) throws IOException {
        return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes the same files as one zip; the stream stays open. Every entry carries the day given,
     * so that the same panel of the same day gives the same bytes but for the workbook's own time.
     * The workbook is written beside the other table, into a temporary file that is gone after.
     *
     * @param name what the panel is of, for its provenance
     * @return how many cells of each kind were written
     */
    public static PanelTally zip(
            OutputStream out, String name, PanelSource panel, PanelSpec spec, LocalDate today)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Path workbook = Files.createTempFile("wijkspil-panel", ".xlsx");
        try {
            PanelTally tally;
            try (OutputStream other = Files.newOutputStream(workbook)) {
                begin(zip, "panel.csv", today);
                tally = PanelTables.write(panel, zip, other);
                zip.closeEntry();
            }
            begin(zip, "panel.xlsx", today);
            Files.copy(workbook, zip);
            zip.closeEntry();
            for (Part part : parts(panel, spec, tally, name, today)) {
                begin(zip, part.name(), today);
                zip.write(part.bytes());
                zip.closeEntry();
            }
            zip.finish();
            return tally;
        } finally {
            Files.deleteIfExists(workbook);
        }
    }

    private static void begin(ZipOutputStream zip, String name, LocalDate day) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
    }

    /** A small file of the panel. */
    private record Part(String name, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<Part> parts(
            PanelSource panel, PanelSpec spec, PanelTally tally, String name, LocalDate today) {
        return List.of(
                new Part("data-dictionary.csv", PanelDictionary.csv(panel.columns())),
                new Part(
                        "ro-crate-metadata.json",
                        PanelCrate.json(panel.origins(), tally, name, today)),
                new Part("panel-spec.json", spec.json()));
    }

    /** A text as a cell of CSV. */
    static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\r' || c == '\n') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
