package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.List;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.CodedScore;
import nl.wijkspil.evaluation.rules.Comparison;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Cut;
import nl.wijkspil.evaluation.rules.EvidenceCap;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Urbanity;

/** Tries conditions on one subject in one year, in all draws at once. */
final class BitTrial {

    /** Tries whether another rule set gives the subject a class. */
    interface OtherRules {
        void test(Condition.Classed classed, Subject subject, int year, Outcome out);
    }

    private final RuleSet rules;
    private final Draws draws;
    private final Arena arena;
    private final OtherRules others;

    BitTrial(RuleSet rules, Draws draws, Arena arena, OtherRules others) {
        this.rules = rules;
        this.draws = draws;
        this.arena = arena;
        this.others = others;
    }

    void test(Condition condition, Subject subject, int year, Outcome out) {
        switch (condition) {
            case Condition.Compare compare -> compare(compare, subject, year, out);
            case Condition.Count count -> count(count, subject, year, out);
            case Condition.Coded coded -> coded(coded, subject, out);
            case Condition.Classed classed -> others.test(classed, subject, year, out);
            case Condition.All all -> {
                Bits.copy(draws.all(), out.sure);
                Bits.copy(draws.all(), out.maybe);
                for (Condition each : all.conditions()) {
                    int mark = arena.mark();
                    Outcome part = new Outcome(arena);
                    test(each, subject, year, part);
                    out.and(part);
                    arena.release(mark);
                }
            }
            case Condition.Any any -> {
                for (Condition each : any.conditions()) {
                    int mark = arena.mark();
                    Outcome part = new Outcome(arena);
                    test(each, subject, year, part);
                    out.or(part);
                    arena.release(mark);
                }
            }
        }
    }

    private void compare(Condition.Compare compare, Subject subject, int year, Outcome out) {
        if (!(subject.figure(FigureKey.of(compare.code(), year)) instanceof Figure.Known known)) {
            Bits.copy(draws.all(), out.maybe);
            Bits.copy(draws.all(), out.gaps);
            return;
        }
        Pass pass = new Pass(compare.comparison(), compare.cut(), subject.urbanity());
        Interval interval = compare.surely() ? known.intervalIn(unit(compare.cut())) : null;
        pass.test(known.value(), out.sure, out.maybe);
        if (interval != null) {
            double near = compare.comparison().rising() ? interval.low() : interval.high();
            Comparison strict = compare.comparison().rising() ? Comparison.ABOVE : Comparison.BELOW;
            int mark = arena.mark();
            long[] sure = arena.empty();
            long[] maybe = arena.empty();
            new Pass(strict, compare.cut(), subject.urbanity()).test(near, sure, maybe);
            Bits.and(out.sure, sure);
            Bits.and(out.maybe, maybe);
            arena.release(mark);
        }
        Bits.copy(out.sure, out.support);
        if (strong(known)) {
            Bits.copy(out.sure, out.strong);
        }
    }

    private String unit(Cut cut) {
        return switch (cut) {
            case Cut.Fixed fixed -> rules.threshold(fixed.threshold()).unit();
            case Cut.ByUrbanity both -> rules.threshold(both.rural()).unit();
        };
    }

    private boolean strong(Figure.Known known) {
        EvidenceCap cap = rules.cap();
        return cap == null || known.grade().compareTo(cap.strongest()) < 0;
    }

    private void coded(Condition.Coded coded, Subject subject, Outcome out) {
        CodedScore score = subject.codings().get(coded.criterion());
        if (score == null) {
            Bits.copy(draws.all(), out.maybe);
            Bits.copy(draws.all(), out.gaps);
        } else if (score.score() >= coded.atLeast()) {
            Bits.copy(draws.all(), out.sure);
            Bits.copy(draws.all(), out.maybe);
            Bits.copy(draws.all(), out.support);
            EvidenceCap cap = rules.cap();
            if (cap == null || score.grade().compareTo(cap.strongest()) < 0) {
                Bits.copy(draws.all(), out.strong);
            }
        }
    }

    private void count(Condition.Count count, Subject subject, int year, Outcome out) {
        Parts parts = Parts.of(count, subject, year, this::strong);
        Pass pass = new Pass(count.comparison(), count.cut(), subject.urbanity());
        CutDraws need = draws.cut(((Cut.Fixed) count.howMany()).threshold());
        int mark = arena.mark();
        long[] sure = arena.empty();
        long[] maybe = arena.empty();
        long[] enough = arena.empty();
        need.upTo(0, true, draws.all(), out.sure);
        need.upTo(parts.more(), true, draws.all(), out.maybe);
        if (parts.gaps()) {
            Bits.copy(draws.all(), out.gaps);
        }
        double[] values = parts.values();
        for (int m = 1; m <= values.length; m++) {
            pass.test(values[m - 1], sure, maybe);
            if (m == 1) {
                Bits.copy(sure, out.support);
            }
            need.upTo(m, true, draws.all(), enough);
            Bits.orAnd(out.sure, sure, enough);
            need.upTo(m + parts.more(), true, draws.all(), enough);
            Bits.orAnd(out.maybe, maybe, enough);
        }
        double[] strongest = parts.strong();
        if (strongest.length > 0) {
            pass.test(strongest[0], out.strong, maybe);
        }
        arena.release(mark);
    }

    /**
     * In which draws a value passes a comparison; both ways when town or countryside is unknown.
     */
    private final class Pass {

        private final Comparison comparison;
        private final List<String> thresholds;

        Pass(Comparison comparison, Cut cut, Urbanity urbanity) {
            this.comparison = comparison;
            this.thresholds =
                    switch (cut) {
                        case Cut.Fixed fixed -> List.of(fixed.threshold());
                        case Cut.ByUrbanity both ->
                                switch (urbanity) {
                                    case RURAL -> List.of(both.rural());
                                    case URBAN -> List.of(both.urban());
                                    case UNKNOWN -> List.of(both.rural(), both.urban());
                                };
                    };
        }

        void test(double value, long[] sure, long[] maybe) {
            one(value, thresholds.getFirst(), sure);
            Bits.copy(sure, maybe);
            if (thresholds.size() == 2) {
                int mark = arena.mark();
                long[] other = arena.empty();
                one(value, thresholds.get(1), other);
                Bits.and(sure, other);
                Bits.or(maybe, other);
                arena.release(mark);
            }
        }

        private void one(double value, String threshold, long[] out) {
            CutDraws cut = draws.cut(threshold);
            switch (comparison) {
                case AT_LEAST -> cut.upTo(value, true, draws.all(), out);
                case ABOVE -> cut.upTo(value, false, draws.all(), out);
                case AT_MOST -> {
                    cut.upTo(value, false, draws.all(), out);
                    invert(out);
                }
                case BELOW -> {
                    cut.upTo(value, true, draws.all(), out);
                    invert(out);
                }
            }
        }

        private void invert(long[] set) {
            long[] all = draws.all();
            for (int i = 0; i < set.length; i++) {
                set[i] = all[i] & ~set[i];
            }
        }
    }
}
