package nl.wijkspil.platform.indicators.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded workbook with what was read from it; imports nothing yet. */
@Service
public class StageImport {

    private final ImportStore store;
    private final AuditTrail trail;

    StageImport(ImportStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /**
     * Stages a workbook for the current enterprise.
     *
     * @param counts what the figures would do; the preview shows it
     * @param seen when the figures that are there were looked at; a later change stops the import
     * @param figures what was read; with an error among the findings it is shown and never imported
     * @return number of the import
     */
    @Transactional
    public UUID stage(
            NewFile file,
            List<NewFigure> figures,
            List<ImportFinding> findings,
            ImportCounts counts,
            Instant seen) {
        var tenant = Rights.recorder();
        var id =
                store.stage(
                        tenant.organisation().id(),
                        file,
                        figures,
                        findings,
                        counts,
                        tenant.person().name(),
                        seen);
        trail.write("StageImport", file.name(), Integer.toString(figures.size()));
        return id;
    }
}
