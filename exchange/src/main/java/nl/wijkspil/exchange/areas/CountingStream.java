package nl.wijkspil.exchange.areas;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes were read from it, skipped ones aside. */
public abstract class CountingStream extends FilterInputStream {

    private long read;

    /** Counts what is read from a stream. */
    protected CountingStream(InputStream in) {
        super(in);
    }

    /**
     * After each read; what it throws ends the reading.
     *
     * @param read how many bytes were read so far
     */
    protected abstract void counted(long read);

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
        counted(read);
    }
}
