package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.CodedItem;
import nl.wijkspil.evaluation.interval.Share;
import nl.wijkspil.evaluation.interval.Suppression;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Truth;
import nl.wijkspil.evaluation.rules.sensitivity.Classes;
import nl.wijkspil.evaluation.rules.sensitivity.DrawPlan;
import nl.wijkspil.evaluation.rules.sensitivity.Sensitivity;
import org.jspecify.annotations.Nullable;

/** Makes the findings of one snapshot. */
final class Findings {

    private final StudySnapshot snapshot;
    private final RuleSets ruleSets;
    private final List<Subject> subjects;
    private final Map<String, Map<FigureKey, List<String>>> evidence = new HashMap<>();
    private final Map<String, Sensitivity> prepared = new HashMap<>();
    private final Map<String, List<CodedItem>> coded = new HashMap<>();

    Findings(
            StudySnapshot snapshot,
            RuleSets ruleSets,
            List<Subject> subjects,
            Agreement agreement) {
        this.snapshot = snapshot;
        this.ruleSets = ruleSets;
        this.subjects = subjects;
        for (FigureRecord each : snapshot.figures()) {
            if (each.figure() instanceof Figure.Known known) {
                evidence.computeIfAbsent(each.enterprise(), _ -> new HashMap<>())
                        .put(each.key(), known.evidence());
            }
        }
        agreement
                .items()
                .forEach(item ->
                        coded.computeIfAbsent(item.enterprise(), _ -> new ArrayList<>()).add(item));
    }

    List<Finding> all() {
        return FindingRule.of(snapshot, ruleSets).stream().map(this::finding).toList();
    }

    private Finding finding(FindingRule rule) {
        List<Subject> group =
                rule.function().isEmpty()
                        ? subjects
                        : subjects.stream().filter(each -> runs(each, rule.function())).toList();
        RuleSets sets = ruleSets.with(rule.rules());
        Evaluator evaluator = new Evaluator(sets);
        String best = rule.rules().best().code();
        List<Claim> claims = new ArrayList<>();
        long yes = 0;
        long known = 0;
        long surely = 0;
        long possibly = 0;
        for (Subject each : group) {
            Assessment assessment = evaluator.assess(rule.rules().code(), each, snapshot.toYear());
            Claim claim = claim(rule, assessment);
            claims.add(claim);
            yes += claim.holds() == Truth.YES ? 1 : 0;
            known += claim.holds() == Truth.UNKNOWN ? 0 : 1;
            surely += assessment.lower().equals(best) ? 1 : 0;
            possibly += assessment.upper().equals(best) ? 1 : 0;
        }
        int all = group.size();
        if (known == 0) {
            Range open = all == 0 ? null : new Range(surely, possibly);
            return silent(rule, Finding.State.CANNOT_BE_SAID, all, open, claims);
        }
        int smallest = snapshot.settings().smallestGroup();
        if (!rule.function().isEmpty() && new Suppression(smallest).hides(all)) {
            return silent(rule, Finding.State.TOO_SMALL, all, null, List.of());
        }
        StudySettings settings = snapshot.settings();
        Share share =
                Share.of(yes, rule.ofAll() ? all : known, settings.method(), settings.level());
        Range missing = new Range(Math.min(surely, yes), Math.max(possibly, yes));
        Range thresholds = overThresholds(sets, rule, group);
        return new Finding(
                rule.code(),
                rule.title(),
                Finding.State.SAID,
                share,
                all,
                missing,
                thresholds,
                overDraws(sets, rule, group),
                FindingWords.said(rule.title(), share, all - known, all, missing, thresholds),
                claims);
    }

    private Finding silent(
            FindingRule rule,
            Finding.State state,
            int all,
            @Nullable Range overMissing,
            List<Claim> claims) {
        return new Finding(
                rule.code(),
                rule.title(),
                state,
                null,
                all,
                overMissing,
                null,
                null,
                state == Finding.State.TOO_SMALL
                        ? FindingWords.tooSmall(rule.title(), snapshot.settings().smallestGroup())
                        : FindingWords.cannotBeSaid(rule.title(), rule.comparison(), all),
                claims);
    }

    private Range overThresholds(RuleSets sets, FindingRule rule, List<Subject> group) {
        Classes classes = classes(sets, rule, DrawPlan.Together.QUARTER, group);
        return new Range(classes.lowest(), classes.highest());
    }

    private @Nullable Range overDraws(RuleSets sets, FindingRule rule, List<Subject> group) {
        StudySettings settings = snapshot.settings();
        if (settings.draws() == 0) {
            return null;
        }
        DrawPlan plan = new DrawPlan.Random(0.75, 1.25, settings.seed(), settings.draws());
        Classes classes = classes(sets, rule, plan, group);
        return new Range(classes.quantile(0.025), classes.quantile(0.975));
    }

    /** Draws are prepared once for a rule set; the finding per function uses them again. */
    private Classes classes(RuleSets sets, FindingRule rule, DrawPlan plan, List<Subject> group) {
        String key = rule.rules().code() + " " + rule.rules().name().nl() + " " + plan;
        return prepared.computeIfAbsent(key, _ -> new Sensitivity(sets, rule.rules().code(), plan))
                .of(group, snapshot.toYear());
    }

    private boolean runs(Subject subject, String function) {
        return subject.figure(new FigureKey("OUT-01", function, snapshot.toYear()))
                        instanceof Figure.Known known
                && known.value() >= 1;
    }

    private Claim claim(FindingRule rule, Assessment assessment) {
        Truth holds =
                assessment.classCode().equals(rule.rules().best().code())
                        ? Truth.YES
                        : rule.rules().classRule(assessment.classCode()).undecided()
                                ? Truth.UNKNOWN
                                : Truth.NO;
        Set<FigureKey> figures = new LinkedHashSet<>();
        Set<String> items = new LinkedHashSet<>();
        assessment.gates().forEach(gate -> figures.addAll(gate.used()));
        assessment.criteria().forEach(criterion -> figures.addAll(criterion.used()));
        Map<FigureKey, List<String>> known = evidence.getOrDefault(assessment.subject(), Map.of());
        figures.forEach(key -> items.addAll(known.getOrDefault(key, List.of())));
        for (CodedItem item : coded.getOrDefault(assessment.subject(), List.of())) {
            if (assessment.criteria().stream()
                    .anyMatch(each -> each.criterion().equals(item.criterion()))) {
                item.counting().forEach(coding -> items.addAll(coding.evidence()));
            }
        }
        return new Claim(
                assessment.subject(),
                holds,
                rule.rules().code(),
                rule.rule(),
                List.copyOf(figures),
                List.copyOf(items),
                assessment.wouldSettle());
    }
}
