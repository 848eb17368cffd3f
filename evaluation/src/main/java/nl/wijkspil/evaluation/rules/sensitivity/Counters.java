package nl.wijkspil.evaluation.rules.sensitivity;

/** Counts, per draw, in how many sets it lies: a binary number per draw, stored plane by plane. */
final class Counters {

    private final long[][] planes = new long[31][];
    private final int words;
    private int used;

    Counters(int words) {
        this.words = words;
    }

    /** Adds 1 to every draw in the set. */
    void add(long[] set) {
        long[] carry = set.clone();
        for (int plane = 0; ; plane++) {
            if (plane == used) {
                planes[used++] = new long[words];
            }
            long left = 0;
            long[] sum = planes[plane];
            for (int i = 0; i < words; i++) {
                long both = sum[i] & carry[i];
                sum[i] ^= carry[i];
                carry[i] = both;
                left |= both;
            }
            if (left == 0) {
                return;
            }
        }
    }

    /** The count of each draw. */
    int[] counts(int draws) {
        int[] counts = new int[draws];
        for (int draw = 0; draw < draws; draw++) {
            for (int plane = 0; plane < used; plane++) {
                counts[draw] |= (int) (planes[plane][draw >> 6] >>> draw & 1) << plane;
            }
        }
        return counts;
    }
}
