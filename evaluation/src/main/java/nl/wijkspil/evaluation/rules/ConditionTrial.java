package nl.wijkspil.evaluation.rules;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import nl.wijkspil.evaluation.interval.Interval;

/** Tries conditions on one subject in one year and notes what it looked at. */
final class ConditionTrial {

    /** Asks what class another rule set gives the subject. */
    interface OtherRules {
        Assessment assess(String ruleSet, Subject subject, int year);

        int rank(String ruleSet, String classCode);
    }

    private final RuleSet rules;
    private final Subject subject;
    private final int year;
    private final OtherRules others;

    ConditionTrial(RuleSet rules, Subject subject, int year, OtherRules others) {
        this.rules = rules;
        this.subject = subject;
        this.year = year;
        this.others = others;
    }

    Truth test(Condition condition, Trace trace) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare, trace);
            case Condition.Count count -> count(count, trace);
            case Condition.Coded coded -> coded(coded, trace);
            case Condition.Classed classed -> classed(classed, trace);
            case Condition.All all -> {
                Truth truth = Truth.YES;
                for (Condition each : all.conditions()) {
                    truth = truth.and(test(each, trace));
                }
                yield truth;
            }
            case Condition.Any any -> any(any, trace);
        };
    }

    private Truth any(Condition.Any any, Trace trace) {
        Truth truth = Truth.NO;
        for (Condition each : any.conditions()) {
            truth = truth.or(test(each, trace));
        }
        return truth;
    }

    private Truth compare(Condition.Compare compare, Trace trace) {
        FigureKey key = FigureKey.of(compare.code(), year);
        return switch (subject.figure(key)) {
            case Figure.Known known -> {
                trace.used(key);
                Truth truth = passes(known, compare.comparison(), compare.cut(), compare.surely());
                if (truth == Truth.YES) {
                    trace.support(known.grade());
                }
                yield truth;
            }
            case Figure.Unknown unknown -> {
                trace.missing(compare.code(), year, unknown.reason());
                yield Truth.UNKNOWN;
            }
            case null -> {
                trace.missing(compare.code(), year, "");
                yield Truth.UNKNOWN;
            }
        };
    }

    private Truth passes(Figure.Known figure, Comparison comparison, Cut cut, boolean surely) {
        return switch (cut) {
            case Cut.Fixed fixed ->
                    Truth.of(
                            passes(figure, comparison, rules.threshold(fixed.threshold()), surely));
            case Cut.ByUrbanity both -> {
                boolean rural = passes(figure, comparison, rules.threshold(both.rural()), surely);
                boolean urban = passes(figure, comparison, rules.threshold(both.urban()), surely);
                yield switch (subject.urbanity()) {
                    case RURAL -> Truth.of(rural);
                    case URBAN -> Truth.of(urban);
                    case UNKNOWN -> rural == urban ? Truth.of(rural) : Truth.UNKNOWN;
                };
            }
        };
    }

    private static boolean passes(
            Figure.Known figure, Comparison comparison, Threshold cut, boolean surely) {
        if (!comparison.holds(figure.value(), cut.value())) {
            return false;
        }
        Interval interval = surely ? figure.intervalIn(cut.unit()) : null;
        return interval == null
                || (comparison.rising()
                        ? interval.low() > cut.value()
                        : interval.high() < cut.value());
    }

    private Truth count(Condition.Count count, Trace trace) {
        NavigableMap<FigureKey, Figure> listed = subject.parts(count.indicator(), year);
        int passing = 0;
        int positive = 0;
        int open = 0;
        int relevantKnown = 0;
        for (Map.Entry<FigureKey, Figure> entry : listed.entrySet()) {
            FigureKey key = entry.getKey();
            boolean relevant = count.parts().isEmpty() || count.parts().contains(key.part());
            switch (entry.getValue()) {
                case Figure.Known known -> {
                    positive += known.value() > 0 ? 1 : 0;
                    if (relevant) {
                        relevantKnown++;
                        trace.used(key);
                        switch (passes(known, count.comparison(), count.cut(), false)) {
                            case YES -> {
                                passing++;
                                trace.support(known.grade());
                            }
                            case UNKNOWN -> open++;
                            case NO -> {}
                        }
                    }
                }
                case Figure.Unknown unknown -> {
                    if (relevant) {
                        trace.missing(key.code(), year, unknown.reason());
                    }
                }
            }
        }
        double need = rules.threshold(((Cut.Fixed) count.howMany()).threshold()).value();
        double more = rest(count, positive, relevantKnown, trace);
        return passing >= need
                ? Truth.YES
                : passing + open + more < need ? Truth.NO : Truth.UNKNOWN;
    }

    /** How many parts more could exist than those with a known value. */
    private double rest(Condition.Count count, int positive, int relevantKnown, Trace trace) {
        double ceiling =
                count.parts().isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : Math.max(0, count.parts().size() - relevantKnown);
        FigureKey total = new FigureKey(count.closedBy(), "", year);
        if (subject.figure(total) instanceof Figure.Known known) {
            double rest = Math.min(ceiling, Math.max(0, known.value() - positive));
            if (rest > 0) {
                trace.missing(count.indicator() + ".*", year, "");
            }
            return rest;
        }
        if (ceiling > 0) {
            String reason =
                    subject.figure(total) instanceof Figure.Unknown unknown ? unknown.reason() : "";
            trace.missing(count.closedBy(), year, reason);
            if (!count.closedBy().equals(count.indicator())) {
                trace.missing(count.indicator() + ".*", year, "");
            }
        }
        return ceiling;
    }

    private Truth coded(Condition.Coded coded, Trace trace) {
        CodedScore score = subject.codings().get(coded.criterion());
        if (score == null) {
            trace.missing("coding " + coded.criterion(), 0, "");
            return Truth.UNKNOWN;
        }
        if (score.score() >= coded.atLeast()) {
            trace.support(score.grade());
            return Truth.YES;
        }
        return Truth.NO;
    }

    private Truth classed(Condition.Classed classed, Trace trace) {
        Assessment other = others.assess(classed.ruleSet(), subject, year);
        int wanted = others.rank(classed.ruleSet(), classed.classCode());
        int low = others.rank(classed.ruleSet(), other.lower());
        int high = others.rank(classed.ruleSet(), other.upper());
        for (CriterionResult each : other.criteria()) {
            trace.usedAndMissing(each.used(), low == high ? List.of() : each.missing());
        }
        if (low == high) {
            return Truth.of(low == wanted);
        }
        return wanted >= high && wanted <= low ? Truth.UNKNOWN : Truth.NO;
    }
}
