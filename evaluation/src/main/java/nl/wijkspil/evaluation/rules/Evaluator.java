package nl.wijkspil.evaluation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Applies rule sets to enterprises, one at a time, and explains each step. Knows no indicator and
 * no rule set by name.
 *
 * <p>Worked example under SPIL-1: points 2, 2, 1, 2, 2 and one criterion without data give class
 * SPIL (9 certain points, no criterion known to be 0), lower class DEELSPIL (the missing one counts
 * as 0) and upper class SPIL.
 */
public final class Evaluator {

    private final RuleSets ruleSets;

    /** An evaluator that finds rule sets by code, also those that refer to each other. */
    public Evaluator(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * One enterprise under one rule set.
     *
     * @param ruleSet code of the rule set
     * @param subject the enterprise
     * @param year last closed year
     * @throws IllegalArgumentException when a rule set is not there, or refers to itself
     */
    public Assessment assess(String ruleSet, Subject subject, int year) {
        return new Run().assess(ruleSet, subject, year);
    }

    /** One question; remembers which rule sets are being asked, so that a circle is found. */
    private final class Run implements ConditionTrial.OtherRules {

        private final Deque<String> asking = new ArrayDeque<>();

        @Override
        public int rank(String ruleSet, String classCode) {
            List<ClassRule> classes = ruleSets.get(ruleSet).classes();
            return classes.indexOf(ruleSets.get(ruleSet).classRule(classCode));
        }

        @Override
        public Assessment assess(String code, Subject subject, int year) {
            if (asking.contains(code)) {
                throw new IllegalArgumentException(
                        "rule set "
                                + code
                                + " refers to itself by way of "
                                + asking
                                + "\nMaybe one of them should refer to another class.");
            }
            asking.push(code);
            try {
                return assess(ruleSets.get(code), subject, year);
            } finally {
                asking.pop();
            }
        }

        private Assessment assess(RuleSet rules, Subject subject, int year) {
            List<GateResult> gates = new ArrayList<>();
            Truth gate = Truth.YES;
            for (Gate each : rules.gates()) {
                Trace trace = new Trace();
                Truth holds =
                        new ConditionTrial(rules, subject, year, this).test(each.when(), trace);
                gate = gate.and(holds);
                gates.add(
                        new GateResult(
                                each.code(),
                                holds,
                                trace.usedKeys(),
                                holds == Truth.UNKNOWN ? trace.gaps() : List.of()));
            }
            List<CriterionResult> criteria = new ArrayList<>();
            for (Criterion each : rules.criteria()) {
                criteria.add(criterion(rules, each, subject, year));
            }
            return new Verdict(rules, gate, criteria).assessment(subject.id(), gates);
        }

        private CriterionResult criterion(
                RuleSet rules, Criterion criterion, Subject subject, int year) {
            Trace all = new Trace();
            Level reached = null;
            int high = 0;
            int low = 0;
            for (Level level : criterion.levels()) {
                Trace trace = new Trace();
                Truth truth = overYears(rules, criterion, level, subject, year, trace);
                all.addAll(trace);
                if (truth == Truth.NO) {
                    continue;
                }
                int points = capped(rules, criterion, level.score(), trace);
                if (truth == Truth.YES) {
                    reached = level;
                    low = points;
                    high = Math.max(high, trace.gaps().isEmpty() ? points : level.score());
                    break;
                }
                high = Math.max(high, level.score());
            }
            Level shown = reached == null ? criterion.levels().getLast() : reached;
            return new CriterionResult(
                    criterion.code(),
                    low,
                    high,
                    criterion.maximum(),
                    shown.sentence(),
                    all.usedKeys(),
                    low == high ? List.of() : all.gaps(),
                    reached == null ? 0 : reached.score());
        }

        private Truth overYears(
                RuleSet rules,
                Criterion criterion,
                Level level,
                Subject subject,
                int year,
                Trace trace) {
            Truth truth = Truth.YES;
            for (int back = criterion.years() - 1; back >= 0; back--) {
                truth =
                        truth.and(
                                new ConditionTrial(rules, subject, year - back, this)
                                        .test(level.when(), trace));
            }
            return truth;
        }

        private static int capped(RuleSet rules, Criterion criterion, int score, Trace trace) {
            EvidenceCap cap = rules.cap();
            return cap != null && criterion.capped() && trace.onlyWeak(cap.strongest())
                    ? Math.min(score, cap.score())
                    : score;
        }
    }
}
