package nl.wijkspil.platform.studies.deeds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.NewReport;
import nl.wijkspil.platform.studies.Report;
import nl.wijkspil.platform.studies.Studies.Published;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.domain.PublicView;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import nl.wijkspil.platform.studies.report.PublicContent;
import nl.wijkspil.platform.studies.report.ReportFiles;
import nl.wijkspil.platform.studies.report.StudyView;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.studies.storage.ReportStore.Kind;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the latest result at a permanent address: only what may be public, with its files, one
 * hash over the content. Published is published: a newer report can take its place, nothing can
 * change it.
 */
@Component
class PublishReport {

    private final Desk desk;
    private final RuleBook rules;
    private final StudyStore studies;
    private final FrozenStore frozen;
    private final ReportStore reports;
    private final ReportFiles files;
    private final Clock clock;

    PublishReport(
            Desk desk,
            RuleBook rules,
            StudyStore studies,
            FrozenStore frozen,
            ReportStore reports,
            ReportFiles files,
            Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.studies = studies;
        this.frozen = frozen;
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    Published publish(Study.Id id, NewReport report) {
        var study = desk.locked(id);
        var results = frozen.results(id);
        if (results.isEmpty()) {
            return new Published.Refused(Refusal.NOT_EVALUATED);
        }
        if (reports.find(report.slug()).isPresent()) {
            return new Published.Refused(Refusal.ADDRESS_TAKEN);
        }
        var older =
                report.supersedes()
                        .flatMap(reports::find)
                        .filter(each -> each.supersededBy() == null);
        if (report.supersedes().isPresent() && older.isEmpty()) {
            return new Published.Refused(Refusal.NOT_TO_SUPERSEDE);
        }
        var kept = frozen.snapshot(id).orElseThrow();
        var snapshot = StudyJson.snapshot(kept.content());
        var sets = rules.of(study);
        var content =
                content(
                        id,
                        snapshot,
                        StudySurroundings.read(kept.surroundings()),
                        sets,
                        results.getFirst().snapshotSha256());
        reports.add(
                study,
                report,
                snapshot.fictional(),
                content.write(),
                CodeVersion.CURRENT,
                files(report, study, content, sets),
                hubs(content, sets));
        if (report.supersedes().isPresent()
                && !reports.supersede(report.supersedes().get(), report.slug())) {
            throw new IllegalStateException(
                    "report (%s) could not be superseded.%nMaybe it is of another organisation."
                            .formatted(report.supersedes().get()));
        }
        desk.note(PublishReport.class, study, "/rapporten/" + report.slug());
        return new Published.Done(report.slug());
    }

    /** Enterprises that stand in the report by name and have the best class. */
    private static List<UUID> hubs(PublicContent content, RuleSets sets) {
        var best = sets.get(content.snapshot().mainRuleSet()).best().code();
        return content.result().enterprises().stream()
                .filter(each -> each.main().classCode().equals(best))
                .map(each -> each.enterprise())
                .filter(each -> !each.startsWith(PublicView.UNNAMED))
                .map(UUID::fromString)
                .toList();
    }

    private PublicContent content(
            Study.Id id,
            StudySnapshot snapshot,
            SortedMap<String, StudySurroundings> surroundings,
            RuleSets sets,
            String studyHash) {
        var named =
                studies.enterprises(id).stream()
                        .filter(StudyEnterprise::mayBeNamed)
                        .map(each -> each.id().value().toString())
                        .collect(Collectors.toSet());
        var open = PublicView.of(snapshot, named);
        // an enterprise without a name would be known by its neighbourhood
        surroundings.keySet().retainAll(named);
        return new PublicContent(
                open,
                EvaluateStudy.compute(open, sets),
                EvaluateStudy.files(sets),
                surroundings,
                studyHash,
                CodeVersion.CURRENT);
    }

    private List<ReportStore.File> files(
            NewReport report, Study study, PublicContent content, RuleSets sets) {
        var made = new ArrayList<ReportStore.File>();
        var about =
                new Report(
                        report.slug(),
                        study.title(),
                        report.abstractWords(),
                        report.authors(),
                        CurrentTenant.get().organisation().name(),
                        report.licence(),
                        content.snapshot().fictional(),
                        "",
                        clock.instant(),
                        null);
        for (var language : Language.values()) {
            var view = StudyView.published(content, sets, language);
            var code = language == Language.DUTCH ? "nl" : "en";
            made.add(new ReportStore.File(Kind.PDF, code, files.pdf(view, about)));
            made.add(new ReportStore.File(Kind.XLSX, code, files.xlsx(view)));
        }
        if (StudyView.published(content, sets, Language.DUTCH).nothingHidden()) {
            made.add(
                    new ReportStore.File(
                            Kind.BUNDLE,
                            "nl",
                            files.bundle(content.snapshot(), sets, CodeVersion.CURRENT)));
        }
        return made;
    }
}
