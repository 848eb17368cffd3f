package nl.wijkspil.platform.studies.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.evaluation.agreement.Kappa;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.studies.domain.FigureOrigin;
import nl.wijkspil.platform.studies.domain.PublicView;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import org.jspecify.annotations.Nullable;

/** A computed study as a reader sees it, in one language: on a page, on paper, in a workbook. */
public final class StudyView {

    private final StudySnapshot snapshot;
    private final StudyResult result;
    private final RuleSets rules;
    private final Language language;
    private final Map<String, FigureOrigin> origins;
    private final List<FigureView> figures;
    private final List<FindingView> findings;
    private final List<EnterpriseView> enterprises;
    private final ShowSurroundings surroundings;

    private StudyView(
            StudySnapshot snapshot,
            StudyResult result,
            RuleSets rules,
            Language language,
            Map<String, FigureOrigin> origins,
            Map<String, StudySurroundings> surroundings,
            boolean published) {
        this.snapshot = snapshot;
        this.result = result;
        this.rules = rules;
        this.language = language;
        this.origins = origins;
        var shown = new ShowFigures(snapshot, language, published && !snapshot.fictional());
        this.figures = shown.all();
        this.findings = new ShowFindings(snapshot, shown, language).of(result);
        this.enterprises = new ShowEnterprises(snapshot, rules, shown, language).of(result);
        this.surroundings =
                new ShowSurroundings(
                        enterprises.stream().map(EnterpriseView::record).toList(),
                        surroundings,
                        language,
                        published);
    }

    /** {@return the view of those who made the study} */
    public static StudyView of(
            StudySnapshot snapshot,
            StudyResult result,
            RuleSets rules,
            Language language,
            Map<String, FigureOrigin> origins,
            Map<String, StudySurroundings> surroundings) {
        return new StudyView(snapshot, result, rules, language, origins, surroundings, false);
    }

    /** {@return the view of everybody: figures about fewer people than may be shown are hidden} */
    public static StudyView published(PublicContent content, RuleSets rules, Language language) {
        return new StudyView(
                content.snapshot(),
                content.result(),
                rules,
                language,
                Map.of(),
                content.surroundings(),
                true);
    }

    /** {@return what it rests on} */
    public StudySnapshot snapshot() {
        return snapshot;
    }

    /** {@return what was computed} */
    public StudyResult result() {
        return result;
    }

    /** {@return the language of the reader} */
    public Language language() {
        return language;
    }

    /** {@return title} */
    public String title() {
        return snapshot.title().in(language);
    }

    /** {@return question} */
    public String question() {
        return snapshot.question().in(language);
    }

    /** {@return whether it is about enterprises that do not exist} */
    public boolean fictional() {
        return snapshot.fictional();
    }

    /** {@return the rules of the first finding} */
    public RuleSet mainRules() {
        return rules.get(snapshot.mainRuleSet());
    }

    /** {@return all rules of the study} */
    public List<RuleSet> rules() {
        return rules.all();
    }

    /** {@return the first finding} */
    public FindingView main() {
        return findings.getFirst();
    }

    /** {@return the main finding for each of the five functions} */
    public List<FindingView> functions() {
        return findings.stream().filter(this::byFunction).toList();
    }

    /** {@return the findings that are neither the first nor by function} */
    public List<FindingView> others() {
        return findings.stream().skip(1).filter(each -> !byFunction(each)).toList();
    }

    /** {@return all findings} */
    public List<FindingView> findings() {
        return findings;
    }

    /** {@return the finding with this code} */
    public Optional<FindingView> finding(String code) {
        return findings.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** {@return the enterprises, the clearest hubs first} */
    public List<EnterpriseView> enterprises() {
        return enterprises;
    }

    /** {@return the enterprise with this id} */
    public Optional<EnterpriseView> enterprise(String id) {
        return enterprises.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** {@return every figure, by enterprise and key} */
    public List<FigureView> figures() {
        return figures;
    }

    /** {@return the evidence item with this id} */
    public Optional<EvidenceItem> evidence(String id) {
        return snapshot.evidence().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** {@return the figures that rest on this evidence} */
    public List<FigureView> restingOn(String evidence) {
        return figures.stream()
                .filter(each ->
                        each.evidence().stream().anyMatch(item -> item.id().equals(evidence)))
                .toList();
    }

    /** {@return where a figure lives, or null when that is not kept} */
    public @Nullable FigureOrigin origin(FigureView figure) {
        return origins.get(FigureOrigin.key(figure.record().enterprise(), figure.key()));
    }

    /** {@return whether an enterprise stands in it without a name} */
    public boolean someUnnamed() {
        return snapshot.enterprises().stream()
                .anyMatch(each -> each.id().startsWith(PublicView.UNNAMED));
    }

    /** {@return the official figures around the enterprises} */
    public ShowSurroundings surroundings() {
        return surroundings;
    }

    /** {@return kappa, or null when it has no value} */
    public @Nullable Double kappa() {
        return result.agreement().kappa() instanceof Kappa.Known known ? known.value() : null;
    }

    /** {@return how many items both raters scored} */
    public int scoredTwice() {
        return result.agreement().kappa().items();
    }

    /** {@return on how many items the raters differed} */
    public int disagreements() {
        return result.agreement().disagreements().size();
    }

    /** {@return whether every figure is shown} */
    public boolean nothingHidden() {
        return figures.stream().noneMatch(FigureView::hidden);
    }

    private boolean byFunction(FindingView each) {
        return each.code().startsWith(main().code() + "-");
    }
}
