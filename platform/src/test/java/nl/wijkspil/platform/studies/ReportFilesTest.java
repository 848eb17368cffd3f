package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.Recompute;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.studies.domain.PublicView;
import nl.wijkspil.platform.studies.report.PublicContent;
import nl.wijkspil.platform.studies.report.ReportFiles;
import nl.wijkspil.platform.studies.report.StudyView;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The files of a report on the fictional portfolio. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class ReportFilesTest {

    private static final RuleSets RULES = RuleSets.builtIn();
    private static final StudySnapshot SNAPSHOT = FictionalPortfolio.load().snapshot();

    @Autowired ReportFiles files;

    @Test
    void thePdfIsAccessibleByItsStandardInBothLanguages() throws Exception {
        for (var language : Language.values()) {
            var pdf = files.pdf(view(language), about());
            var kept = Path.of("target", "reports");
            Files.createDirectories(kept);
            Files.write(
                    kept.resolve("report-" + language.name().toLowerCase(Locale.ROOT) + ".pdf"),
                    pdf);
            assertThat(PdfUa.faults(pdf)).as("PDF/UA-1, " + language).isEmpty();
        }
    }

    @Test
    void aDraftIsAccessibleToo() throws Exception {
        assertThat(PdfUa.faults(files.pdf(view(Language.DUTCH), null))).isEmpty();
    }

    @Test
    void theWorkbookHoldsEveryFigureAndNoFormula() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(files.xlsx(view(Language.DUTCH))))) {
            var figures = workbook.findSheet("Cijfers").orElseThrow().read();
            assertThat(figures).hasSize(SNAPSHOT.figures().size() + 1);
            assertThat(
                            figures.stream()
                                    .flatMap(row -> row.stream())
                                    .filter(cell -> cell != null && cell.getFormula() != null))
                    .isEmpty();
            assertThat(workbook.findSheet("Bewijs").orElseThrow().read())
                    .hasSize(SNAPSHOT.evidence().size() + 1);
            var first = workbook.findSheet("Bevindingen").orElseThrow().read().get(1);
            assertThat(first.getCellText(2) + " " + first.getCellText(3)).isEqualTo("8 14");
        }
    }

    @Test
    void theBundleComputesToTheSame() {
        var bundle = files.bundle(SNAPSHOT, RULES, "test");
        assertThat(BundleFile.read(bundle))
                .isInstanceOfSatisfying(
                        BundleFile.Read.class,
                        read -> assertThat(Recompute.check(read.bundle())).isEmpty());
    }

    @Test
    void withoutConsentNoNameOfAnybodyIsPublicAndTheFindingsStay() {
        var open = PublicView.of(SNAPSHOT, Set.of());
        var computed = nl.wijkspil.evaluation.study.Study.evaluate(open, RULES);
        var text =
                new PublicContent(open, computed, List.of(), Map.of(), "0".repeat(64), "test")
                        .write();
        for (var enterprise : SNAPSHOT.enterprises()) {
            assertThat(text).doesNotContain("\"" + enterprise.name() + "\"");
            assertThat(text).doesNotContain("\"" + enterprise.id() + "\"");
        }
        for (var rater : SNAPSHOT.raters()) {
            assertThat(text).doesNotContain(rater.name());
        }
        for (var item : SNAPSHOT.evidence()) {
            assertThat(text).doesNotContain(item.sha256());
        }
        var own = nl.wijkspil.evaluation.study.Study.evaluate(SNAPSHOT, RULES);
        for (var finding : own.findings()) {
            var same = computed.finding(finding.code());
            assertThat(same.share()).isEqualTo(finding.share());
            assertThat(same.overMissing()).isEqualTo(finding.overMissing());
            assertThat(same.overThresholds()).isEqualTo(finding.overThresholds());
            assertThat(same.overDraws()).isEqualTo(finding.overDraws());
        }
    }

    @Test
    void publishedContentReadsBackAsItWas() {
        var computed = nl.wijkspil.evaluation.study.Study.evaluate(SNAPSHOT, RULES);
        var content =
                new PublicContent(
                        SNAPSHOT,
                        computed,
                        RULES.all().stream().map(each -> each.canonical()).toList(),
                        Map.of(),
                        "0".repeat(64),
                        "test");
        var back = PublicContent.read(content.write());
        assertThat(back.snapshot()).isEqualTo(SNAPSHOT);
        assertThat(back.result()).isEqualTo(computed);
        assertThat(back.write()).isEqualTo(content.write());
    }

    private static StudyView view(Language language) {
        return StudyView.published(
                new PublicContent(
                        SNAPSHOT,
                        nl.wijkspil.evaluation.study.Study.evaluate(SNAPSHOT, RULES),
                        List.of(),
                        Map.of(),
                        "0".repeat(64),
                        "test"),
                RULES,
                language);
    }

    private static Report about() {
        return new Report(
                "verzonnen-voorbeeld",
                SNAPSHOT.title(),
                new Words("Een verzonnen voorbeeld.", "A fictional example."),
                "Bureau Voorbeeld",
                "Bureau Voorbeeld",
                Licence.CC_BY_4_0,
                true,
                "",
                Instant.parse("2026-03-12T10:00:00Z"),
                null);
    }
}
