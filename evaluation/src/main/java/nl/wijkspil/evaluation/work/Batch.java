package nl.wijkspil.evaluation.work;

import java.util.List;

/**
 * What a run of work items left behind.
 *
 * @param asked how many items were asked
 * @param numbers the numbers of the finished items, rising
 * @param results the finished results, in the same order as {@code numbers}
 */
public record Batch<T>(int asked, List<Integer> numbers, List<T> results) {

    /** Whether every item was finished. */
    public boolean complete() {
        return results.size() == asked;
    }
}
