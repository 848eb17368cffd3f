package nl.wijkspil.platform.studies.report;

import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.platform.studies.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a report: to print, to calculate with, to compute again. */
@Component
public class ReportFiles {

    private final WritePdf pdf;

    ReportFiles(WritePdf pdf) {
        this.pdf = pdf;
    }

    /**
     * {@return the report as PDF/UA-1}
     *
     * @param about abstract, licence and citation of a published report; null for a draft
     */
    public byte[] pdf(StudyView view, @Nullable Report about) {
        return pdf.write(view, about);
    }

    /** {@return a workbook with every finding, criterion, figure and evidence item} */
    public byte[] xlsx(StudyView view) {
        return new WriteWorkbook(view).write();
    }

    /** {@return what {@code wijkspil evaluate} computes again} */
    public byte[] bundle(StudySnapshot snapshot, RuleSets rules, String codeVersion) {
        return WriteBundle.write(snapshot, rules, codeVersion);
    }
}
