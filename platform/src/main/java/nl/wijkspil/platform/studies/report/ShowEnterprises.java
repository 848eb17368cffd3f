package nl.wijkspil.platform.studies.report;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.agreement.CodedItem;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.CriterionResult;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Gate;
import nl.wijkspil.evaluation.rules.GateResult;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EnterpriseResult;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import org.jspecify.annotations.Nullable;

/** Turns what was computed of each enterprise into what a reader sees. */
final class ShowEnterprises {

    private static final List<String> FUNCTIONS =
            List.of("WINKEL", "ONTMOETING", "SOCIAAL_LOKET", "ATELIER", "DORPSHUIS");

    private final StudySnapshot snapshot;
    private final RuleSets rules;
    private final ShowFigures figures;
    private final Language language;
    private final Map<String, String> raters;

    ShowEnterprises(
            StudySnapshot snapshot, RuleSets rules, ShowFigures figures, Language language) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.figures = figures;
        this.language = language;
        this.raters = snapshot.raters().stream().collect(Collectors.toMap(Rater::id, Rater::name));
    }

    List<EnterpriseView> of(StudyResult result) {
        var records = new HashMap<String, EnterpriseRecord>();
        snapshot.enterprises().forEach(each -> records.put(each.id(), each));
        var main = rules.get(snapshot.mainRuleSet());
        var order = main.classes().stream().map(each -> each.code()).distinct().toList();
        return result.enterprises().stream()
                .sorted(
                        Comparator.comparingInt((EnterpriseResult each) -> rank(order, main, each))
                                .thenComparingDouble(each -> -each.main().sumLow())
                                .thenComparingDouble(each -> -each.main().sumHigh()))
                .map(each -> view(each, records, result, main))
                .toList();
    }

    /** Best class first, undecided ones last. */
    private static int rank(List<String> order, RuleSet main, EnterpriseResult each) {
        var code = each.main().classCode();
        return main.classRule(code).undecided() ? order.size() : order.indexOf(code);
    }

    private EnterpriseView view(
            EnterpriseResult each,
            Map<String, EnterpriseRecord> records,
            StudyResult result,
            RuleSet main) {
        var record = records.get(each.enterprise());
        if (record == null) {
            throw new IllegalStateException(
                    "enterprise (%s) is not in the snapshot.%nMaybe result and snapshot differ."
                            .formatted(each.enterprise()));
        }
        var best = main.best().code();
        return new EnterpriseView(
                record,
                spokes(each.enterprise()),
                each.main().classCode().equals(best),
                each.assessments().stream().map(a -> assessment(a, result)).toList(),
                each.probability().isEmpty() ? null : each.probability().getOrDefault(best, 0.0),
                tipping(each.tipping(), main));
    }

    private int spokes(String enterprise) {
        var own = figures.of(enterprise);
        return (int)
                FUNCTIONS.stream()
                        .map(part -> own.get(new FigureKey("OUT-01", part, snapshot.toYear())))
                        .filter(figure -> figure != null && figure.known() != null)
                        .filter(figure -> {
                            var known = figure.known();
                            return known != null && known.value() >= 1;
                        })
                        .count();
    }

    private String tipping(EnterpriseResult.@Nullable Tipping tipping, RuleSet main) {
        if (tipping == null) {
            return "";
        }
        var threshold = main.threshold(tipping.threshold());
        var name = main.classRule(tipping.classCode()).name().in(language);
        return threshold.words().in(language)
                + ": "
                + number(threshold.value())
                + " → "
                + number(threshold.value() * tipping.factor())
                + " "
                + threshold.unit()
                + " = "
                + name;
    }

    private EnterpriseView.AssessmentView assessment(Assessment each, StudyResult result) {
        var set = rules.get(each.ruleSet());
        var klass = set.classRule(each.classCode());
        return new EnterpriseView.AssessmentView(
                set.code(),
                set.name().in(language),
                set.version(),
                each.classCode(),
                klass.name().in(language),
                tag(set, each.classCode()),
                set.classRule(each.lower()).name().in(language),
                set.classRule(each.upper()).name().in(language),
                each.open(),
                each.sumLow() == each.sumHigh()
                        ? number(each.sumLow())
                        : number(each.sumLow()) + "–" + number(each.sumHigh()),
                number(set.maximum()),
                each.deciding().stream()
                        .map(code -> set.criterion(code).name().in(language))
                        .toList(),
                each.gates().stream().map(gate -> gate(set, each, gate)).toList(),
                each.criteria().stream().map(c -> criterion(set, each, c, result)).toList());
    }

    private static String tag(RuleSet set, String code) {
        if (set.classRule(code).undecided()) {
            return "onb";
        }
        if (code.equals(set.best().code())) {
            return "spil";
        }
        var last = set.classes().getLast().code();
        return code.equals(last) ? "geen" : "deel";
    }

    private EnterpriseView.GateView gate(RuleSet set, Assessment each, GateResult result) {
        Gate gate =
                set.gates().stream()
                        .filter(g -> g.code().equals(result.gate()))
                        .findFirst()
                        .orElseThrow();
        return new EnterpriseView.GateView(
                gate.name().in(language),
                gate.sentence().in(language),
                result.holds(),
                figures.of(each.subject(), result.used()),
                figures.missing(result.missing()));
    }

    private EnterpriseView.CriterionView criterion(
            RuleSet set, Assessment each, CriterionResult result, StudyResult study) {
        Criterion criterion = set.criterion(result.criterion());
        return new EnterpriseView.CriterionView(
                result,
                criterion.name().in(language),
                result.sentence().in(language),
                figures.of(each.subject(), result.used()),
                figures.missing(result.missing()),
                study.agreement().items().stream()
                        .filter(item -> item.enterprise().equals(each.subject()))
                        .filter(item -> item.criterion().equals(result.criterion()))
                        .flatMap(item -> codings(item).stream())
                        .toList());
    }

    private List<EnterpriseView.CodingView> codings(CodedItem item) {
        return java.util.stream.Stream.concat(item.blind().stream(), item.settlement().stream())
                .map(each ->
                        new EnterpriseView.CodingView(
                                raters.getOrDefault(each.rater(), each.rater()),
                                each.round() == Coding.Round.SETTLEMENT,
                                each.score(),
                                each.reason()))
                .toList();
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
