package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.Arrays;

/**
 * Sets of draws: bit d of word d / 64 stands for draw d. All arrays of one run are equally long.
 */
final class Bits {

    private Bits() {}

    static long[] all(int draws) {
        long[] all = new long[(draws + 63) / 64];
        Arrays.fill(all, -1L);
        if (draws % 64 != 0) {
            all[all.length - 1] = (1L << (draws % 64)) - 1;
        }
        return all;
    }

    static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static void clear(long[] set) {
        Arrays.fill(set, 0);
    }

    static void and(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            set[i] &= other[i];
        }
    }

    static void or(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= other[i];
        }
    }

    static void andNot(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            set[i] &= ~other[i];
        }
    }

    /** Adds to {@code set} what lies in both others. */
    static void orAnd(long[] set, long[] first, long[] second) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= first[i] & second[i];
        }
    }

    static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
