package nl.wijkspil.exchange.rgs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkspil.exchange.workbook.SafeZip;
import nl.wijkspil.lending.Finding;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the official workbook of the reference chart of accounts. The sheet is the first one that
 * has the columns Referentiecode, Omschrijving and Niveau (also written Nivo) in one of its first
 * rows, so titles above the headings and other sheets do no harm. All of it is sound, or none of it
 * is handed out.
 */
public final class RgsReader {

    /** More rows than this is not the chart, which has a few thousand codes. */
    static final int MOST_ROWS = 20_000;

    /** After this many findings reading stops. */
    static final int MOST_FINDINGS = 50;

    /** No description is longer. */
    static final int LONGEST_TEXT = 500;

    private static final int MOST_SHEETS = 30;
    private static final int HEADING_ROWS = 20;
    private static final Pattern VERSION = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}(?!\\d)");

    private RgsReader() {}

    /**
     * Reads a workbook.
     *
     * @param name what the file is called; its version is looked for here and in the sheet's name
     * @param given the version somebody typed, such as 3.7; empty to look for it
     */
    public static RgsBook read(Path file, String name, String given) throws IOException {
        var unsafe = SafeZip.check(file);
        if (unsafe.isPresent()) {
            return refused(RgsFindings.unreadable(name, unsafe.get().words().nl()));
        }
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                RgsSheet read = sheet(sheet);
                if (read.hasHeadings()) {
                    return book(read, name, sheet.getName(), given);
                }
            }
            return refused(RgsFindings.another(name));
        } catch (IOException | RuntimeException e) {
            return refused(RgsFindings.unreadable(name, "Het bestand is beschadigd."));
        }
    }

    private static RgsSheet sheet(Sheet sheet) throws IOException {
        var read = new RgsSheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            int seen = 0;
            for (var each = rows.iterator(); each.hasNext() && read.goesOn(); seen++) {
                Row row = each.next();
                if (!read.hasHeadings()) {
                    if (seen >= HEADING_ROWS) {
                        break;
                    }
                    read.headings(row);
                } else {
                    read.row(row);
                }
            }
        }
        return read;
    }

    private static RgsBook book(RgsSheet read, String name, String sheet, String given) {
        String version = version(given, name, sheet);
        var findings = read.findings();
        if (version.isEmpty()) {
            findings.add(RgsFindings.noVersion(name));
        }
        return new RgsBook(version, findings.isEmpty() ? read.entries() : List.of(), findings);
    }

    private static String version(String given, String name, String sheet) {
        if (!given.isBlank()) {
            return VERSION.matcher(given.strip()).matches() ? given.strip() : "";
        }
        for (String each : List.of(name, sheet)) {
            Matcher found = VERSION.matcher(each);
            if (found.find()) {
                return found.group();
            }
        }
        return "";
    }

    private static RgsBook refused(Finding finding) {
        return new RgsBook("", List.of(), List.of(finding));
    }
}
