package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.EvidenceCap;
import nl.wijkspil.evaluation.rules.Level;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.Subject;

/** The points of one criterion in all draws: which certain and possible points, in which draws. */
final class Points {

    /**
     * Draws with the same points.
     *
     * @param low certain points
     * @param high possible points
     * @param draws in which draws, never empty
     */
    @SuppressWarnings("ArrayRecordComponent") // lent by the arena; handed over, not compared
    record Case(int low, int high, long[] draws) {}

    private final RuleSet rules;
    private final Draws draws;
    private final Arena arena;
    private final BitTrial trial;

    Points(RuleSet rules, Draws draws, Arena arena, BitTrial trial) {
        this.rules = rules;
        this.draws = draws;
        this.arena = arena;
        this.trial = trial;
    }

    List<Case> of(Criterion criterion, Subject subject, int year) {
        int most = criterion.maximum();
        long[][] low = sets(most + 1);
        long[][] high = sets(most + 1);
        long[] openLow = arena.empty();
        long[] openHigh = arena.empty();
        Bits.copy(draws.all(), openLow);
        Bits.copy(draws.all(), openHigh);
        for (Level level : criterion.levels()) {
            int mark = arena.mark();
            Outcome outcome = overYears(criterion, level, subject, year);
            long[] weak = weak(criterion, outcome);
            int capped = rules.cap() == null ? 0 : Math.min(level.score(), rules.cap().score());
            long[] now = arena.empty();

            Bits.copy(outcome.sure, now);
            Bits.and(now, openLow);
            split(now, weak, low[capped], low[level.score()]);
            Bits.andNot(openLow, outcome.sure);

            Bits.copy(outcome.maybe, now);
            Bits.and(now, openHigh);
            Bits.and(weak, outcome.sure);
            Bits.andNot(weak, outcome.gaps);
            split(now, weak, high[capped], high[level.score()]);
            Bits.andNot(openHigh, outcome.maybe);
            arena.release(mark);
        }
        Bits.or(low[0], openLow);
        Bits.or(high[0], openHigh);
        return cases(low, high);
    }

    private List<Case> cases(long[][] low, long[][] high) {
        List<Case> cases = new ArrayList<>(2);
        for (int l = 0; l < low.length; l++) {
            if (Bits.isEmpty(low[l])) {
                continue;
            }
            for (int h = l; h < high.length; h++) {
                int mark = arena.mark();
                long[] both = arena.empty();
                Bits.orAnd(both, low[l], high[h]);
                if (Bits.isEmpty(both)) {
                    arena.release(mark);
                } else {
                    cases.add(new Case(l, h, both));
                }
            }
        }
        return cases;
    }

    private Outcome overYears(Criterion criterion, Level level, Subject subject, int year) {
        Outcome outcome = new Outcome(arena);
        trial.test(level.when(), subject, year, outcome);
        for (int back = 1; back < criterion.years(); back++) {
            int mark = arena.mark();
            Outcome earlier = new Outcome(arena);
            trial.test(level.when(), subject, year - back, earlier);
            outcome.and(earlier);
            arena.release(mark);
        }
        return outcome;
    }

    /** The draws in which there is support and all of it is weak. */
    private long[] weak(Criterion criterion, Outcome outcome) {
        long[] weak = arena.empty();
        EvidenceCap cap = rules.cap();
        if (cap != null && criterion.capped()) {
            Bits.copy(outcome.support, weak);
            Bits.andNot(weak, outcome.strong);
        }
        return weak;
    }

    private static void split(long[] now, long[] weak, long[] capped, long[] full) {
        for (int i = 0; i < now.length; i++) {
            capped[i] |= now[i] & weak[i];
            full[i] |= now[i] & ~weak[i];
        }
    }

    private long[][] sets(int count) {
        long[][] sets = new long[count][];
        for (int i = 0; i < count; i++) {
            sets[i] = arena.empty();
        }
        return sets;
    }
}
