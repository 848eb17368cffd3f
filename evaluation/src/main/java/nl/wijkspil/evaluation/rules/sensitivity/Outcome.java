package nl.wijkspil.evaluation.rules.sensitivity;

/**
 * In which draws a condition holds for certain, may hold, and what kind of evidence supports it.
 */
final class Outcome {

    final long[] sure;
    final long[] maybe;
    final long[] support;
    final long[] strong;
    final long[] gaps;

    Outcome(Arena arena) {
        this.sure = arena.empty();
        this.maybe = arena.empty();
        this.support = arena.empty();
        this.strong = arena.empty();
        this.gaps = arena.empty();
    }

    void and(Outcome other) {
        Bits.and(sure, other.sure);
        Bits.and(maybe, other.maybe);
        Bits.or(support, other.support);
        Bits.or(strong, other.strong);
        Bits.or(gaps, other.gaps);
    }

    void or(Outcome other) {
        Bits.or(sure, other.sure);
        Bits.or(maybe, other.maybe);
        Bits.or(support, other.support);
        Bits.or(strong, other.strong);
        Bits.or(gaps, other.gaps);
    }
}
