package nl.wijkspil.evaluation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Work on threads of this process. {@link #stop} ends it early and keeps what is finished. */
public final class ThreadWork implements Work {

    private final int threads;
    private final Progress progress;
    private volatile boolean stop;

    /**
     * @param threads how many threads, at least 1; 1 means the calling thread
     * @param progress hears about progress, at most about a hundred times per run
     */
    public ThreadWork(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "threads = " + threads + "\nMaybe pass 1 for the calling thread.");
        }
        this.threads = threads;
        this.progress = progress;
    }

    /** Lets running items finish and starts no new ones. */
    public void stop() {
        stop = true;
    }

    @Override
    public boolean stopped() {
        return stop;
    }

    @Override
    public <T> Batch<T> run(String label, int items, IntFunction<T> kernel) {
        var results = new AtomicReferenceArray<Object>(items);
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var failure = new AtomicReference<@Nullable Throwable>();
        int chunk = Math.max(1, Math.min(64, items / (threads * 16)));
        int beat = Math.max(1, items / 100);
        Runnable body =
                () -> {
                    try {
                        for (int from;
                                (from = next.getAndAdd(chunk)) < items
                                        && !stop
                                        && failure.get() == null; ) {
                            for (int i = from; i < Math.min(from + chunk, items) && !stop; i++) {
                                results.set(i, kernel.apply(i));
                                int finished = done.incrementAndGet();
                                if (finished % beat == 0 || finished == items) {
                                    progress.step(label, finished, items);
                                }
                            }
                        }
                    } catch (Throwable t) {
                        failure.compareAndSet(null, t);
                    }
                };
        int used = Math.min(threads, Math.max(1, items));
        if (used == 1) {
            body.run();
        } else {
            runOn(used, body);
        }
        rethrow(failure.get());
        return collect(items, results);
    }

    private static void runOn(int threads, Runnable body) {
        var pool = new ArrayList<Thread>();
        for (int i = 0; i < threads; i++) {
            pool.add(Thread.ofPlatform().name("work-" + i).daemon(true).start(body));
        }
        for (var thread : pool) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Batch<T> collect(int items, AtomicReferenceArray<Object> results) {
        List<Integer> numbers = new ArrayList<>(items);
        List<T> finished = new ArrayList<>(items);
        for (int i = 0; i < items; i++) {
            var result = results.get(i);
            if (result != null) {
                numbers.add(i);
                finished.add((T) result);
            }
        }
        return new Batch<>(items, numbers, finished);
    }
}
