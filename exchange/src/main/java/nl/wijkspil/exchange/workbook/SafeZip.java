package nl.wijkspil.exchange.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;

/**
 * Looks at a workbook before it is read: is it a zip file, does it unpack to a reasonable size, is
 * there no document type in it? Sizes are counted, not believed.
 */
public final class SafeZip {

    private static final long MOST_FILE = 200L << 20;
    private static final long MOST_UNPACKED = 2L << 30;
    private static final long FREE_RATIO = 64L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern STYLES =
            Pattern.compile("<[^<>]*spreadsheetml\\.styles\\+xml[^<>]*>");
    private static final Pattern PART = Pattern.compile("PartName\\s*=\\s*[\"']/([^\"']+)");

    private SafeZip() {}

    /** The problem that keeps this file from being read, or nothing. */
    public static Optional<Problem> check(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_FILE) {
            return refused("012", "Dit bestand is te groot.", "This file is too large.");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES || zip.getEntry("xl/workbook.xml") == null) {
                return notAWorkbook();
            }
            long unpacked = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry :
                    (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    boolean first = true;
                    for (int n = fill(in, buffer); n > 0; n = fill(in, buffer)) {
                        if (first && hasDoctype(buffer, n)) {
                            return refused(
                                    "013",
                                    "Dit bestand bevat een documenttype; dat lezen we niet.",
                                    "This file holds a document type; that is not read.");
                        }
                        first = false;
                        unpacked += n;
                        if (unpacked > MOST_UNPACKED
                                || (unpacked > FREE_RATIO && unpacked / MOST_RATIO > size)) {
                            return refused(
                                    "012",
                                    "Uitgepakt is dit bestand onredelijk groot.",
                                    "Unpacked, this file is unreasonably large.");
                        }
                    }
                }
            }
            for (ZipEntry entry :
                    (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (!CellPlaces.areGood(in)) {
                        return refused(
                                "015", "Dit werkboek is beschadigd.", "This workbook is damaged.");
                    }
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException e) {
            return notAWorkbook();
        }
    }

    /** Whether a part with styles is announced and there; a workbook may do without. */
    static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return false;
            }
            String text;
            try (InputStream in = zip.getInputStream(types)) {
                text = new String(in.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
            }
            Matcher part = STYLES.matcher(text);
            if (!part.find()) {
                return false;
            }
            Matcher name = PART.matcher(part.group());
            return name.find() && zip.getEntry(name.group(1)) != null;
        }
    }

    /** Reads until the buffer is full or the end is there. */
    private static int fill(InputStream in, byte[] buffer) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }

    private static boolean hasDoctype(byte[] buffer, int n) {
        String start = new String(buffer, 0, Math.min(n, 8192), StandardCharsets.ISO_8859_1);
        return start.replace("\u0000", "").contains("<!DOCTYPE");
    }

    private static Optional<Problem> notAWorkbook() {
        return refused("001", "Dit is geen werkboek (xlsx).", "This is not a workbook (xlsx).");
    }

    private static Optional<Problem> refused(String number, String nl, String en) {
        return Optional.of(
                Problem.error(
                        "WS-BOOK-" + number,
                        "bestand",
                        new Words(nl, en),
                        new Words(
                                "Sla het op als Excel-werkboek (.xlsx) of gebruik het sjabloon.",
                                "Save it as an Excel workbook (.xlsx) or use the template.")));
    }
}
