package nl.wijkspil.exchange.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML in which no {@code <} or {@code >} comes for a megabyte. That bounds names,
 * attributes and texts before the parser keeps them in memory, whatever the encoding.
 */
public final class RunGuard extends FilterInputStream {

    /** The longest run of bytes without a bracket. */
    public static final int LONGEST_RUN = 1 << 20;

    private long run;

    /** Guards a stream. */
    public RunGuard(InputStream in) {
        super(in);
    }

    /** A run was too long. */
    public static final class RunTooLong extends IOException {
        private static final long serialVersionUID = 1L;

        RunTooLong() {
            super("no markup for " + LONGEST_RUN + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count <= 0) {
            return count;
        }
        // A block is clean when it holds a bracket within reach: look back from its end.
        int at = offset + count - 1;
        while (at >= offset && buffer[at] != '<' && buffer[at] != '>') {
            at--;
        }
        if (at >= offset) {
            run = (long) offset + count - 1 - at;
        } else {
            run += count;
            if (run > LONGEST_RUN) {
                throw new RunTooLong();
            }
        }
        return count;
    }
}
