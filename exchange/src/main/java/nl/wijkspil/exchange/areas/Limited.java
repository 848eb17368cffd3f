package nl.wijkspil.exchange.areas;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacks no more than a country can hold, and no more than honest figures shrink: what is really
 * unpacked is counted, what a file says of itself is not believed.
 */
final class Limited extends FilterInputStream {

    private static final long MOST_UNPACKED = 4L << 30;
    private static final long FREE_RATIO = 64L << 20;
    private static final int MOST_RATIO = 200;

    private final String name;
    private final long packed;
    private long read;

    /** Limits a stream that unpacks so many bytes. */
    Limited(InputStream in, String name, long packed) {
        super(in);
        this.name = name;
        this.packed = Math.max(1, packed);
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
        if (read > FREE_RATIO && read / MOST_RATIO > packed) {
            throw new AreaUnreadable(
                    AreaFindings.limit(name, "uitgepakt meer dan 200 keer zo groot"));
        }
    }
}
