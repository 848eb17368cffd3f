package nl.wijkspil.exchange.areas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, more than once: as it is, gzipped, or inside a zip file.
 *
 * @param path where it lies
 * @param name the name to show and, when nothing else does, to read a year from
 * @param entry which file inside a zip; null when the file itself is meant. Only used to look it up
 *     in that zip, never as a path
 * @param watch told how far reading is
 */
public record AreaInput(Path path, String name, @Nullable String entry, AreaWatch watch) {

    private static final int LONGEST_INNER = 80;

    /** What a file looks like from outside. */
    public enum Form {
        /** Characters that are not JSON. */
        TEXT,
        /** JSON. */
        JSON,
        /** A zip file, so perhaps a workbook. */
        ZIP,
        /** The old binary workbook. */
        OLD_WORKBOOK,
        /** Bytes that are no text, such as a picture or a PDF. */
        BINARY
    }

    /** A file that nobody watches. */
    public AreaInput(Path path, String name) {
        this(path, name, null, AreaWatch.NOBODY);
    }

    /** A file under its own name. */
    public static AreaInput of(Path path) {
        return new AreaInput(path, String.valueOf(path.getFileName()));
    }

    /** The same file, watched. */
    public AreaInput watched(AreaWatch by) {
        return new AreaInput(path, name, entry, by);
    }

    /** A file inside this zip file. */
    public AreaInput inside(String member) {
        String last =
                member.substring(Math.max(member.lastIndexOf('/'), member.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("\\p{Cntrl}", "_");
        String cut = shown.substring(0, Math.min(LONGEST_INNER, shown.length()));
        return new AreaInput(path, name + " (" + cut + ")", member, watch);
    }

    /** The SHA-256 of the bytes as they lie there, packed or not, in hexadecimal. */
    public String sha256() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the file, unpacked when it is packed. */
    public InputStream open() throws IOException {
        return entry == null ? plain() : member(entry);
    }

    private InputStream plain() throws IOException {
        long size = Files.size(path);
        InputStream counted = new Counted(Files.newInputStream(path), size, watch);
        BufferedInputStream in = new BufferedInputStream(counted, 1 << 16);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b
                ? new Limited(new GZIPInputStream(in, 1 << 16), name, size)
                : in;
    }

    private InputStream member(String wanted) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry found = zip.getEntry(wanted);
            if (found == null) {
                throw new IOException("the zip file changed while it was read");
            }
            InputStream limited =
                    new Limited(zip.getInputStream(found), name, found.getCompressedSize());
            InputStream counted = new Counted(limited, found.getSize(), watch);
            return new BufferedInputStream(counted, 1 << 16) {
                @Override
                public void close() throws IOException {
                    try {
                        super.close();
                    } finally {
                        zip.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Opens a file of this name that lies beside it, in the folder or in the zip. */
    public Optional<InputStream> beside(String other) throws IOException {
        if (entry != null) {
            String member = entry.substring(0, entry.lastIndexOf('/') + 1) + other;
            try (ZipFile zip = new ZipFile(path.toFile())) {
                if (zip.getEntry(member) == null) {
                    return Optional.empty();
                }
            }
            return Optional.of(member(member));
        }
        Path sibling = path.resolveSibling(other);
        return Files.isRegularFile(sibling)
                ? Optional.of(Files.newInputStream(sibling))
                : Optional.empty();
    }

    /** What the file looks like, by its first bytes. */
    public Form form() throws IOException {
        try (InputStream in = open()) {
            byte[] head = in.readNBytes(64);
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
                return Form.ZIP;
            }
            if (head.length > 3 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF) {
                return Form.OLD_WORKBOOK;
            }
            if (isWide(head)) {
                return Form.TEXT;
            }
            if (isBinary(head)) {
                return Form.BINARY;
            }
            for (byte b : head) {
                boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
                if (b > ' ' || (b < 0 && !mark)) {
                    return b == '{' || b == '[' ? Form.JSON : Form.TEXT;
                }
            }
            return Form.TEXT;
        }
    }

    /** Whether it begins with the mark of UTF-16: a text, but one that is refused as such. */
    private static boolean isWide(byte[] head) {
        return head.length > 1
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    }

    private static boolean isBinary(byte[] head) {
        boolean pdf = head.length > 4 && head[0] == '%' && head[1] == 'P' && head[2] == 'D';
        for (byte b : head) {
            pdf |= b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
        }
        return pdf;
    }
}
