package nl.wijkspil.exchange.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A few texts kept as bytes until somebody asks; emptied for each line. */
final class Slices {

    /** Longer texts are cut here. */
    static final int LONGEST = 1_000;

    private byte[] bytes = new byte[512];
    private final int[] from;
    private final int[] to;
    private int used;

    Slices(int count) {
        from = new int[count];
        to = new int[count];
    }

    void clear() {
        used = 0;
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
    }

    void set(int slice, byte[] b, int start, int stop) {
        int length = Math.min(stop - start, LONGEST);
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length, bytes.length * 2));
        }
        System.arraycopy(b, start, bytes, used, length);
        from[slice] = used;
        used += length;
        to[slice] = used;
    }

    boolean isEmpty(int slice) {
        return from[slice] == to[slice];
    }

    /** The text, without spaces around it; empty when there is none. */
    String text(int slice) {
        return text(bytes, from[slice], to[slice]);
    }

    static String text(byte[] b, int from, int to) {
        int length = Math.min(to - from, LONGEST);
        return new String(b, from, length, StandardCharsets.UTF_8).strip();
    }
}
