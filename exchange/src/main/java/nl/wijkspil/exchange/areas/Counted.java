package nl.wijkspil.exchange.areas;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells who watches how many bytes were read. */
final class Counted extends FilterInputStream {

    private final long total;
    private final AreaWatch watch;
    private long done;

    Counted(InputStream in, long total, AreaWatch watch) {
        super(in);
        this.total = total;
        this.watch = watch;
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
        done += Math.max(0, n);
        watch.at(done, total);
    }
}
