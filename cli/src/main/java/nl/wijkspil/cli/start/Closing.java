package nl.wijkspil.cli.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * What has been started, to be stopped in the opposite order, once: by Ctrl-C, SIGTERM, a failure
 * on the way up or the end of the command.
 */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int exitCode;
    private volatile boolean closing;

    /** Closes everything when the process is asked to stop. */
    void onSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "wijkspil-stop"));
    }

    /** Remembers what must be closed; when closing has begun it is closed at once. */
    synchronized <T extends AutoCloseable> T add(T thing) {
        if (closing) {
            close(thing);
            throw new IllegalStateException("stopped while starting");
        }
        started.push(thing);
        return thing;
    }

    /** One of the parts is gone although nobody asked: says so and stops the rest. */
    void endedUnexpectedly(String part) {
        synchronized (this) {
            if (closing) {
                return;
            }
            exitCode = 2;
            System.err.println(
                    "WS-START-021: " + part + " is gestopt / has ended. Start Wijkspil opnieuw.");
        }
        close();
    }

    /** 0 after an orderly stop, 2 when a part ended by itself. */
    int exitCode() {
        return exitCode;
    }

    /** Has closing begun? Then a failure elsewhere is its consequence, not news. */
    boolean begun() {
        return closing;
    }

    /** Waits until everything has been closed. */
    void await() throws InterruptedException {
        closed.await();
    }

    /** Stops all; who comes second waits for the first. */
    @Override
    public synchronized void close() {
        closing = true;
        while (!started.isEmpty()) {
            close(started.pop());
        }
        closed.countDown();
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception problem) {
            System.err.println("WS-START-020: stoppen lukt niet / cannot stop: " + problem);
        }
    }
}
