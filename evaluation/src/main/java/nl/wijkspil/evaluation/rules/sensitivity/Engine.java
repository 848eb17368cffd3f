package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.rules.ClassRule;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.Gate;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;

/**
 * Classifies one subject at a time in all draws of a plan. Draws with the same points fall together
 * in one set, so the work grows with the number of different outcomes, not with the draws.
 */
final class Engine {

    private static final int MOST_REMEMBERED = 4096;

    private final RuleSets ruleSets;
    private final RuleSet rules;
    private final DrawPlan plan;
    private final Draws draws;
    private final Arena arena;
    private final BitTrial trial;
    private final Points points;
    private final boolean bounds;
    private final Map<String, Engine> others = new HashMap<>();
    private final Map<SumKey, long[]> sums = new HashMap<>();

    private record SumKey(long pattern, String threshold) {}

    Engine(RuleSets ruleSets, RuleSet rules, DrawPlan plan, int size, boolean outer) {
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.plan = plan;
        this.draws = Draws.of(rules, plan, size, outer);
        this.arena = new Arena(draws.all().length);
        this.trial = new BitTrial(rules, draws, arena, this::nested);
        this.points = new Points(rules, draws, arena, trial);
        this.bounds = !outer || rules.classes().stream().anyMatch(ClassRule::boundsDiffer);
    }

    /** What happens with the classes of a subject, before the arena takes the sets back. */
    interface Receiver {
        void accept(ClassSets sets);
    }

    void classify(Subject subject, int year, Receiver receiver) {
        arena.release(0);
        Outcome gate = new Outcome(arena);
        Bits.copy(draws.all(), gate.sure);
        Bits.copy(draws.all(), gate.maybe);
        for (Gate each : rules.gates()) {
            int mark = arena.mark();
            Outcome part = new Outcome(arena);
            trial.test(each.when(), subject, year, part);
            gate.and(part);
            arena.release(mark);
        }
        List<List<Points.Case>> cases = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            cases.add(points.of(criterion, subject, year));
        }
        ClassSets sets = new ClassSets(rules, arena);
        int[] low = new int[cases.size()];
        int[] high = new int[cases.size()];
        descend(0, draws.all(), cases, low, high, gate, sets);
        receiver.accept(sets);
    }

    private void descend(
            int depth,
            long[] now,
            List<List<Points.Case>> cases,
            int[] low,
            int[] high,
            Outcome gate,
            ClassSets sets) {
        if (depth == cases.size()) {
            classes(now, low, high, gate, sets);
            return;
        }
        List<Points.Case> here = cases.get(depth);
        for (Points.Case each : here) {
            low[depth] = each.low();
            high[depth] = each.high();
            if (here.size() == 1) {
                descend(depth + 1, now, cases, low, high, gate, sets);
                continue;
            }
            int mark = arena.mark();
            long[] both = arena.empty();
            Bits.orAnd(both, now, each.draws());
            if (!Bits.isEmpty(both)) {
                descend(depth + 1, both, cases, low, high, gate, sets);
            }
            arena.release(mark);
        }
    }

    private void classes(long[] now, int[] low, int[] high, Outcome gate, ClassSets sets) {
        int mark = arena.mark();
        long[] same = arena.empty();
        if (bounds) {
            long[][] lower = complete(now, low, gate.sure, sets);
            long[][] upper = complete(now, high, gate.maybe, sets);
            for (int c = 0; c < lower.length; c++) {
                Bits.or(sets.lower[c], lower[c]);
                Bits.or(sets.upper[c], upper[c]);
                Bits.orAnd(same, lower[c], upper[c]);
            }
        }
        long[] rest = arena.empty();
        long[] taken = arena.empty();
        Bits.copy(now, rest);
        int lacking = 0;
        for (int i = 0; i < low.length; i++) {
            lacking += low[i] == high[i] ? 0 : 1;
        }
        for (ClassRule rule : rules.classes()) {
            Bits.copy(rest, taken);
            if (rule.undecided()) {
                undecided(rule, lacking, gate, same, taken);
            } else {
                decided(rule, low, zero(high), gate.sure, taken);
            }
            Bits.or(sets.known[sets.index(rule.code())], taken);
            Bits.andNot(rest, taken);
        }
        arena.release(mark);
    }

    private void undecided(ClassRule rule, int lacking, Outcome gate, long[] same, long[] taken) {
        int mark = arena.mark();
        if (rule.lackingAtLeast() != null) {
            long[] enough = arena.empty();
            draws.cut(rule.lackingAtLeast()).upTo(lacking, true, draws.all(), enough);
            Bits.and(taken, enough);
        }
        if (rule.gateUnknown()) {
            Bits.and(taken, gate.maybe);
            Bits.andNot(taken, gate.sure);
        }
        if (rule.boundsDiffer()) {
            Bits.andNot(taken, same);
        }
        arena.release(mark);
    }

    private void decided(ClassRule rule, int[] points, boolean zero, long[] gate, long[] taken) {
        if (rule.gate()) {
            Bits.and(taken, gate);
        }
        if (rule.noZero() && zero) {
            Bits.clear(taken);
        } else if (rule.sumAtLeast() != null) {
            Bits.and(taken, sum(points, rule.sumAtLeast()));
        }
    }

    private long[][] complete(long[] now, int[] points, long[] gate, ClassSets sets) {
        long[][] classes = new long[sets.known.length][];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = arena.empty();
        }
        long[] rest = arena.empty();
        long[] taken = arena.empty();
        Bits.copy(now, rest);
        for (ClassRule rule : rules.classes()) {
            if (!rule.undecided()) {
                Bits.copy(rest, taken);
                decided(rule, points, zero(points), gate, taken);
                Bits.or(classes[sets.index(rule.code())], taken);
                Bits.andNot(rest, taken);
            }
        }
        return classes;
    }

    private long[] sum(int[] pattern, String threshold) {
        long code = 0;
        for (int i = 0; i < pattern.length; i++) {
            code = code * (rules.criteria().get(i).maximum() + 1) + pattern[i];
        }
        if (sums.size() > MOST_REMEMBERED) {
            sums.clear();
        }
        return sums.computeIfAbsent(
                new SumKey(code, threshold),
                _ -> {
                    long[] enough = new long[draws.all().length];
                    draws.sumAtLeast(pattern, threshold, enough);
                    return enough;
                });
    }

    private static boolean zero(int[] points) {
        for (int each : points) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private void nested(Condition.Classed classed, Subject subject, int year, Outcome out) {
        others.computeIfAbsent(
                        classed.ruleSet(),
                        code -> new Engine(ruleSets, ruleSets.get(code), plan, draws.size(), false))
                .classify(
                        subject,
                        year,
                        sets -> {
                            int wanted = sets.index(classed.classCode());
                            Bits.orAnd(out.sure, sets.lower[wanted], sets.upper[wanted]);
                            Bits.copy(draws.all(), out.gaps);
                            for (int each = 0; each < sets.lower.length; each++) {
                                for (int i = 0; i < out.gaps.length; i++) {
                                    out.gaps[i] &= ~(sets.lower[each][i] & sets.upper[each][i]);
                                }
                            }
                            for (int low = wanted; low < sets.lower.length; low++) {
                                for (int high = 0; high <= wanted; high++) {
                                    Bits.orAnd(out.maybe, sets.lower[low], sets.upper[high]);
                                }
                            }
                        });
    }
}
