package nl.wijkspil.exchange.areas.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.SourceFindings;

/**
 * What a zip file holds. A workbook is one too, and is known by its {@code [Content_Types].xml}.
 * The list of files is judged before Java reads it, because it reads it whole.
 */
final class Archive {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_LIST = 2 << 20;
    private static final int MOST_READABLE = 20;
    private static final int END = 22;
    private static final int TAIL = END + 0xFFFF;

    private final boolean workbook;
    private final List<AreaInput> readable;

    private Archive(boolean workbook, List<AreaInput> readable) {
        this.workbook = workbook;
        this.readable = List.copyOf(readable);
    }

    /** Whether it is a workbook. */
    boolean isWorkbook() {
        return workbook;
    }

    /** The files in it that may be a table or a map, with their words kept short. */
    List<AreaInput> readable() {
        return readable;
    }

    /**
     * Looks into a zip file.
     *
     * @throws AreaUnreadable when it is encrypted, cut off or unreasonable
     */
    static Archive of(AreaInput input) throws IOException {
        judge(input);
        try (ZipFile zip = new ZipFile(input.path().toFile())) {
            if (zip.getEntry(TYPES) != null) {
                return new Archive(true, List.of());
            }
            List<AreaInput> found = new ArrayList<>();
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements() && found.size() < MOST_READABLE) {
                ZipEntry each = all.nextElement();
                if (!each.isDirectory() && !isDebris(each.getName())) {
                    AreaInput inner = input.inside(each.getName());
                    if (mayBe(inner)) {
                        found.add(inner);
                    }
                }
            }
            return new Archive(false, found);
        } catch (ZipException e) {
            String why = String.valueOf(e.getMessage());
            throw new AreaUnreadable(
                    why.contains("encrypted")
                            ? SourceFindings.encrypted(input.name())
                            : AreaFindings.broken(input.name(), "het uitpakken mislukt"));
        }
    }

    /** What operating systems leave behind. */
    private static boolean isDebris(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        String last = low.substring(low.lastIndexOf('/') + 1);
        return low.startsWith("__macosx/") || last.startsWith(".") || last.equals("thumbs.db");
    }

    private static boolean mayBe(AreaInput inner) throws IOException {
        return switch (inner.form()) {
            case TEXT, JSON, OLD_WORKBOOK -> true;
            case BINARY -> false;
            case ZIP -> isWorkbook(inner);
        };
    }

    private static boolean isWorkbook(AreaInput inner) throws IOException {
        Path copy = unpack(inner);
        try {
            judge(new AreaInput(copy, inner.name()));
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return zip.getEntry(TYPES) != null;
            }
        } catch (AreaUnreadable | ZipException e) {
            return false;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Unpacks a file into a temporary one, which is the caller's to delete. */
    static Path unpack(AreaInput inner) throws IOException {
        Path copy = Files.createTempFile("wijkspil-areas", ".part");
        try (InputStream in = inner.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static void judge(AreaInput input) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(input.path().toFile(), "r")) {
            byte[] head = new byte[8];
            file.readFully(head);
            boolean local = head[2] == 3 && head[3] == 4;
            if (local && (head[6] & 1) != 0) {
                throw new AreaUnreadable(SourceFindings.encrypted(input.name()));
            }
            int length = (int) Math.min(TAIL, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            boolean ended = false;
            for (int at = 0; at + END <= length; at++) {
                if (tail[at] == 'P'
                        && tail[at + 1] == 'K'
                        && tail[at + 2] == 5
                        && tail[at + 3] == 6) {
                    ended = true;
                    if (number(tail, at + 10, 2) > MOST_ENTRIES
                            || number(tail, at + 12, 4) > MOST_LIST) {
                        throw new AreaUnreadable(
                                AreaFindings.limit(
                                        input.name(), "meer dan 2.000 bestanden in één zip"));
                    }
                }
            }
            if (!ended) {
                throw new AreaUnreadable(AreaFindings.cutOff(input.name()));
            }
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}
