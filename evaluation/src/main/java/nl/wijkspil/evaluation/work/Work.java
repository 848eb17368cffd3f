package nl.wijkspil.evaluation.work;

import java.util.function.IntFunction;

/**
 * Runs a list of independent work items: placebos, permutations, bootstrap draws. An item depends
 * on its number only (random items derive their stream from the seed and the number), so any number
 * of threads, or later any number of machines, gives the same answers.
 */
public interface Work {

    /**
     * Computes items {@code 0 .. items-1}.
     *
     * @param label what is being done, in plain Dutch, for a progress bar
     * @param items how many items; may be 0
     * @param kernel computes one item; called from several threads at once
     * @return the finished items in order of their number; fewer than asked when the work was
     *     stopped
     */
    <T> Batch<T> run(String label, int items, IntFunction<T> kernel);

    /** Whether {@link #run} was told to stop; long serial loops look at it between steps. */
    default boolean stopped() {
        return false;
    }

    /** All items one after another on the calling thread. */
    static Work serial() {
        return new ThreadWork(1, Progress.NONE);
    }
}
