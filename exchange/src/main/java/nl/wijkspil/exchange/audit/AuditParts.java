package nl.wijkspil.exchange.audit;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** Opens a file: as it is, out of gzip or zip; recognises what is no audit file. */
final class AuditParts {

    private static final long LARGEST = 8L << 30;
    private static final long FREE = 64L << 20;
    private static final long MOST_TIMES = 200;
    private static final int MOST_ENTRIES = 1_000;

    /** What is done with each file inside. */
    interface Reader {
        /** Reads one; says why reading stops, or null. */
        @Nullable Finding read(String place, InputStream in) throws IOException;
    }

    private AuditParts() {}

    /** Gives each audit file in a source to the reader; stops at the first that is refused. */
    static @Nullable Finding each(AuditSource source, Reader reader) throws IOException {
        String name = source.name();
        try (InputStream raw = source.open();
                Counted counted = new Counted(raw);
                BufferedInputStream in = new BufferedInputStream(counted, 1 << 16)) {
            in.mark(64);
            byte[] head = in.readNBytes(64);
            in.reset();
            if (starts(head, 0x1F, 0x8B)) {
                return reader.read(name, new Unpacked(new GZIPInputStream(in, 1 << 16), counted));
            }
            if (starts(head, 'P', 'K', 3, 4)) {
                return zip(name, in, counted, reader);
            }
            Finding refused = recognise(name, head);
            return refused != null ? refused : reader.read(name, in);
        } catch (Bomb e) {
            return AuditFindings.packedTooBig(name);
        } catch (ZipException | java.io.EOFException e) {
            return AuditFindings.broken(name, "uitpakken lukt niet");
        }
    }

    private static @Nullable Finding zip(
            String name, InputStream in, Counted counted, Reader reader) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        int entries = 0;
        boolean any = false;
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                return AuditFindings.beyondLimits(name, "meer dan 1.000 bestanden in de zip");
            }
            String inside = e.getName().toLowerCase(Locale.ROOT);
            if (!e.isDirectory() && (inside.endsWith(".xaf") || inside.endsWith(".xml"))) {
                any = true;
                Finding refused =
                        reader.read(
                                name + " > " + shortName(e.getName()),
                                new Unpacked(
                                        new FilterInputStream(zip) {
                                            @Override
                                            public void close() {}
                                        },
                                        counted));
                if (refused != null) {
                    return refused;
                }
            }
        }
        return any ? null : AuditFindings.unknownFormat(name);
    }

    private static String shortName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(80, name.length()));
    }

    private static @Nullable Finding recognise(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (starts(head, 'M', 'S', 'C', 'F')) {
            return AuditFindings.locked(name, "CAB");
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return AuditFindings.unknownFormat(name);
        }
        for (String locked : new String[] {".xac", ".xsc", ".xfc", ".adc"}) {
            if (lower.endsWith(locked)) {
                return AuditFindings.locked(name, locked);
            }
        }
        if (lower.endsWith(".adf")) {
            return AuditFindings.oldFormat(name, "ADF");
        }
        return null;
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Counted extends FilterInputStream {
        long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            int n = super.read(b, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }

    private static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops what grows out of all proportion. */
    private static final class Unpacked extends FilterInputStream {
        private final Counted packed;
        private long count;

        Unpacked(InputStream in, Counted packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            int n = super.read(b, offset, length);
            count += Math.max(n, 0);
            if (count > LARGEST || (count > FREE && count / MOST_TIMES > packed.count)) {
                throw new Bomb();
            }
            return n;
        }
    }
}
