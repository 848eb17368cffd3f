package nl.wijkspil.platform.areas.loading;

import java.time.Clock;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.platform.areas.loading.Upload.State;

/** Writes about once a second how far work is, and stops it when somebody asked for that. */
final class Progress implements AreaWatch {

    private static final long OFTEN = 1_000;

    private final UploadStore store;
    private final UUID upload;
    private final State state;
    private final Clock clock;
    private Work work = Work.READING;
    private long written;

    Progress(UploadStore store, UUID upload, State state, Clock clock) {
        this.store = store;
        this.upload = upload;
        this.state = state;
        this.clock = clock;
    }

    @Override
    public void begins(Work next) {
        work = next;
        write(0, 0);
    }

    @Override
    public void at(long done, long total) {
        if (clock.millis() - written >= OFTEN) {
            write(done, total);
        }
    }

    private void write(long done, long total) {
        written = clock.millis();
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the server stops; the work is begun again later");
        }
        if (!store.progress(upload, state, work, done, total)) {
            throw new WorkCancelled();
        }
    }
}
