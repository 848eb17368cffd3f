package nl.wijkspil.evaluation.smallsample;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Midranks, doubled so that they are whole numbers. */
final class Ranks {
    private Ranks() {}

    /** Twice the midrank of each value: (10, 20, 20) gives (2, 5, 5). */
    static int[] doubled(double[] values) {
        int n = values.length;
        var order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var out = new int[n];
        int from = 0;
        while (from < n) {
            int to = from;
            while (to + 1 < n && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int k = from; k <= to; k++) {
                out[order[k]] = from + to + 2;
            }
            from = to + 1;
        }
        return out;
    }
}
