package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.ArrayList;
import java.util.List;

/** Lends sets of draws and takes them back all at once, so that a run makes next to no garbage. */
final class Arena {

    private final int words;
    private final List<long[]> lent = new ArrayList<>();
    private int next;

    Arena(int words) {
        this.words = words;
    }

    /** An empty set. */
    long[] empty() {
        if (next == lent.size()) {
            lent.add(new long[words]);
        }
        long[] set = lent.get(next++);
        Bits.clear(set);
        return set;
    }

    /** Where the arena stands; hand it to {@link #release} when done. */
    int mark() {
        return next;
    }

    /** Takes back everything lent since the mark. */
    void release(int mark) {
        next = mark;
    }
}
