package nl.wijkspil.platform.studies.report;

import java.util.HashMap;
import nl.wijkspil.platform.studies.Report;
import nl.wijkspil.platform.ui.paper.Paper;
import nl.wijkspil.platform.ui.svg.Ink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the report as PDF/UA-1. The words come from the same template as the page. */
@Component
class WritePdf {

    private final Paper paper;

    WritePdf(Paper paper) {
        this.paper = paper;
    }

    byte[] write(StudyView view, @Nullable Report about) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("view", view);
        values.put("report", about);
        values.put("ink", Ink.PAPER);
        return paper.print("studies/report-pdf", values, view.language().locale());
    }
}
