package nl.wijkspil.exchange.areas;

import java.io.InputStream;

/** Tells who watches how many bytes were read. */
final class Counted extends CountingStream {

    private final long total;
    private final AreaWatch watch;

    Counted(InputStream in, long total, AreaWatch watch) {
        super(in);
        this.total = total;
        this.watch = watch;
    }

    @Override
    protected void counted(long read) {
        watch.at(read, total);
    }
}
