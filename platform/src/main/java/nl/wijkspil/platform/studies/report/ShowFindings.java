package nl.wijkspil.platform.studies.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.study.Claim;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;

/** Turns findings into what a reader sees. */
final class ShowFindings {

    private final ShowFigures figures;
    private final Language language;
    private final Map<String, String> names;

    ShowFindings(StudySnapshot snapshot, ShowFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.names =
                snapshot.enterprises().stream()
                        .collect(Collectors.toMap(EnterpriseRecord::id, EnterpriseRecord::name));
    }

    List<FindingView> of(StudyResult result) {
        return result.findings().stream()
                .map(each ->
                        new FindingView(
                                each, language, each.claims().stream().map(this::claim).toList()))
                .toList();
    }

    private FindingView.ClaimView claim(Claim claim) {
        return new FindingView.ClaimView(
                claim.enterprise(),
                names.getOrDefault(claim.enterprise(), claim.enterprise()),
                claim.holds(),
                figures.of(claim.enterprise(), claim.figures()),
                figures.missing(claim.missing()));
    }
}
