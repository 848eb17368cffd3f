package nl.wijkspil.cli.estimate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.evaluation.work.ThreadWork;

/**
 * On Ctrl-C: starts no new work items, lets the command write what is finished, then lets the
 * process end.
 */
final class StopOnInterrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private StopOnInterrupt(ThreadWork work) {
        hook =
                new Thread(() -> {
                    work.stop();
                    try {
                        finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    static StopOnInterrupt of(ThreadWork work) {
        var stop = new StopOnInterrupt(work);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            Thread.currentThread().setName("stopping");
        }
    }
}
