package nl.wijkspil.exchange.areas;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file to read, more than once, gzipped or not.
 *
 * @param path where it lies
 * @param name the name to show and, when nothing else does, to read a year from
 */
public record AreaInput(Path path, String name) {

    private static final long MOST_UNPACKED = 4L << 30;

    /** What a file looks like from outside. */
    public enum Form {
        /** Characters that are not JSON. */
        TEXT,
        /** JSON. */
        JSON,
        /** A zip file, so perhaps a workbook. */
        ZIP,
        /** The old binary workbook. */
        OLD_WORKBOOK
    }

    /** A file under its own name. */
    public static AreaInput of(Path path) {
        return new AreaInput(path, String.valueOf(path.getFileName()));
    }

    /** Opens the file, unpacked when it is gzipped. */
    public InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b
                ? new Limited(new GZIPInputStream(in, 1 << 16), name)
                : in;
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
            for (byte b : head) {
                boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
                if (b > ' ' || (b < 0 && !mark)) {
                    return b == '{' || b == '[' ? Form.JSON : Form.TEXT;
                }
            }
            return Form.TEXT;
        }
    }

    /** Unpacks no more than a country can hold. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private long read;

        Limited(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count(n);
            return n;
        }

        private void count(int n) {
            read += Math.max(0, n);
            if (read > MOST_UNPACKED) {
                throw new AreaUnreadable(AreaFindings.limit(name, "uitgepakt meer dan 4 GB"));
            }
        }
    }
}
