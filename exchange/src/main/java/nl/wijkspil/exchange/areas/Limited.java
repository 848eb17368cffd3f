package nl.wijkspil.exchange.areas;

import java.io.InputStream;

/**
 * Unpacks no more than a country can hold, and no more than honest figures shrink: what is really
 * unpacked is counted, what a file says of itself is not believed.
 */
final class Limited extends CountingStream {

    private static final long MOST_UNPACKED = 4L << 30;
    private static final long FREE_RATIO = 64L << 20;
    private static final int MOST_RATIO = 200;

    private final String name;
    private final long packed;

    /** Limits a stream that unpacks so many bytes. */
    Limited(InputStream in, String name, long packed) {
        super(in);
        this.name = name;
        this.packed = Math.max(1, packed);
    }

    @Override
    protected void counted(long read) {
        if (read > MOST_UNPACKED) {
            throw new AreaUnreadable(AreaFindings.limit(name, "uitgepakt meer dan 4 GB"));
        }
        if (read > FREE_RATIO && read / MOST_RATIO > packed) {
            throw new AreaUnreadable(
                    AreaFindings.limit(name, "uitgepakt meer dan 200 keer zo groot"));
        }
    }
}
