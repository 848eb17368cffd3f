package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One threshold's value in every draw. Finds the draws whose cut lies at or below a value without
 * looking at each draw: the cuts are sorted once and the set of the lowest 64, 128, 192 ... of them
 * is kept (fewer sets when there are many draws), so that few bits are set by hand.
 */
final class CutDraws {

    private final double[] byDraw;
    private final double[] sorted;
    private final int[] order;
    private final long[] checkpoints;
    private final int words;
    private final int spacing;

    CutDraws(double[] byDraw) {
        this.byDraw = byDraw;
        this.order =
                IntStream.range(0, byDraw.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(byDraw[a], byDraw[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.sorted = new double[byDraw.length];
        this.words = (byDraw.length + 63) / 64;
        this.spacing = Math.max(64, byDraw.length / 128);
        this.checkpoints = new long[((byDraw.length - 1) / spacing + 1) * words];
        long[] running = new long[words];
        for (int rank = 0; rank < order.length; rank++) {
            if (rank % spacing == 0) {
                System.arraycopy(running, 0, checkpoints, rank / spacing * words, words);
            }
            sorted[rank] = byDraw[order[rank]];
            running[order[rank] >> 6] |= 1L << order[rank];
        }
    }

    double in(int draw) {
        return byDraw[draw];
    }

    /** Writes the draws with cut ≤ value, or cut &lt; value when not inclusive. */
    void upTo(double value, boolean inclusive, long[] all, long[] out) {
        int rank = rank(value, inclusive);
        if (rank == sorted.length) {
            Bits.copy(all, out);
            return;
        }
        System.arraycopy(checkpoints, rank / spacing * words, out, 0, words);
        for (int i = rank / spacing * spacing; i < rank; i++) {
            out[order[i] >> 6] |= 1L << order[i];
        }
    }

    /** How many cuts are at or below the value. */
    private int rank(double value, boolean inclusive) {
        if (sorted[0] > value) {
            return 0;
        }
        if (sorted[sorted.length - 1] < value) {
            return sorted.length;
        }
        int at = Arrays.binarySearch(sorted, value);
        int rank = at < 0 ? -at - 1 : at;
        if (inclusive) {
            while (rank < sorted.length && sorted[rank] == value) {
                rank++;
            }
        } else {
            while (rank > 0 && sorted[rank - 1] == value) {
                rank--;
            }
        }
        return rank;
    }
}
